import { isClub } from '@warta/gazetteer';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isSportsWord } from '../../sports-word.js';
import { isActOf } from '../act-group.js';

/** `pada menit ke-23`, `sejak menit awal`. */
const MINUTE = /\b(?:menit ke-?\s?\d+|(?:sejak|dari|di|pada|hingga) menit (?:awal|akhir|pertama))(?![-\w])/i;

const SCORE = /(?:^|[\s(])\d{1,2}\s?[-–]\s?\d{1,2}(?=$|[\s.,;)])/;

/** `Novel Baswedan`, `Liga Arab`: a person or an actor that is known. */
function isActor(view: SentenceView, at: number): boolean {
  const mention = view.mentions[view.words[at]?.mention ?? -1];
  if (mention === undefined || mention.kind === 'place') return false;
  return mention.kind === 'person' || mention.candidates.length > 0;
}

/** `pelatih`, but not `pelatih militer`, `lapangan terbang`, `babak ketiga perundingan`. */
function isOfGames(view: SentenceView, word: string, at: number): boolean {
  const behind = view.words.slice(at + 1, at + 3).map(({ lower }) => lower);
  return (
    (isSportsWord(word, 'sport') || isSportsWord(word, 'fiction')) &&
    !behind.some((next) => isSportsWord(next, 'war') || next.startsWith('militer')) &&
    !isActor(view, at)
  );
}

function namesClub(view: SentenceView): boolean {
  return view.mentions.some(({ sentence, candidates }) => sentence === view.index && candidates.some(isClub));
}

/** `pada menit ke-23`, but `pada menit ke-5 pidato itu`. */
function namesMinute(view: SentenceView, text: string): boolean {
  const minute = MINUTE.exec(text);
  if (minute === null) return false;
  const end = view.sentence.start + minute.index + minute[0].length;
  const next = view.words.findIndex(({ start }) => start >= end);
  const behind = view.words[next];
  if (behind === undefined || behind.mention >= 0) return true;
  return view.chunks[chunkAt(view, next)]?.kind !== 'noun-phrase';
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
  if (view.words.some((word, at) => isOfGames(view, word.lower, at)) || namesClub(view)) return true;
  const text = view.article.text.slice(view.sentence.start, view.sentence.end);
  if (namesMinute(view, text)) return true;
  const score = SCORE.exec(text);
  if (score === null) return false;
  const at = view.sentence.start + score.index + 1;
  return !view.dates.some((date) => date.start <= at && at < date.end);
}

/**
 * Tells whether a sentence reports on markets.
 *
 * @param view the sentence
 * @returns true where it has a word of markets
 * @example
 * // Investor menarik dana dari bursa. → true
 */
export function isMarketSentence(view: SentenceView): boolean {
  return view.words.some((word) => isSportsWord(word.lower, 'market'));
}

/**
 * Tells whether an act is one whose words a report of markets borrows.
 *
 * @param act name of the act
 * @returns true for acts that are figures of speech there
 * @example
 * isBorrowedByMarkets('attack') // true
 * isBorrowedByMarkets('meeting') // false
 */
export function isBorrowedByMarkets(act: string): boolean {
  return isActOf(act, 'borrowed-by-markets');
}

function isFiction(word: string): boolean {
  return isSportsWord(word, 'fiction') || isSportsWord(word, 'cast');
}

/**
 * Tells whether a sentence retells a film, a novel or its like.
 *
 * @param view the sentence
 * @returns true where a verb of telling stands beside a word of fiction
 * @example
 * // Novel itu menceritakan bagaimana FBI menangkap seorang penipu. → true
 * // Polisi menangkap sutradara film itu. → false
 */
export function retellsFiction(view: SentenceView): boolean {
  return (
    view.words.some((word) => isSportsWord(word.lower, 'story')) &&
    view.words.some((word) => isFiction(word.lower))
  );
}

/**
 * Tells whether an act is one whose words a game borrows.
 *
 * @param view the sentence
 * @param act name of the act
 * @param from index of the word that tells it
 * @returns true for what means something else in a sentence on a game
 * @example
 * // 'attack' is; 'visit' is where the word is `melawat`; 'arrest' is where no police is named
 */
export function isBorrowedByGames(view: SentenceView, act: string, from: number): boolean {
  if (act === 'visit') return isSportsWord(view.words[from]?.lower ?? '', 'trip');
  if (act === 'arrest') return !view.words.some((word) => isSportsWord(word.lower, 'police'));
  return isActOf(act, 'borrowed-by-games');
}
