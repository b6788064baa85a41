import { isSportsWord } from '../sports-word.js';

/** How far a report of a game is looked for around a name, in UTF-16 code units. */
const REACH = 240;

const SCORE = /\b\d{1,2}[-–]\d{1,2}\b(?!\s?(?:tahun|orang|persen))/;

/**
 * Tells whether a name stands in a report of a game: a word of sports or a score in its sentence.
 *
 * @param text the article's text
 * @param start of the name, in UTF-16 code units
 * @param end of the name
 * @returns true where the sentence, as far as it reaches around the name, has such a word
 * @example
 * isInGame('Gol kedua membawa Napoli unggul.', 17, 23) // true
 */
export function isInGame(text: string, start: number, end: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const after = text.slice(end, end + REACH).split(/[.!?]\s|\n/)[0] ?? '';
  const around = `${before} ${after}`;
  return (
    SCORE.test(around) ||
    (around
      .toLowerCase()
      .match(/[\p{L}\d-]+/gu)
      ?.some((word) => isSportsWord(word, 'sport')) ??
      false)
  );
}
