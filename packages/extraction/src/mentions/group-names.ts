import type { SentenceToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { mapList } from '../map-list.js';
import { bodyNounBefore } from './body-phrase.js';
import { bandNouns, bandWords, groupAfter } from './context-words.js';
import { changeDraft, type Draft } from './draft.js';
import { NAMED_BODY } from './named-bodies.js';
import { tokenAt } from './token-at.js';

/**
 * Tells whether the words before a name say that it is a group's: `milisi X`, `suku X`, `kelompok peretas X`.
 *
 * @param tokens the tokens of a sentence
 * @param at index of the first token of the name
 */
export function followsGroup(tokens: readonly SentenceToken[], at: number): boolean {
  const before = entryAt(tokens, at - 1)?.lower ?? '';
  return (
    groupAfter.has(before) || (bandNouns.has(entryAt(tokens, at - 2)?.lower ?? '') && bandWords.has(before))
  );
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
  return mapList(drafts, (draft) => {
    const unknown = draft.candidates.length === 0 && draft.kind !== 'place' && draft.kind !== 'country';
    if (!unknown) return draft;
    const at = tokenAt(tokens, draft.start);
    if (followsGroup(tokens, at)) return changeDraft(draft, { kind: 'group' });
    if (draft.kind !== 'person') return draft;
    const words = tokens.filter(({ start, end }) => start >= draft.start && end <= draft.end).length;
    if (bodyNounBefore(tokens, at, words, drafts) < 0) return draft;
    const rule = draft.rule === 'tagged-name' ? draft.rule : NAMED_BODY;
    return changeDraft(draft, { kind: 'organization', rule });
  });
}

/**
 * Gives the later mentions of an unknown group the kind of the first.
 *
 * @param text the article's text
 * @param sentences the names of each sentence
 * @returns the same names, with one kind for one name
 * @example
 * // Kelompok [Ansaru] menyerang. [Ansaru] lalu mundur. → both are groups
 */
export function settleGroups(
  text: string,
  sentences: readonly (readonly Draft[])[],
): readonly (readonly Draft[])[] {
  const nameOf = ({ start, end }: Draft): string => text.slice(start, end);
  const groups = new Set<string>();
  for (const drafts of sentences)
    for (const one of drafts)
      if (one.kind === 'group' && one.candidates.length === 0) groups.add(nameOf(one));
  if (groups.size === 0) return sentences;
  return mapList(sentences, (drafts) =>
    mapList(drafts, (one) =>
      groups.has(nameOf(one)) && one.candidates.length === 0 ? changeDraft(one, { kind: 'group' }) : one,
    ),
  );
}
