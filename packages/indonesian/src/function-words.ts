import data from '../data/function-words.json' with { type: 'json' };

/** Function words of Indonesian in lower case. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(data.entries);

/**
 * Tells whether a word only serves grammar: `yang`, `di`, `tidak`.
 * @param word in any case
 * @example isFunctionWord('Yang') // → true
 */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}
