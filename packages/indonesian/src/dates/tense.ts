/**
 * Tells whether a word after a date says that it is past or to come.
 * @param word `lalu`, `silam`, `yang lalu`, `kemarin`; `mendatang`, `depan`, `nanti`; undefined where none stands
 * @example readTense('mendatang') // → 'future'
 */
export function readTense(word: string | undefined): 'past' | 'future' | null {
  if (word === undefined) return null;
  return /^(?:mendatang|depan|nanti|berikutnya)/i.test(word) ? 'future' : 'past';
}
