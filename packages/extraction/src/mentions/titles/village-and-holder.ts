import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { changeDraft, type Draft } from '../draft.js';
import { placeHeads } from '../head-words.js';
import { commonGivenNames } from '../persons/given-names.js';
import { tokenAt } from '../token-at.js';
import { titleWords } from './title-words.js';

/** The head of a place and at least one word of its name. */
const SHORTEST_PLACE = 2;

/**
 * Parts the name of a place with its head, behind a title, from who heads it.
 *
 * @param tokens the tokens of a sentence
 * @param name a found name
 * @returns the place and the person, from the first given name on; null where no title stands before the head, or no given name inside
 * @example
 * // Kepala Desa Sukamaju Asep Hidayat → the place Desa Sukamaju, the person Asep Hidayat
 * // warga Desa Sukamaju Asep Hidayat; Kepala Desa Batu Ampar → null
 */
export function villageAndHolder(tokens: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  if (name.kind !== 'place' || name.candidates.length > 0) return null;
  const at = tokenAt(tokens, name.start);
  if (!placeHeads.has(tokens[at]?.text ?? '') || !titleWords.has(entryAt(tokens, at - 1)?.lower ?? ''))
    return null;
  const inside = tokens.slice(at).filter((token) => token.end <= name.end);
  const first = inside.findIndex(({ text }, n) => n >= SHORTEST_PLACE && commonGivenNames.has(text));
  const [last, holder] = [entryAt(inside, first - 1), entryAt(inside, first)];
  if (last === undefined || holder === undefined) return null;
  return [
    changeDraft(name, { end: last.end, rule: 'seat' }),
    changeDraft(name, { start: holder.start, kind: 'person', rule: 'title-holder' }),
  ];
}
