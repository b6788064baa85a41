import data from '../data/sports-words.json' with { type: 'json' };
import { createClassTest } from './class-test.js';

/** The classes of `sports-words.json`. */
type SportsWordClass =
  | 'federation'
  | 'league'
  | 'market'
  | 'sport'
  | 'wider'
  | 'earnest'
  | 'part'
  | 'boycott'
  | 'vote'
  | 'trip'
  | 'police'
  | 'story'
  | 'fiction'
  | 'cast'
  | 'war';

/**
 * Tells whether a word belongs to a class of words of sports, markets and fiction.
 *
 * @param word a word in lower case
 * @param wordClass the class asked for
 * @returns true where `sports-words.json` lists it there
 * @example
 * isSportsWord('gol', 'sport') // true
 */
export const isSportsWord: (word: string, wordClass: SportsWordClass) => boolean =
  createClassTest<SportsWordClass>(data.entries);
