import data from '../data/pronouns.json' with { type: 'json' };

/** A personal pronoun. */
export interface Pronoun {
  /** In lower case; bound forms carry a hyphen where they attach (`-nya`). */
  readonly word: string;
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
  readonly form: 'free' | 'bound';
}

/** All pronouns, in the order of the data. */
export const PRONOUNS: readonly Pronoun[] = data.entries as readonly Pronoun[];

const BY_WORD: ReadonlyMap<string, Pronoun> = new Map(PRONOUNS.map((pronoun) => [pronoun.word, pronoun]));

/**
 * Looks a pronoun up.
 * @param word in any case, bound forms with their hyphen
 * @returns null where the word is none
 * @example pronounOf('Mereka')?.number // → 'plural'
 */
export function pronounOf(word: string): Pronoun | null {
  return BY_WORD.get(word.toLowerCase()) ?? null;
}
