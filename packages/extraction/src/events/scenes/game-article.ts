import type { Article } from '@warta/parsing';
import { isSportsWord } from '../../sports-word.js';

/** How many sure words of games an article on them has at least, and how large a share of its words they are. */
const LEAST = 5;
const SHARE = 0.012;

const read = new WeakMap<Article, boolean>();

function reportsGames({ text }: Article): boolean {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const sure = words.filter((word) => isSportsWord(word, 'sport') && !isSportsWord(word, 'wider')).length;
  return sure >= LEAST && sure >= SHARE * words.length;
}

/**
 * Tells whether a whole article reports games, by the share of words that only games have.
 *
 * @param article the article
 * @returns false for short texts
 * @example
 * // a report of a match with `gol`, `kiper`, `laga`, `klub` and `pelatih` → true
 * // a report of a war with one `lapangan` → false
 */
export function isGameArticle(article: Article): boolean {
  const known = read.get(article);
  if (known !== undefined) return known;
  const games = reportsGames(article);
  read.set(article, games);
  return games;
}
