import { isClub } from '@warta/gazetteer';
import { withoutNya } from '@warta/indonesian';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isSportsWord } from '../../sports-word.js';

/** What shows that a sentence reports a game. */
export interface GameMark {
  /** Index of the word. */
  readonly at: number;
  /** False for words that mean other things too (`lapangan`). */
  readonly sure: boolean;
}

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
  if (!isSportsWord(word, 'sport') && !isSportsWord(word, 'fiction')) return false;
  const behind = view.words.slice(at + 1, at + 3).map(({ lower }) => lower);
  return !behind.some((next) => isSportsWord(withoutNya(next), 'war')) && !isActor(view, at);
}

/** `gol`, `babak pertama`, but `lapangan` and `babak` have other uses. */
function isSureWord(view: SentenceView, word: string, at: number): boolean {
  return !isSportsWord(word, 'wider') || isSportsWord(`${word} ${view.words[at + 1]?.lower ?? ''}`, 'part');
}

/**
 * Finds the words of games in a sentence.
 *
 * @param view the sentence
 * @returns a mark for each
 * @example
 * // Kiper Jepang keluar lapangan. → Kiper (sure), lapangan
 */
export function gameWords(view: SentenceView): GameMark[] {
  const marks: GameMark[] = [];
  for (const [at, { lower }] of view.words.entries())
    if (isOfGames(view, lower, at)) marks.push({ at, sure: isSureWord(view, lower, at) });
  return marks;
}

/**
 * Finds the clubs that a sentence names.
 *
 * @param view the sentence
 * @returns a mark for each word of their names
 * @example
 * // [Arema FC] menyerang sejak awal. → a mark for `Arema` and one for `FC`
 */
export function clubsOf(view: SentenceView): GameMark[] {
  const marks: GameMark[] = [];
  for (const [at, { mention }] of view.words.entries())
    if (mention >= 0 && view.mentions[mention]?.candidates.some(isClub)) marks.push({ at, sure: true });
  return marks;
}

/** Index of the first word from a place in the text on, or one past the last. */
function wordFrom(view: SentenceView, start: number): number {
  const at = view.words.findIndex((word) => word.start >= start);
  return at < 0 ? view.words.length : at;
}

/** Whether a noun stands right behind: `pada menit ke-5 pidato itu`, `10-15 rudal`. */
function countsWhatFollows(view: SentenceView, next: number): boolean {
  const behind = view.words[next];
  if (behind === undefined || behind.mention >= 0) return false;
  return view.chunks[chunkAt(view, next)]?.kind === 'noun-phrase';
}

/** `menang 2-1`, but `2022-2023`, `10-15 rudal`, `dengan suara 13-2`. */
function scoreAt(view: SentenceView, text: string): number {
  const score = SCORE.exec(text);
  if (score === null) return -1;
  const start = view.sentence.start + score.index + (/^\d/.test(score[0]) ? 0 : 1);
  if (view.dates.some((date) => date.start <= start && start < date.end)) return -1;
  const at = wordFrom(view, start);
  const voted = view.words.slice(Math.max(0, at - 1), at).some(({ lower }) => isSportsWord(lower, 'vote'));
  const end = view.sentence.start + score.index + score[0].length;
  return voted || countsWhatFollows(view, wordFrom(view, end)) ? -1 : at;
}

/** `pada menit ke-23`, but `pada menit ke-5 pidato itu`. */
function minuteAt(view: SentenceView, text: string): number {
  const minute = MINUTE.exec(text);
  if (minute === null) return -1;
  const start = view.sentence.start + minute.index;
  return countsWhatFollows(view, wordFrom(view, start + minute[0].length)) ? -1 : wordFrom(view, start);
}

/**
 * Finds a score and a minute of play in a sentence.
 *
 * @param view the sentence
 * @returns a mark for each
 * @example
 * // Jepang unggul 2-1 atas Kroasia. → one
 * // Rapat digelar pada 2022-2023 di Bogor. → none
 */
export function gameMarks(view: SentenceView): GameMark[] {
  const text = view.article.text.slice(view.sentence.start, view.sentence.end);
  return [scoreAt(view, text), minuteAt(view, text)]
    .filter((at) => at >= 0)
    .map((at) => ({ at, sure: true }));
}
