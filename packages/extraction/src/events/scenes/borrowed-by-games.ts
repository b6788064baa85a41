import type { SentenceView } from '../../clause/clause-view.js';
import { isSportsWord } from '../../sports-word.js';
import { isActOf } from '../act-group.js';
import type { ToldEvent } from '../told-event.js';
import { earnestOf } from './earnest.js';
import { isGameArticle } from './game-article.js';
import { clubsOf, type GameMark, gameMarks, gameWords } from './game-marks.js';
import { wordsOfTold } from './told-words.js';

/** How many words that mean other things too make a game of a sentence, where none stands beside the act. */
const FEW = 2;

/** Whether games use the word of the act for something else: `melawat`, an arrest without police. */
function mayBeBorrowed(view: SentenceView, { telling }: ToldEvent): boolean {
  const { act } = telling.frame;
  if (act === 'visit') return isSportsWord(view.words[telling.from]?.lower ?? '', 'trip');
  if (act === 'arrest') return !view.words.some(({ lower }) => isSportsWord(lower, 'police'));
  return isActOf(act, 'borrowed-by-games');
}

/** `Alcaraz menaklukkan Djokovic`: one word of games anywhere is enough. */
function isBetweenPersons(view: SentenceView, { roles: { actors, recipients } }: ToldEvent): boolean {
  const sides = [...actors, ...recipients];
  return actors.length > 0 && sides.every((side) => view.mentions[side]?.kind === 'person');
}

/** `Serangan demi serangan Indonesia menekan Malaysia`, in an article on games: no word of the sentence need tell so. */
function isBlowInGames(view: SentenceView, { telling }: ToldEvent): boolean {
  if (!isActOf(telling.frame.act, 'harm') || !isGameArticle(view.article)) return false;
  return !view.words.some(({ lower }) => isSportsWord(lower, 'police'));
}

/**
 * Tells whether a report of a game borrows the word of another act. What shows a game must stand in the clause of the act,
 * or be more than one word that has other uses, and is weighed against what shows that the act is told in earnest.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @example
 * // Jepang menyerang Kroasia pada babak pertama. → true
 * // Meski Rusia menyerang Kyiv, situasi di lapangan masih tenang. → false
 */
export function isBorrowedByGames(view: SentenceView, told: ToldEvent): boolean {
  if (!mayBeBorrowed(view, told)) return false;
  const marks = [...gameWords(view), ...gameMarks(view), ...clubsOf(view)];
  const earnest = earnestOf(view, told);
  if (earnest === 0 && isBlowInGames(view, told)) return true;
  if (marks.length === 0) return false;
  const isTold = wordsOfTold(view, told, false);
  const near = marks.filter(({ at }) => isTold(at));
  if (near.some(isSure)) return earnest < 2;
  if (earnest > 0) return false;
  return near.length > 0 || marks.some(isSure) || marks.length >= FEW || isBetweenPersons(view, told);
}

function isSure({ sure }: GameMark): boolean {
  return sure;
}
