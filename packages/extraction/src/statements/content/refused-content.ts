import type { Span } from '@warta/text';
import { anyOf } from '../../any-of.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRefusalWord, refusalWords } from '../cues/refusal-words.js';
import { contentEnd } from './content.js';

/** How many words may stand between `ketika` and `ditanya`, and between `ditanya` and what is asked about. */
const NEAR = 4;

function lowerAt(view: SentenceView, at: number): string {
  return view.words[at]?.lower ?? '';
}

/** `ketika ditanya wartawan [apakah …]`, `saat ditanya soal [drone itu]`: first word of what was asked, -1 for none told, null where nobody asks. */
function askedFrom(view: SentenceView, at: number): number | null {
  const from = isRefusalWord(lowerAt(view, at), 'when') ? at + 1 : at;
  const asks = view.words.slice(from, from + NEAR).findIndex(({ lower }) => isRefusalWord(lower, 'asked'));
  if (asks < 0 || (from === at && asks > 0)) return null;
  const verb = from + asks;
  for (let one = verb + 1; one <= verb + NEAR; one += 1) {
    if (lowerAt(view, one) === 'apakah') return one;
    if (isRefusalWord(lowerAt(view, one), 'topic')) return one + 1;
  }
  return -1;
}

/** Where `dengan alasan` or `saat ditemui wartawan` closes what is refused, in UTF-16 code units. */
function endOf(view: SentenceView, start: number): number {
  const end = contentEnd(view);
  const cut = REASON.exec(view.article.text.slice(start, end));
  return cut === null ? end : start + cut.index;
}

const REASON = new RegExp(
  `,? (?:${anyOf(refusalWords('pretext'))}|(?:saat|ketika) ${anyOf(refusalWords('met'))}) `,
  'u',
);

/**
 * What stands before the subject of a refusal.
 *
 * @param view the sentence
 * @param cue index of the refusal's first word
 * @returns a span of the article's text, or null where nothing asked for stands there
 * @example
 * // [Apakah rudal itu dijual], X tidak mau menjawab; Ditanya soal [drone itu], X bungkam; Atas [tuduhan itu], X …
 */
export function openedBy(view: SentenceView, cue: number): Span | null {
  const comma = view.words.findIndex(({ text }, at) => at < cue && text === ',');
  if (comma < 2) return null;
  const asked = askedFrom(view, 0);
  const about = isRefusalWord(lowerAt(view, 0), 'topic') || lowerAt(view, 0) === 'atas';
  const from = lowerAt(view, 0) === 'apakah' ? 0 : (asked ?? (about ? 1 : -1));
  const [first, last] = [
    view.words[from],
    view.words.findLast(
      ({ end, kind }, at) => at < cue && kind !== 'punctuation' && end <= lastComma(view, cue),
    ),
  ];
  return from < 0 || first === undefined || last === undefined || last.end <= first.start
    ? null
    : { start: first.start, end: last.end };
}

/** Where the last comma before the refusal stands. */
function lastComma(view: SentenceView, cue: number): number {
  return view.words.findLast(({ text }, at) => at < cue && text === ',')?.start ?? 0;
}

/**
 * What one refuses to tell: behind the refusal, or what one was asked.
 *
 * @param view the sentence
 * @param cue index of the refusal's first word
 * @param next index of the word behind its last
 * @returns a span of the article's text, or null where it is not told
 * @example
 * // enggan merinci [jumlahnya] dengan alasan keamanan; menolak menjawab ketika ditanya [apakah rudal itu dijual]
 * // [Apakah rudal itu dijual], Kremlin tidak mau menjawab.
 */
export function refusedContent(view: SentenceView, cue: number, next: number): Span | null {
  const word = view.words[lowerAt(view, next) === 'bahwa' ? next + 1 : next];
  if (word === undefined || word.start >= contentEnd(view) || word.kind === 'punctuation')
    return openedBy(view, cue);
  const asked = askedFrom(view, next);
  const first = asked === null ? word : view.words[asked];
  if (first === undefined) return openedBy(view, cue);
  const end = endOf(view, first.start);
  return first.start >= end ? null : { start: first.start, end };
}
