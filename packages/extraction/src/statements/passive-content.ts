import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { BEFORE_MAIN_VERB, skipBack } from '../clause/skip-chunks.js';
import { hasClass } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import { isClaimLink } from './claim-link.js';
import { contentFrom, upToComma } from './content.js';
import type { Patient } from './passive-patient.js';
import { pointsToClaim } from './points-to-claim.js';

/** What is said between the verb and an agent at the end. */
function beforeAgent(view: SentenceView, verb: number, last: Chunk): Span | null {
  const content = contentFrom(view, verb + 1);
  return content === null ? null : { start: content.start, end: view.words[last.to - 1]?.end ?? content.end };
}

/** What is said behind the agent: over a coordinated second verb to its reason. */
function behindAgent(view: SentenceView, verb: number, agent: number): Span | null {
  const between = view.chunks[agent - 2];
  if (between !== undefined && agent > verb + 2 && between.kind !== 'auxiliary')
    return beforeAgent(view, verb, between);
  // `diperingatkan pejabat yang menolak disebut namanya`: that is told of the agent.
  if (view.chunks[agent + 1]?.head === 'yang') return null;
  const at = skipMarker(view.chunks, agent + 1);
  // `Didesak wartawan, sang menteri …`: the comma ends the clause that opens the sentence.
  if (view.chunks[at]?.kind === 'comma' && opensSentence(view, verb)) return null;
  if (view.chunks[at]?.kind !== 'conjunction') return contentFrom(view, at);
  const reason = view.chunks.findIndex((chunk, n) => n > at && isClaimLink(chunk.head, 'reason'));
  return reason < 0 ? null : contentFrom(view, reason + 1);
}

/** `Langkah Malaysia … dipuji WHO`: what is reacted to stands before the verb; in `langkah yang dikecam X` it is the noun alone. */
function reactedTo(view: SentenceView, patient: Chunk, verb: number, relative: boolean): Span | null {
  const start = view.words[patient.from]?.start;
  if (start === undefined || patient.heads.length > 0) return null;
  const nearest = relative
    ? patient
    : entryAt(view.chunks, skipBack(view.chunks, verb - 1, BEFORE_MAIN_VERB));
  const end = view.words[(nearest?.to ?? 0) - 1]?.end;
  return end === undefined || end <= start ? null : { start, end };
}

/** `Meski terus didesak …`: nothing but small words stands before. */
function opensSentence({ chunks }: SentenceView, at: number): boolean {
  return chunks
    .slice(0, at)
    .every(({ kind }) => kind === 'subordinator' || kind === 'auxiliary' || kind === 'negator');
}

/** Inside `X, yang dituduh Y …, menyatakan` what is said ends with the relative clause. */
function insideRelative(view: SentenceView, at: number, content: Span | null): Span | null {
  // `Dituduh Washington memasok suku cadang, Singapura …`
  if (opensSentence(view, at)) return upToComma(view, content, at);
  const yang = view.chunks.findLastIndex((chunk, n) => n < at && chunk.head === 'yang');
  return yang > 0 && view.chunks[yang - 1]?.kind === 'comma' ? upToComma(view, content, at) : content;
}

/** `kapal yang disebut AS membawa senjata`, but not `pernyataan yang dirilis KCNA pada Selasa mengutuk AS`. */
function goesOn(view: SentenceView, at: number): boolean {
  const next = view.chunks[at];
  return next?.head === 'sebagai' || !['bracket', 'time', 'preposition'].includes(next?.kind ?? '');
}

/** `Resolusi yang diusulkan AS itu merupakan …`: `itu` ends what the relative clause tells. */
function closesRelative(view: SentenceView, agent: number): boolean {
  const last = view.words[(view.chunks[agent]?.to ?? 0) - 1];
  return hasClass(last?.lower ?? '', 'determiner');
}

/** `sebagai provokasi`; but `disesalkan Filipina sebagai salah satu pembeli` tells of the one who speaks. */
function callsIt(view: SentenceView, at: number): boolean {
  return (
    view.chunks[at]?.head === 'sebagai' && view.words[view.chunks[at + 1]?.from ?? -1]?.lower !== 'salah'
  );
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'mark', 'bracket']);

/** What one reacts to, or what one calls it. */
function reaction(
  view: SentenceView,
  at: number,
  agent: number,
  form: ReportingForm,
  patient: Patient,
): Span | null {
  const next = view.chunks[agent + 1];
  const behind = insideRelative(view, at, behindAgent(view, at, agent));
  if (form.stance === 'praises' && next?.head === 'sebagai') return behind;
  // `langkah yang dikecam Beijing sebagai provokasi`: what it is called is what is said.
  if (patient.relative && callsIt(view, agent + 1))
    return insideRelative(view, at, contentFrom(view, agent + 1));
  if (behind !== null && ['subordinator', 'verb'].includes(next?.kind ?? 'mark')) return behind;
  const afterComma =
    patient.relative && view.chunks[view.chunks.indexOf(patient.chunk) + 1]?.kind === 'comma';
  return afterComma ? null : reactedTo(view, patient.chunk, at, patient.relative);
}

/**
 * What the agent of a passive says.
 *
 * @param view the sentence
 * @param at index of the passive
 * @param agent index of the chunk that what is said stands behind
 * @param form the passive
 * @param patient what it is about
 * @returns a span of the article's text, or null where nothing is said
 * @example
 * // Rusia dituduh Ukraina [mengebom sekolah di Kharkiv].; [Langkah Malaysia] dipuji Brunei.
 */
export function passiveContent(
  view: SentenceView,
  at: number,
  agent: number,
  form: ReportingForm,
  patient: Patient,
): Span | null {
  if (patient.claim) return claimSpan(view, at);
  if (form.frame === 'say' && (patient.relative || pointsToClaim(patient.chunk)) && !goesOn(view, agent + 1))
    return null;
  if (form.frame === 'ask' && patient.relative && closesRelative(view, agent))
    return reactedTo(view, patient.chunk, at, true);
  const next = view.chunks[agent + 1]?.kind ?? 'mark';
  // `pembunuhan itu diperintahkan Moskow, tuduhan yang …`: what was ordered was done.
  if (form.root === 'perintah' && patient.chunk.heads.length === 0 && ENDS.has(next)) return null;
  return form.frame === 'react'
    ? reaction(view, at, agent, form, patient)
    : insideRelative(view, at, behindAgent(view, at, agent));
}

/** What is denied in `Klaim X bahwa … dibantah Y`: the claim with its content. */
function claimSpan(view: SentenceView, verb: number): Span | null {
  const start = view.words[0]?.start;
  const end = view.words[(view.chunks[verb]?.from ?? 0) - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

function skipMarker(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  return chunk?.kind === 'subordinator' || (chunk?.kind === 'preposition' && chunk.head === 'sebagai')
    ? at + 1
    : at;
}
