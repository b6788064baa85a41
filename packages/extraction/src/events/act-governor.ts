import data from '../../data/act-governors.json' with { type: 'json' };

/** What a word before the name of an act makes of it. */
export type GovernorClass = 'receives' | 'prevents' | 'wards' | 'imagines' | 'simulates' | 'lifts';

const classes: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  data.entries.map((entry) => [entry.class, new Set(entry.words)]),
);

/**
 * Tells what a verb or noun before the name of an act makes of it.
 *
 * @param word a word in lower case
 * @param governorClass the class asked for
 * @returns true where `act-governors.json` lists it there
 * @example
 * governs('menerima', 'receives') // true
 */
export function governs(word: string, governorClass: GovernorClass): boolean {
  return classes.get(governorClass)?.has(word) ?? false;
}
