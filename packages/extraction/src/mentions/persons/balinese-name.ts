import type { NameScene } from '../name-scene.js';
import { givenNames } from './given-names.js';
import { personNameEnd } from './person-name-end.js';

const balinese = givenNames('balinese');

const balineseHeads = givenNames('balinese-head');

/**
 * One past a Balinese name, or `at` where none begins there.
 *
 * @param scene the sentence
 * @param at index of a token
 * @example
 * // [I Wayan Sudarma], [Ni Luh Ayu], [Ida Bagus Mantra], [Anak Agung Gde Putra]
 */
export function balineseEnd(scene: NameScene, at: number): number {
  const { tokens } = scene;
  const [one, two] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  const particle = (one === 'I' || one === 'Ni') && balinese.has(two);
  if (!particle && !balineseHeads.has(`${one} ${two}`)) return at;
  const end = personNameEnd(scene, at + 2, at + 1);
  return end > at + 2 || particle ? end : at;
}

/** First words of names of the Balinese nobility: `Ida`, `Anak`. */
export const balineseFirst: ReadonlySet<string> = new Set(
  [...balineseHeads].map((head) => head.split(' ')[0] ?? ''),
);
