import { beginsReportingPhrase, type ReportingForm, reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { reportingWords } from './reporting-words.js';

/**
 * Tells whether a passive of saying says something of its subject, and does not only point to what is said.
 *
 * @param form the passive's reading
 * @example
 * // X disebut Y melanggar … → true; hal yang disampaikan Y → false
 */
export function judges(form: ReportingForm): boolean {
  return form.belief || form.claim || form.clauseOnly || reportingWords.is(form.root, 'calling');
}

function fits(form: ReportingForm): boolean {
  return form.voice === 'passive' && (form.frame !== 'say' || judges(form) || form.stance === 'promises');
}

function saying(word: string): ReportingForm | null {
  return reportingForms(word).find(({ voice, frame }) => voice === 'passive' && frame === 'say') ?? null;
}

/** `Hal itu [diungkapkan] X`: who spoke of what was told before. */
function saidOfThat({ chunks }: SentenceView, verb: number): ReportingForm | null {
  const before = skipBack(chunks, verb - 1, AUXILIARY);
  const points = [entryAt(chunks, before), entryAt(chunks, verb - 1)].some(
    (chunk) => chunk !== undefined && chunk.heads.length === 0 && hasClass(chunk.head, 'pointing'),
  );
  // `Hal yang sama dikatakan X`
  const same =
    entryAt(chunks, before - 1)?.head === 'yang' &&
    hasClass(entryAt(chunks, before - 2)?.head ?? '', 'pointing');
  const agent = chunks[skipAhead(chunks, verb + 1, AUXILIARY)];
  const named = agent?.kind === 'noun-phrase' || agent?.head === 'oleh';
  return named && (points || same) ? saying(chunks[verb]?.head ?? '') : null;
}

function oneWord(word: string): ReportingForm | null {
  return reportingForms(word).find(fits) ?? null;
}

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
  const one = oneWord(chunk.head) ?? saidOfThat(view, verb);
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
  return oneWord(word) !== null || saying(word) !== null || beginsReportingPhrase(word);
}
