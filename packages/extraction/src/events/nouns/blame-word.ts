import blameVerbs from '../../../data/blame-verbs.json' with { type: 'json' };
import { createClassTest } from '../../class-test.js';

/** What a word makes of a deed that somebody is blamed or punished for. */
export type BlameClass =
  | 'blame'
  | 'blame-preposition'
  | 'answer'
  | 'shield'
  | 'consequence'
  | 'penalty'
  | 'penalty-on'
  | 'blamed'
  | 'ground'
  | 'calls-in'
  | 'envoy'
  | 'freezes'
  | 'goods';

/**
 * Tells whether a word is of a class of words of blame.
 *
 * @param word a word in lower case, or two
 * @param name the class
 * @example
 * isBlameWord('mengecam', 'blame') // true
 */
export const isBlameWord = createClassTest<BlameClass>(blameVerbs.entries);
