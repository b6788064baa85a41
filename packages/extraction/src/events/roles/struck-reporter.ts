import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasAnotherOwner } from './another-owner.js';
import { bodiesOf } from './bodies-of.js';
import { reporterBefore } from './reporter-before.js';

/** Who is the subject of the nearest verb of some kind before a chunk, outside quotation marks; none where the thing there may be another's. */
function subjectOfVerbBefore(
  view: SentenceView,
  at: number,
  doers: readonly number[],
  isMeant: (form: ReportingForm) => boolean,
): readonly number[] {
  for (let verb = at - 1; verb >= 0; verb -= 1) {
    const chunk = view.chunks[verb];
    if (chunk?.kind === 'quote' || chunk?.kind === 'mark') return [];
    if (chunk?.kind !== 'verb' || !reportingForms(chunk.head).some(isMeant)) continue;
    const { phrase } = findSubject(view.chunks, verb);
    const subject = phrase === null ? undefined : view.chunks[phrase];
    return subject === undefined || hasAnotherOwner(view, verb, at, doers) ? [] : bodiesOf(view, subject);
  }
  return [];
}

/**
 * Names the state or body that accuses somebody of a deed on something of its own.
 *
 * @param view the sentence
 * @param at index of the chunk of what is struck
 * @param doers who is accused
 * @returns indices of mentions; empty where nobody accuses, or the thing may be another's
 * @example
 * // Estonia menuduh Rusia melanggar [wilayah udaranya]. → Estonia
 * // Estonia mengatakan Rusia melanggar [aturannya]. → none
 * // Estonia menuduh Latvia membiarkan Rusia melanggar [wilayah udaranya]. → none
 */
export function accuserBefore(view: SentenceView, at: number, doers: readonly number[]): readonly number[] {
  return subjectOfVerbBefore(view, at, doers, ({ frame, voice }) => frame === 'accuse' && voice === 'active');
}

/**
 * Names the state by which `negaranya` is meant: that of who says what is done to it.
 *
 * @param view the sentence
 * @param at index of the chunk that `negaranya` ends
 * @param doers who does it
 * @returns indices of mentions; empty where nobody says it, or another than the speaker may be meant
 * @example
 * // Menlu Iran mengutuk serangan Israel terhadap [fasilitas nuklir negaranya]. → Iran
 * // Prancis mengatakan Zelensky marah setelah Rusia menyerang [bandara negaranya]. → none
 */
export function stateOfSpeaker(view: SentenceView, at: number, doers: readonly number[]): readonly number[] {
  return subjectOfVerbBefore(view, at, doers, ({ voice }) => voice === 'active').filter((one) =>
    hasKind(view.mentions, one, 'country'),
  );
}

/**
 * Names the state or group that tells of a strike on something of its own: nobody strikes what is theirs.
 *
 * @param view the sentence
 * @param at index of the chunk of what is struck
 * @param act the act: what is broken into may belong to any body
 * @param doers who does it
 * @returns indices of mentions; empty where nobody reports it, somebody without land or arms does, or the thing may be another's
 * @example
 * // Moskow berjanji membalas jika Ukraina menyerang [kotanya]. → Moskow
 * // PBB mengatakan Myanmar menyerang [kotanya]. → none
 * // Prancis mengatakan Zelensky marah setelah Rusia menyerang [kotanya]. → none
 */
export function struckReporter(
  view: SentenceView,
  at: number,
  act: string,
  doers: readonly number[],
): readonly number[] {
  const reporter = reporterBefore(view, at);
  if (reporter === undefined || hasAnotherOwner(view, reporter.verb, at, doers)) return [];
  const isBody = act === 'cyber-attack';
  return bodiesOf(view, reporter.phrase).filter(
    (one) =>
      hasKind(view.mentions, one, 'country', 'group') ||
      (isBody && hasKind(view.mentions, one, 'organization')),
  );
}
