import type { SentenceToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { mapList } from '../map-list.js';
import { betweenWords, settlements } from './context-words.js';
import { changeDraft, type Draft } from './draft.js';
import { titleWords } from './titles/title-words.js';
import { tokenAt } from './token-at.js';

/** `distrik [X]`, `kota kecil [X]`; not `wali kota [X]`, nor a noun whose capital is that of a name. */
function isSettled(tokens: readonly SentenceToken[], at: number): boolean {
  const noun = betweenWords.has(entryAt(tokens, at - 1)?.lower ?? '') ? at - 2 : at - 1;
  const { text = '', lower = '' } = entryAt(tokens, noun) ?? {};
  return (
    settlements.has(lower) &&
    (text === lower || noun === 0) &&
    !titleWords.has(entryAt(tokens, noun - 1)?.lower ?? '')
  );
}

/**
 * Makes unknown names places where the noun before them heads names of places: `bandara [Wadi Seidna]`.
 *
 * @param tokens the tokens of a sentence
 * @param drafts its names
 * @returns the same names, some with another kind
 * @example
 * // Tentara merebut pangkalan Wadi Seidna. → Wadi Seidna, place
 * // Wali kota Wadi Seidna hadir. → as it was
 */
export function placeNames(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  return mapList(drafts, (draft) => {
    const isOther = draft.kind === 'person' || draft.kind === 'organization';
    if (!isOther || draft.candidates.length > 0) return draft;
    const at = tokenAt(tokens, draft.start);
    return isSettled(tokens, at) ? changeDraft(draft, { kind: 'place' }) : draft;
  });
}
