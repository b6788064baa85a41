import { isClub } from '@warta/gazetteer';
import data from '../../data/sports-words.json' with { type: 'json' };
import type { SentenceView } from '../clause/clause-view.js';

const words: ReadonlySet<string> = new Set(data.entries.flatMap((entry) => entry.words));

/** Acts that a game borrows its words from. */
const BORROWED: ReadonlySet<string> = new Set([
  'attack',
  'meeting',
  'cyber-attack',
  'seizure',
  'missile-test',
  'support',
  'withdrawal',
  'troop-deployment',
  'arms-transfer',
  'violation',
  'arms-production',
  'military-exercise',
  'conviction',
  'sanction',
  'ban',
  'expulsion',
]);

const SCORE = /(?:^|[\s(])\d{1,2}\s?[-–]\s?\d{1,2}(?=$|[\s.,;)])/;

function namesClub(view: SentenceView): boolean {
  return view.mentions.some(({ sentence, candidates }) => sentence === view.index && candidates.some(isClub));
}

/**
 * Tells whether a sentence reports a game.
 *
 * @param view the sentence
 * @returns true where it has a word of games or markets, or a score
 * @example
 * // Jepang unggul 2-1 atas Kroasia. → true
 * // Rapat digelar pada 2022-2023 di Bogor. → false
 */
export function isSportsSentence(view: SentenceView): boolean {
  if (view.words.some((word) => words.has(word.lower)) || namesClub(view)) return true;
  const score = SCORE.exec(view.article.text.slice(view.sentence.start, view.sentence.end));
  if (score === null) return false;
  const at = view.sentence.start + score.index + 1;
  return !view.dates.some((date) => date.start <= at && at < date.end);
}

/**
 * Tells whether an act is one whose words a game borrows.
 *
 * @param act name of the act
 * @returns true for acts that mean something else in a sentence on a game
 * @example
 * isBorrowedByGames('attack') // true
 * isBorrowedByGames('visit') // false
 */
export function isBorrowedByGames(act: string): boolean {
  return BORROWED.has(act);
}
