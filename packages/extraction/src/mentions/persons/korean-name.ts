import type { NameScene } from '../name-scene.js';
import { givenNames } from './given-names.js';

/** Korean family names. */
export const koreanFamilies = givenNames('korean-family');

const GIVEN_WITH_HYPHEN = /^\p{Lu}\p{Ll}{1,6}-\p{Ll}{2,6}$/u;

/**
 * One past a Korean name, or `at` where none begins there.
 *
 * @param scene the sentence
 * @param at index of a token
 * @example
 * // [Park Ji-hoon]; not Kim anak-anak
 */
export function koreanEnd({ tokens }: NameScene, at: number): number {
  const given = tokens[at + 1]?.text ?? '';
  if (!koreanFamilies.has(tokens[at]?.text ?? '') || !GIVEN_WITH_HYPHEN.test(given)) return at;
  const [left = '', right = ''] = given.toLowerCase().split('-');
  return left === right ? at : at + 2;
}
