import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { changeDraft, type Draft } from '../draft.js';
import { isNameWord } from '../head-words.js';
import { commonGivenNames } from '../persons/given-names.js';
import { tokenAt } from '../token-at.js';
import { headOfBody, nameConnectors } from './title-words.js';

/** A body's name before its holder's has so many words at most. */
const LONGEST = 2;

/** One word and one more behind the given name: `Solvanta Dian Wahyuni`. */
const FEWEST = 3;

/** A word that may well begin a person's name: `Abu`, `M`. */
function isPersonal(word: string): boolean {
  return (
    commonGivenNames.has(word) ||
    word.length < FEWEST ||
    nameConnectors.has(word.toLowerCase()) ||
    isNameWord(word)
  );
}

/**
 * Parts the name behind the title of who heads a body into the body and its holder, where a given name stands inside.
 *
 * @param tokens the tokens of a sentence
 * @param name a found person's name
 * @returns both; null behind another title, and where the name begins with a given name or holds none
 * @example
 * // CEO Solvanta Dian Wahyuni → the body Solvanta, the person Dian Wahyuni
 * // Ketua Agus Dian Wahyuni; Ketua Solvanta → null
 */
export function headedBody(tokens: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  if (name.kind !== 'person' || name.candidates.length > 0) return null;
  const at = tokenAt(tokens, name.start);
  if (!headOfBody.has(entryAt(tokens, at - 1)?.lower ?? '')) return null;
  const inside = tokens.slice(at).filter((token) => token.end <= name.end);
  const given = inside.findIndex(({ text }) => commonGivenNames.has(text));
  const [last, holder] = [entryAt(inside, given - 1), inside[given]];
  if (last === undefined || holder === undefined || given > LONGEST || inside.length < given + 2) return null;
  if (inside.slice(0, given).some(({ text }) => isPersonal(text))) return null;
  return [
    changeDraft(name, { end: last.end, kind: 'organization', rule: 'headed-body' }),
    changeDraft(name, { start: holder.start, rule: 'title-holder' }),
  ];
}
