import type { SentenceToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { mapList } from '../map-list.js';
import { isCommonWord } from './common-word.js';
import { changeDraft, type Draft } from './draft.js';
import { isCapitalised } from './name-run.js';
import { NAMED_BODY } from './named-bodies.js';
import { PLAIN } from './plain-name.js';

/** The rule of names that are found because the article names them elsewhere. */
export const SAME = 'same-name';

/** The rules that tell more than that a name stands at a place. */
const TOLD: ReadonlySet<string> = new Set([
  'headed-name',
  'company-name',
  'group-name',
  'tagged-name',
  'unit-name',
  'part-of-body',
  NAMED_BODY,
  'explained-name',
  'headed-body',
  'branch',
]);

/** The rules whose kind another mention corrects: the capital alone, and a title that the body has a seat in (`perwakilan Aptrindo`). */
const GUESSED: ReadonlySet<string> = new Set([PLAIN, 'titled-person']);

/** How many words a name has that is looked for again. */
const LONGEST = 4;

/** A name that no everyday words make up. */
function isDistinct(name: string): boolean {
  const words = name.split(/\s+/);
  return (
    name.length > 2 && words.length <= LONGEST && !words.every((word) => isCommonWord(word.toLowerCase()))
  );
}

/**
 * Collects the bodies and groups of an article that the gazetteer does not know, by their names.
 *
 * @param text the article's text
 * @param drafts all names found so far
 * @param guessed whether those that only their capital and the words around them show are wanted too
 * @returns by name the first that a word, a head or the tagger shows
 * @example
 * // Kelompok [Ansaru] menyerang. → Ansaru; what the gazetteer knows (Hamas) → none
 */
export function bodyNames(
  text: string,
  drafts: readonly Draft[],
  guessed = false,
): ReadonlyMap<string, Draft> {
  const names = new Map<string, Draft>();
  for (const draft of drafts) {
    const isBody = draft.kind === 'organization' || draft.kind === 'group';
    if (!isBody || draft.candidates.length > 0 || draft.weak) continue;
    if (!TOLD.has(draft.rule) && !(guessed && draft.rule === PLAIN)) continue;
    const name = text.slice(draft.start, draft.end);
    if (!names.has(name) && isDistinct(name)) names.set(name, draft);
  }
  return names;
}

/** The token within the reach of a name that ends at a place of the text. */
function tokenEnding(tokens: readonly SentenceToken[], at: number, end: number): SentenceToken | undefined {
  for (let to = at; to < Math.min(at + LONGEST, tokens.length); to += 1)
    if (tokens[to]?.end === end) return tokens[to];
  return undefined;
}

/**
 * The longest of the names that begins at a token, with its last token; null where none does.
 *
 * @param text the article's text
 * @param tokens the tokens of a sentence
 * @param at index of the token
 * @param names names of the article, from {@link bodyNames}
 * @example
 * // [Laskar Kilat] mundur, where Laskar and Laskar Kilat are names → Laskar Kilat
 */
export function nameAt(
  text: string,
  tokens: readonly SentenceToken[],
  at: number,
  names: ReadonlyMap<string, Draft>,
): readonly [Draft, SentenceToken] | null {
  const start = tokens[at]?.start ?? 0;
  let found: readonly [Draft, SentenceToken] | null = null;
  for (const [name, draft] of names) {
    const last = text.startsWith(name, start) ? tokenEnding(tokens, at, start + name.length) : undefined;
    if (last !== undefined && last.end > (found?.[1].end ?? 0)) found = [draft, last];
  }
  return found;
}

/**
 * Finds the later and earlier mentions of unknown bodies and groups of the article, and gives those that
 * were guessed the kind that another mention has.
 *
 * @param text the article's text
 * @param tokens the tokens of a sentence
 * @param names names of the article, from {@link bodyNames}
 * @param drafts the names of the sentence
 * @returns the names of the sentence with those added, in text order
 * @example
 * // Kelompok Ansaru menyerang. Menurut warga, [Ansaru] mundur. → Ansaru, a group
 */
export function findSameNames(
  text: string,
  tokens: readonly SentenceToken[],
  names: ReadonlyMap<string, Draft>,
  drafts: readonly Draft[],
): Draft[] {
  const settled = mapList(drafts, (draft) => {
    const kind = GUESSED.has(draft.rule) ? names.get(text.slice(draft.start, draft.end))?.kind : undefined;
    return kind === undefined ? draft : changeDraft(draft, { kind });
  });
  const added: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at] as SentenceToken;
    if (!isCapitalised(first) || isCapitalised(entryAt(tokens, at - 1))) continue;
    const found = nameAt(text, tokens, at, names);
    if (found === null) continue;
    const [draft, { end }] = found;
    const { start } = first;
    const isTaken = settled.some((other) => other.start < end && start < other.end);
    const next = tokens.find((token) => token.start >= end);
    if (!isTaken && !isCapitalised(next)) added.push(changeDraft(draft, { start, end, rule: SAME }));
  }
  return added.length === 0 ? settled : [...settled, ...added].sort((a, b) => a.start - b.start);
}
