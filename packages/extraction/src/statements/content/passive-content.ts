import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { COMMA, SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../../events/act-word.js';
import { pointsToClaim } from '../claims/points-to-claim.js';
import { judges } from '../cues/passive-form.js';
import type { Patient } from '../cues/passive-patient.js';
import { reportingWords } from '../cues/reporting-words.js';
import { behindAgent } from './behind-agent.js';
import { hasVerb } from './has-verb.js';
import { reactedTo, reaction } from './reacted-to.js';

/**
 * Tells whether what stands behind the agent of a passive of saying may be said, and does not only tell when and how.
 *
 * @param view the sentence
 * @param at index of the chunk behind the agent
 * @example
 * // kapal yang disebut AS [membawa senjata] → true; hal itu disampaikan X [saat membuka rapat], [melalui telepon] → false
 */
export function mayBeSaidBehind(view: SentenceView, at: number): boolean {
  const next = view.chunks[skipAhead(view.chunks, at, COMMA)];
  // `hal itu disampaikan X saat membuka rapat`
  if (['adjunct', 'beside'].some((one) => isSpeechWord(next?.head ?? '', one as 'adjunct' | 'beside')))
    return false;
  if (hasClass(next?.head ?? '', 'adjunct')) return false;
  return next?.head === 'sebagai' || !['bracket', 'time', 'preposition'].includes(next?.kind ?? '');
}

/** `Resolusi yang diusulkan AS itu merupakan …`: `itu` ends what the relative clause tells. */
function closesRelative(view: SentenceView, agent: number): boolean {
  const last = view.words[(view.chunks[agent]?.to ?? 0) - 1];
  return hasClass(last?.lower ?? '', 'determiner');
}

/** `Amunisi yang diminta Ukraina belum dikirim`, `Delegasi yang diundang Rusia tiba`: a thing is asked nothing, and what is done to it, or that the guest comes, is the main clause. */
function goesOnBehind(view: SentenceView, agent: number, { chunk }: Patient): boolean {
  const verb = view.chunks[skipAhead(view.chunks, agent + 1, SMALL_WORDS_AND_TIME)];
  if (verb?.kind !== 'verb') return false;
  if (isActWord(verb.head, 'arrival') && !verb.head.startsWith('me')) return true;
  const isThing = chunk.heads.length === 0 && !isPersonNoun(chunk.head) && !isRoleNoun(chunk.head, 'organ');
  return isThing && verb.head.startsWith('di');
}

const ENDS: ReadonlySet<string> = new Set(['comma', 'mark', 'bracket']);

/** `pembunuhan itu diperintahkan Moskow, tuduhan yang …`: what was ordered was done. */
function tellsDeed(view: SentenceView, agent: number, { root }: ReportingForm, { chunk }: Patient): boolean {
  const ends = ENDS.has(view.chunks[agent + 1]?.kind ?? 'mark');
  return reportingWords.is(root, 'ordering') && chunk.heads.length === 0 && ends;
}

/** What is denied in `Klaim X bahwa … dibantah Y`: the claim with its content. */
function claimSpan(view: SentenceView, verb: number): Span | null {
  const start = view.words[0]?.start;
  const end = view.words[(view.chunks[verb]?.from ?? 0) - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** `hal itu disampaikan X saat membuka rapat`, `Itu disampaikan Kepolisian Mumbai, India dalam keterangannya`: nothing behind the agent is said. */
function onlyTellsSpeaker(view: SentenceView, agent: number, form: ReportingForm, patient: Patient): boolean {
  // `Aturan yang diyakini warga ini berpatokan pada …`: the pointer ends what the clause tells.
  if (patient.relative && closesRelative(view, agent)) return true;
  const points = patient.relative || pointsToClaim(patient.chunk);
  // `Hal itu diungkapkan X menanggapi …`
  if (!judges(form) && form.stance !== 'promises') return view.chunks[agent + 1]?.head !== 'bahwa';
  if (!mayBeSaidBehind(view, agent + 1)) return points || !(form.belief || form.names);
  return points && view.chunks[agent + 1]?.kind === 'comma' && !hasVerb(view.chunks, agent + 1);
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
  if (form.frame === 'say' && onlyTellsSpeaker(view, agent, form, patient)) return null;
  const isAsked = (form.frame === 'ask' || form.stance === 'promises') && patient.relative;
  if (isAsked && (closesRelative(view, agent) || goesOnBehind(view, agent, patient)))
    return reactedTo(view, patient, at, true);
  // `X dilaporkan Y ke polisi`
  if (form.frame === 'say' && view.chunks[agent + 1]?.head === 'ke') return null;
  if (tellsDeed(view, agent, form, patient)) return null;
  if (form.frame === 'react') return reaction(view, at, agent, form, patient);
  const said = behindAgent(view, at, agent);
  return patient.relative && view.chunks[agent + 1]?.head === 'sebagai' ? upToComma(view, agent, said) : said;
}

/** `Setelah X membom kasino yang disebut Y sebagai gudang[, Z menutup pintu]`: the comma ends what the thing is called. */
function upToComma(view: SentenceView, agent: number, said: Span | null): Span | null {
  const comma = view.chunks.findIndex(({ kind }, at) => at > agent && kind === 'comma');
  const end = view.words[(view.chunks[comma]?.from ?? 0) - 1]?.end ?? -1;
  return said === null || comma < 0 || end <= said.start
    ? said
    : { start: said.start, end: Math.min(end, said.end) };
}
