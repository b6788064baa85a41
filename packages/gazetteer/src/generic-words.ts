import data from '../data/generic-words.json' with { type: 'json' };
import type { Alias } from './actor.js';
import type { DataFile } from './raw.js';

const words = (data as DataFile<string>).entries;

/**
 * Adds to the spellings of a place those that begin with a small letter where the first word is a kind of place.
 * @param aliases - spellings of a place
 * @example
 * addSmallSpellings([{ text: 'Selat Taiwan', kind: 'name' }]).map(({ text }) => text) // [ 'Selat Taiwan', 'selat Taiwan' ]
 */
export function addSmallSpellings(aliases: readonly Alias[]): Alias[] {
  const generic = aliases.flatMap((alias): Alias[] => {
    const word = words.find((start) => alias.text.startsWith(`${start} `));
    return word
      ? [{ ...alias, text: word.toLowerCase() + alias.text.slice(word.length), kind: 'variant' }]
      : [];
  });
  return [...aliases, ...generic];
}
