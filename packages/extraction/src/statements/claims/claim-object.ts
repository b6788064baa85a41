import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { entryAt } from '../../entry-at.js';
import { reportingWords } from '../cues/reporting-words.js';
import { objectBehind } from './object-behind.js';
import { isDeniable, isRejectable } from './rejected-report.js';

/** A noun that a verb of denial or scorn rejects: `menolak laporan warga` only refuses. */
function isClaim(noun: string, { root, stance }: ReportingForm): boolean {
  if (isRejectable(noun) || (!reportingWords.is(root, 'refusing') && stance === 'denies' && isDeniable(noun)))
    return true;
  return reportingForms(noun).some((one) => one.voice === 'noun' && (one.claim || one.stance === 'alleges'));
}

/**
 * Tells whether a claim asks for money and says nothing.
 *
 * @param view the sentence
 * @param chunk the noun phrase of the claim
 * @example
 * // [Klaim asuransi warga] ditolak X → true; [Klaim Iran] ditolak X → false
 */
export function isInsured({ words }: SentenceView, { from, to, head }: Chunk): boolean {
  return words
    .slice(from, to)
    .some(({ lower }, at) => lower === head && isSpeechWord(words[from + at + 1]?.lower ?? '', 'insured'));
}

/**
 * The claim that a verb of denial or scorn rejects.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns the noun phrase, or null where the object is no claim
 * @example
 * // Iran menepis [tuduhan AS] → tuduhan AS; Kiper menepis [bola itu] → null
 */
export function claimObject(view: SentenceView, form: ReportingForm, verb: number): Chunk | null {
  if (form.frame !== 'react' || (form.stance !== 'denies' && form.stance !== 'condemns')) return null;
  const object = entryAt(view.chunks, objectBehind(view, verb));
  if (object === undefined || object.heads.length > 0 || isInsured(view, object)) return null;
  return isClaim(object.head, form) ? object : null;
}
