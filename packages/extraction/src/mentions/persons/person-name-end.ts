import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { rememberFlags } from '../../clause/word-form.js';
import { entryAt } from '../../entry-at.js';
import { isNameWord } from '../head-words.js';
import { isAcronym, isCapitalised } from '../name-run.js';
import type { NameScene } from '../name-scene.js';

/** How many words a name goes on over. */
const LONGEST = 4;

/**
 * Tells whether a word continues a person's name: capitalised, no title, no head of another name, no known name of another kind.
 *
 * @param scene the sentence
 * @param at index of the word
 * @example
 * // Budi [Santoso] → true; Budi [Universitas] Indonesia, Budi [KPK] → false
 */
export function continuesName({ tokens, known }: NameScene, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapitalised(token) || isAcronym(token) || isNameWord(token.text))
    return false;
  const other = known(token);
  return other === null || other.kind === 'person' || (other.kind === 'place' && other.start === token.start);
}

/**
 * One past the words of a person's name; a place behind two names is no part of it.
 *
 * @param scene the sentence
 * @param from index of the first word to go on over
 * @param begin index of the word that the longest name is counted from
 * @example
 * // Maria G. Situmorang tiba: three words and a stop
 */
export function personNameEnd(scene: NameScene, from: number, begin: number): number {
  let at = from;
  while (at < begin + LONGEST && continuesName(scene, at)) at = overStop(scene.tokens, at + 1);
  return at;
}

/** `Maria G. Situmorang`: the stop behind an initial, where a capital follows. */
function overStop(tokens: readonly SentenceToken[], at: number): number {
  return isInitial(entryAt(tokens, at - 1)) && tokens[at]?.text === '.' && isCapitalised(tokens[at + 1])
    ? at + 1
    : at;
}

/** One capital letter alone. */
export const ONE_CAPITAL = /^\p{Lu}$/u;

/**
 * Tells whether a token is one capital letter.
 *
 * @param token a token, or none
 * @example
 * // [J]. Kristiadi → true; [JK] → false
 */
export function isInitial(token: SentenceToken | undefined): boolean {
  return token !== undefined && isOneCapital(token.form);
}

const isOneCapital = rememberFlags(({ text }) => ONE_CAPITAL.test(text));
