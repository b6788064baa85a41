import { isPersonNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import { changeDraft, type Draft } from './draft.js';
import { isCapitalised } from './name-run.js';
import { bandWords, firmNouns, groupAfter } from './word-list.js';

/**
 * Tells whether the words before a name say that it is a group's: `milisi X`, `suku X`, `kelompok peretas X`.
 *
 * @param tokens the tokens of a sentence
 * @param at index of the first token of the name
 */
export function followsGroup(tokens: readonly SentenceToken[], at: number): boolean {
  const before = entryAt(tokens, at - 1)?.lower ?? '';
  return groupAfter.has(before) || (entryAt(tokens, at - 2)?.lower === 'kelompok' && bandWords.has(before));
}

/** `perusahaan keamanan Volexity`, `bursa kripto Upbit`: words of what a firm does stand between its noun and its name. */
function followsFirm(tokens: readonly SentenceToken[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back -= 1) {
    const token = tokens[back];
    if (token === undefined || token.kind !== 'word') return false;
    if (firmNouns.has(token.lower) && (token.text === token.lower || back === 0)) return true;
    if (isCapitalised(token) || looksLikeVerbForm(token.form) || hasClass(token.lower, 'preposition'))
      return false;
    if (isPersonNoun(token.lower)) return false;
  }
  return false;
}

/**
 * Makes unknown names groups where a word before tells of an armed group, a band of hackers or a people; and persons bodies behind a noun for firms.
 *
 * @param tokens the tokens of a sentence
 * @param drafts the names of the sentence
 * @returns the same names, some with another kind
 * @example
 * // Kelompok jihadis JNIM mundur. → JNIM, group
 * // Kelompok tani Makmur panen. → as it was
 */
export function markGroups(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const unknown = draft.candidates.length === 0 && draft.kind !== 'place' && draft.kind !== 'country';
    if (!unknown) return draft;
    const at = tokens.findIndex((token) => token.start === draft.start);
    if (followsGroup(tokens, at)) return changeDraft(draft, { kind: 'group' });
    return draft.kind === 'person' && followsFirm(tokens, at)
      ? changeDraft(draft, { kind: 'organization' })
      : draft;
  });
}

/**
 * Gives the later mentions of an unknown group the kind of the first.
 *
 * @param text the article's text
 * @param sentences the names of each sentence
 * @returns the same names, with one kind for one name
 */
export function settleGroups(text: string, sentences: readonly Draft[][]): Draft[][] {
  const nameOf = ({ start, end }: Draft): string => text.slice(start, end);
  const groups = new Set<string>();
  for (const drafts of sentences)
    for (const one of drafts)
      if (one.kind === 'group' && one.candidates.length === 0) groups.add(nameOf(one));
  if (groups.size === 0) return [...sentences];
  return sentences.map((drafts) =>
    drafts.map((one) =>
      groups.has(nameOf(one)) && one.candidates.length === 0 ? changeDraft(one, { kind: 'group' }) : one,
    ),
  );
}
