import { isFunctionWord } from '@warta/indonesian';
import { reportsAs } from '../clause/reports-as.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { frameReadings } from '../events/frame.js';
import { reportingWords } from '../statements/cues/reporting-words.js';
import { wordClassOf } from '../tagger/word-class.js';
import { isCapitalised } from './name-run.js';
import { commonGivenNames } from './persons/given-names.js';

/**
 * Tells whether a verb stands in what the tagger found, be it in small letters or one of a headline (`Kirim Vaksin`).
 *
 * @param tokens the tokens of a sentence
 * @param from index of the first
 * @param to one past the last
 */
export function holdsVerb(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined && !isCapitalised(token) && looksLikeVerbForm(token.form)) return true;
    // `NATO Mengecam Serangan Drone`, `Iran [Membantah Tuduhan]`: a heading.
    if (token !== undefined && isReportingVerb(token.form)) return true;
  }
  const first = tokens[from];
  return to > from + 1 && first !== undefined && readsAsBareVerb(first.form);
}

const isReportingVerb = rememberFlags(({ lower }) => /^me[mn]/u.test(lower) && reportsAs(lower, 'active'));

/** `Kirim Vaksin`; a bare verb of speech may begin a name (`Puji Astuti`). */
const readsAsBareVerb = rememberFlags(({ lower }) =>
  frameReadings(lower).some(({ voice }) => voice === 'bare'),
);

/** At the head of a sentence or quotation. */
function opensSpeech(tokens: readonly SentenceToken[], from: number): boolean {
  return from === 0 || OPENING.test(entryAt(tokens, from - 1)?.text ?? '');
}

/** `[Mempersenjatai] Rusia sangat berbahaya`: a verb that tells an act. */
function tellsAct(word: string): boolean {
  return frameReadings(word).some(({ voice }) => voice === 'active');
}

const OPENING = /^["“‘]$/;

/**
 * Tells whether the capital is only that of the head of a sentence, which a verb has there (`[Berakhir] sudah misi itu`).
 *
 * @param tokens the tokens of a sentence
 * @param from index of the first
 * @param to one past the last
 */
export function isOpeningVerb(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first !== undefined && to > from + 1) return opensSpeech(tokens, from) && tellsAct(first.lower);
  if (from > 0 || first === undefined || commonGivenNames.has(first.text)) return false;
  return looksLikeVerbForm(first.form) && wordClassOf(first.lower) > 0;
}

/**
 * Tells whether the capital is that of a small word at the head of a sentence or quotation: `"[Dan] mereka belajar"`.
 *
 * @param tokens the tokens of a sentence
 * @param from index of the first
 * @param to one past the last
 */
export function isOpeningSmallWord(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const next = tokens[to];
  if (!opensSpeech(tokens, from) || to > from + 1 || next === undefined || isCapitalised(next)) return false;
  const first = tokens[from]?.lower ?? '';
  // `"Saling menyalahkan itu tidak baik"`
  if (reportingWords.is(first, 'mutually')) return true;
  return isFunctionWord(first) && next.kind === 'word' && !isReportingVerb(next.form);
}

/**
 * Tells whether words stand alone between quotation marks, as titles of works do: `"The Road Called Life"`.
 *
 * @param tokens the tokens of a sentence
 * @param from index of the first
 * @param to one past the last
 */
export function isQuotedAlone(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const closing = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  return (
    to > from + 1 &&
    OPENING.test(entryAt(tokens, from - 1)?.text ?? '') &&
    /^["”’]$/.test(closing?.text ?? '')
  );
}
