import data from '../../data/tagger-classes.json' with { type: 'json' };
import { flatMap } from '../flat-map.js';

let classes: ReadonlyMap<string, number> | undefined;

function readClasses(): ReadonlyMap<string, number> {
  const entries = data.entries as readonly { class: number; words: string }[];
  return new Map(
    flatMap(entries, (entry) => entry.words.split(' ').map((word) => [word, entry.class] as const)),
  );
}

/**
 * The class of words that a word shares its neighbours with, learned from unlabelled text; 0 for rare words.
 * @param word - a token, as it is written
 * @example
 * wordClassOf('zzzz') // 0
 */
export function wordClassOf(word: string): number {
  classes ??= readClasses();
  return classes.get(word) ?? 0;
}
