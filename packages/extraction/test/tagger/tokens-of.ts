import type { NameToken } from '../../src/tagger/name-token.js';

/** Words between spaces as tokens of the text they make. */
export function tokensOf(text: string): NameToken[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
