import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import { reportingWords } from '../cues/reporting-words.js';
import { isClaimLink } from './claim-link.js';

/**
 * The form of a noun of speech that judges or claims, or null.
 *
 * @example
 * claimForm('tuduhan')?.stance // 'alleges'
 * claimForm('rumah') // null
 */
export function claimForm(word: string): ReportingForm | null {
  return (
    reportingForms(word).find((form) => form.voice === 'noun' && form.stance !== 'states') ?? claimNoun(word)
  );
}

function claimNoun(word: string): ReportingForm | null {
  return (
    reportingForms(word).find(
      (form) => form.voice === 'noun' && (form.claim || reportingWords.is(form.root, 'stating')),
    ) ?? null
  );
}

/**
 * Index of the word of speech inside a noun phrase, or -1: the head, or the first word behind a quantifier.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @example
 * // Sejumlah [tuduhan] AS dibantah. → index of `tuduhan`
 * // Sejumlah rumah AS dibangun. → -1
 */
export function nounAt(view: SentenceView, chunk: Chunk): number {
  for (let at = chunk.from; at < chunk.to; at += 1) {
    const word = view.words[at];
    if (word === undefined || word.mention >= 0) return -1;
    const form = claimForm(word.lower);
    // `permintaan maaf`: asks for nothing, as `meminta maaf` does not.
    if (form !== null) return form.exceptObjects.includes(view.words[at + 1]?.lower ?? '') ? -1 : at;
  }
  return -1;
}

/**
 * Reads the word of speech in a noun phrase.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns its span and form, or null where the phrase names no claim
 * @example
 * // Sejumlah [tuduhan] AS dibantah. → its span, and the form that alleges
 */
export function claimWord(
  view: SentenceView,
  chunk: Chunk,
): { readonly cue: Span; readonly form: ReportingForm } | null {
  const at = nounAt(view, chunk);
  const word = view.words[at];
  // `surat perintah penangkapan ICC terhadap X`: X is asked nothing.
  if (isClaimLink(`${entryAt(view.words, at - 1)?.lower ?? ''} ${word?.lower ?? ''}`, 'writ')) return null;
  const form = word === undefined ? null : claimForm(word.lower);
  return word === undefined || form === null ? null : { cue: { start: word.start, end: word.end }, form };
}
