import { beginsReportingPhrase, type ReportingForm, reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { rememberWords } from '../../remember-words.js';
import { reportingWords } from './reporting-words.js';

/** `X disebut Y melanggar …` tells what Y says of X; `hal yang disampaikan Y` only points to it. */
function judges(form: ReportingForm): boolean {
  return form.belief || form.claim || form.clauseOnly || reportingWords.is(form.root, 'calling');
}

function fits(form: ReportingForm): boolean {
  return form.voice === 'passive' && (form.frame !== 'say' || judges(form) || form.stance === 'promises');
}

const oneWord = rememberWords((word): ReportingForm | null => reportingForms(word).find(fits) ?? null);

/**
 * Reads a passive of speech: one word, or two of which the second is a chunk of its own (`disambut baik oleh`).
 *
 * @param view the sentence
 * @param verb index of the chunk
 * @returns the form and the index of its last chunk, or null where the chunk is no passive of speech
 * @example
 * // Rusia [dituduh] Ukraina mengebom sekolah. → alleges, up to `dituduh`
 * // Usul itu [disambut baik] oleh Budi. → praises, up to `baik`
 * // Rusia diserang Ukraina. → null
 */
export function passiveForm(
  view: SentenceView,
  verb: number,
): { readonly form: ReportingForm; readonly last: number } | null {
  const chunk = view.chunks[verb];
  const next = view.chunks[verb + 1];
  if (chunk?.kind !== 'verb') return null;
  const two = beginsReportingPhrase(chunk.head)
    ? reportingForms(`${chunk.head} ${view.words[chunk.to]?.lower ?? ''}`).find(fits)
    : undefined;
  // `disambut baik China`: the agent stands in one phrase with the second word.
  if (two !== undefined && next !== undefined)
    return { form: two, last: next.to === next.from + 1 ? verb + 1 : verb };
  const one = oneWord(chunk.head);
  return one === null ? null : { form: one, last: verb };
}

/**
 * Tells whether a word may be or begin a passive of speech.
 *
 * @param word a word in lower case
 * @example
 * mayBePassive('dituduh') // true
 */
export function mayBePassive(word: string): boolean {
  return oneWord(word) !== null || beginsReportingPhrase(word);
}
