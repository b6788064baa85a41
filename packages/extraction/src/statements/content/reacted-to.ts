import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { BEFORE_MAIN_VERB, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isBlameWord } from '../../events/nouns/blame-word.js';
import type { Patient } from '../cues/passive-patient.js';
import { behindAgent, insideClause } from './behind-agent.js';
import { contentFrom } from './content.js';

/**
 * What stands before a passive of speech, where that is what is reacted to.
 *
 * @param view the sentence
 * @param patient what the passive is about
 * @param verb index of the passive
 * @param relative whether it is the noun alone, as in `langkah yang dikecam X`
 * @returns a span of the article's text, or null where a name stands there
 * @example
 * // [Langkah Malaysia membuka perbatasan] dipuji WHO; [langkah] yang dikecam WHO
 */
export function reactedTo(
  view: SentenceView,
  { chunk }: Patient,
  verb: number,
  relative: boolean,
): Span | null {
  const start = view.words[chunk.from]?.start;
  if (start === undefined || chunk.heads.length > 0) return null;
  const last = relative ? chunk : entryAt(view.chunks, skipBack(view.chunks, verb - 1, BEFORE_MAIN_VERB));
  const end = view.words[(last?.to ?? 0) - 1]?.end;
  // `Pemerintah menaikkan pajak [meski] diprotes X`
  const apart = hasClass(last?.head ?? '', 'conceding');
  return apart || end === undefined || end <= start ? null : { start, end };
}

/** `sebagai provokasi`; but `disesalkan Filipina sebagai salah satu pembeli` tells of the one who speaks. */
function callsIt(view: SentenceView, at: number): boolean {
  return (
    view.chunks[at]?.head === 'sebagai' && view.words[view.chunks[at + 1]?.from ?? -1]?.lower !== 'salah'
  );
}

/**
 * What one reacts to by a passive, or what one calls it.
 *
 * @param view the sentence
 * @param verb index of the passive
 * @param agent index of the chunk that what is said stands behind
 * @param form the passive
 * @param patient what it is about
 * @returns a span of the article's text, or null where that stands elsewhere
 * @example
 * // [Langkah Malaysia] dipuji Brunei; langkah yang dikecam Beijing [sebagai provokasi]; Rusia disalahkan Ukraina [atas serangan itu]
 */
export function reaction(
  view: SentenceView,
  verb: number,
  agent: number,
  form: ReportingForm,
  patient: Patient,
): Span | null {
  const next = view.chunks[agent + 1];
  const behind = behindAgent(view, verb, agent);
  if (form.stance === 'praises' && next?.head === 'sebagai') return behind;
  if (patient.relative && callsIt(view, agent + 1))
    return insideClause(view, verb, contentFrom(view, agent + 1));
  if (behind !== null && (next?.kind === 'subordinator' || next?.kind === 'verb')) return behind;
  if (form.stance === 'alleges' && isBlameWord(next?.head ?? '', 'ground')) return behind;
  const afterComma =
    patient.relative && view.chunks[view.chunks.indexOf(patient.chunk) + 1]?.kind === 'comma';
  return afterComma ? null : reactedTo(view, patient, verb, patient.relative);
}
