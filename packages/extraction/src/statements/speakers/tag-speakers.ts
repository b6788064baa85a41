import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker } from '../../findings.js';
import { taggedQuotation } from '../content/tagged-content.js';
import type { StatementContext } from '../rule.js';
import { resolveSpeakers } from './resolve-speakers.js';
import { runningSpeakers } from './running-speakers.js';
import { someSpeaker } from './speaker.js';

/**
 * Names whom a medium cites right behind itself: `kata media X (yang) mengutip pernyataan Y`, `demikian dilaporkan X mengutip Y`.
 *
 * @param view the sentence
 * @param speaker index of the medium's chunk
 * @param context who spoke before
 * @returns the speakers; none where nobody is cited, and where a person is said to cite
 * @example
 * // tulis Yonhap mengutip [NIS] → NIS
 */
export function citedAfter(view: SentenceView, speaker: number, context: StatementContext): Speaker[] {
  // `tulis Yonhap [yang] mengutip NIS`
  const quoting = view.chunks[speaker + 1]?.head === 'yang' ? speaker + 2 : speaker + 1;
  if (!isSpeechWord(view.chunks[quoting]?.head ?? '', 'quoting')) return [];
  // `kata Budi Santoso melansir Antara`: the person speaks, and the medium passes it on.
  const [name = -1] = view.chunks[speaker]?.heads ?? [];
  if (view.mentions[name]?.kind === 'person') return [];
  return resolveSpeakers(view, quoting + 1, context);
}

/** Right behind a quotation whatever noun follows `kata` speaks. */
function anybody(view: SentenceView, chunk: number, form: ReportingForm, word: number): Speaker[] {
  const quoted = taggedQuotation(view, view.words[word]?.start ?? 0) !== null;
  return form.anybody && quoted ? someSpeaker(view, view.chunks[chunk]) : [];
}

function speakersAfter(
  view: SentenceView,
  word: number,
  form: ReportingForm,
  content: Span,
  context: StatementContext,
): Speaker[] {
  const chunk = view.chunks.findIndex((one) => one.from > word);
  if (chunk < 0) return [];
  const cited = citedAfter(view, chunk, context);
  if (cited.length > 0) return cited;
  if (hasClass(view.words[view.chunks[chunk]?.from ?? -1]?.lower ?? '', 'singular-pronoun')) {
    const running = runningSpeakers(view, context, content.start, view.words[word]?.start ?? 0);
    const taken = (view.chunks[chunk]?.heads.length ?? 0) > 0;
    if (running.length > 0 || !taken) return running;
  }
  const found = resolveSpeakers(view, nameBehind(view.chunks, chunk) ?? chunk, context);
  return found.length > 0 ? found : anybody(view, chunk, form, word);
}

/**
 * Names who speaks by a tag: who is named behind it, or whom `-nya` and `dia` take up.
 *
 * @param view the sentence
 * @param at index of the tag's word
 * @param form its reading
 * @param content what is said before it
 * @param context who spoke before
 * @returns the speakers, none where nobody is sure
 * @example
 * // "Stok aman," kata [Budi]; "Stok aman," kata media Suriah mengutip pernyataan [Budi]; "Stok aman," kata [penonton itu]
 */
export function tagSpeakers(
  view: SentenceView,
  at: number,
  form: ReportingForm,
  content: Span,
  context: StatementContext,
): Speaker[] {
  const lower = view.words[at]?.lower ?? '';
  return lower === `${form.root}nya`
    ? runningSpeakers(view, context, content.start, view.words[at]?.start ?? 0)
    : speakersAfter(view, at, form, content, context);
}
