import type { SentenceToken } from '../../clause/sentence-tokens.js';
import type { NameScene } from '../name-scene.js';
import { shortenedNames } from './given-names.js';
import { continuesName, isInitial, personNameEnd } from './person-name-end.js';

function isShortened(token: SentenceToken | undefined): boolean {
  return shortenedNames.has(token?.text ?? '');
}

/** `R. M. Hidayat`, `Moh. Arifin`: one past initials with their stops. */
function initialsEnd(tokens: readonly SentenceToken[], from: number): number {
  let at = from;
  while (
    (isInitial(tokens[at]) || isShortened(tokens[at])) &&
    tokens[at + 1]?.text === '.' &&
    tokens[at + 1]?.start === tokens[at]?.end
  )
    at += 2;
  return at;
}

/**
 * One past a name with initials before it, or `at` where none begins there.
 *
 * @param scene the sentence
 * @param at index of a token
 * @example
 * // [R. M. Hidayat]; [Moh. Arifin]
 */
export function initialledEnd(scene: NameScene, at: number): number {
  const end = initialsEnd(scene.tokens, at);
  const enough = end >= at + 4 || (end > at && isShortened(scene.tokens[at]));
  return enough && continuesName(scene, end) ? personNameEnd(scene, end, end) : at;
}
