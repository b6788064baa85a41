import { rememberFlags, type WordForm } from '../clause/word-form.js';
import { createRoom } from './room.js';
import { MARGIN, type Scene } from './scene.js';
import { hasCapital } from './word-shape.js';

/** The place of a gap: words that are no part of a name, one or many. */
export const GAP = -1;

/** The tokens of a sentence that may be part of a name. */
export interface Candidates {
  /** Places of tokens in order, and {@link GAP} for each gap: the first `length` hold good until the next sentence. */
  readonly places: Int32Array;
  readonly length: number;
}

/** Marks that no name holds. */
const BREAKS: ReadonlySet<string> = new Set([
  '(',
  ')',
  '[',
  ']',
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  '?',
  '!',
  '…',
  '...',
]);

const holdsCapital = rememberFlags(({ text }) => hasCapital(text));
const isNumber = rememberFlags(({ text }) => /^\d/.test(text));
const isBreak = rememberFlags(({ text }) => BREAKS.has(text));

const placesOf = createRoom((size) => new Int32Array(size));

/**
 * Lists the tokens that may be part of a name: those with a capital letter or in a known name, a word right
 * before a capital (`partai Golkar`), two small words between capitals, and a number behind a capital; never
 * brackets, commas and quotation marks. All words between two of them are one gap.
 * @param scene - the sentence
 * @example
 * // Budi tiba dan pergi ke Medan
 * listCandidates(createScene(tokens, new Int32Array(6))) // { places: [ 0, -1, 4, 5, … ], length: 4 }
 */
export function listCandidates({ length: tokens, forms, known }: Scene): Candidates {
  const places = placesOf(tokens);
  let length = 0;
  for (let at = 0; at < tokens; at++) {
    const form = forms[at + MARGIN] as WordForm;
    const isNear = holdsCapital(form) || known[at] !== 0 || isBesideCapital(forms, at + MARGIN);
    if (isNear && !isBreak(form)) places[length++] = at;
    else if (length === 0 || places[length - 1] !== GAP) places[length++] = GAP;
  }
  return { places, length };
}

function isBesideCapital(forms: readonly WordForm[], at: number): boolean {
  if (holdsCapital(forms[at + 1] as WordForm)) return true;
  if (!holdsCapital(forms[at - 1] as WordForm)) return false;
  return isNumber(forms[at] as WordForm) || holdsCapital(forms[at + 2] as WordForm);
}
