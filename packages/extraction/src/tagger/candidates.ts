import type { NameToken } from './name-token.js';
import { partsOf } from './word-parts.js';

/** The place of a gap: words that are no part of a name, one or many. */
export const GAP = -1;

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

function isDigit(token: NameToken | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

/**
 * Lists the tokens that may be part of a name: those with a capital letter or in a known name, a word right
 * before a capital (`partai Golkar`), two small words between capitals, and a number behind a capital; never
 * brackets, commas and quotation marks. All words between two of them are one gap.
 * @param tokens - the tokens of a sentence
 * @param known - for each token whether the gazetteer knows it in a name: not 0
 * @returns places of tokens in order, and {@link GAP} for each gap
 * @example
 * // Budi tiba dan pergi ke Medan
 * listCandidates(tokens, new Int32Array(6)) // Int32Array [ 0, -1, 4, 5 ]
 */
export function listCandidates(tokens: readonly NameToken[], known: Int32Array): Int32Array {
  const capitals = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++)
    if (partsOf(tokens[at] as NameToken).hasCapital) capitals[at] = 1;
  const places = new Int32Array(tokens.length);
  let length = 0;
  for (let at = 0; at < tokens.length; at++) {
    const isNear = known[at] !== 0 || isNearCapital(capitals, at) || isNumbered(tokens, capitals, at);
    const isIn = isNear && !BREAKS.has(tokens[at]?.text ?? '');
    if (isIn) places[length++] = at;
    else if (length === 0 || places[length - 1] !== GAP) places[length++] = GAP;
  }
  return places.subarray(0, length);
}

function isNearCapital(capitals: Uint8Array, at: number): boolean {
  if (capitals[at] === 1 || capitals[at + 1] === 1) return true;
  return capitals[at - 1] === 1 && capitals[at + 2] === 1;
}

function isNumbered(tokens: readonly NameToken[], capitals: Uint8Array, at: number): boolean {
  return capitals[at - 1] === 1 && isDigit(tokens[at]);
}
