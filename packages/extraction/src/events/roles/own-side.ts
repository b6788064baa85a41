import { reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { controlsObject } from '../../clause/object-control.js';
import { antecedentOf } from '../../clause/relative-clause.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isRejectable } from '../../statements/claims/rejected-report.js';
import { isKnownMedium } from '../../statements/speakers/is-medium.js';
import { isActWord } from '../act-word.js';
import { taggedSpeaker } from '../speech/tagged-speaker.js';
import { bodiesOf } from './bodies-of.js';

/** `[Klaim Rusia] bahwa pasukannya …`, at the head of a clause: in what somebody denies, `-nya` may be theirs. */
function isOwnClaim(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  const opens = ['mark', 'comma', 'quote'].includes(view.chunks[at - 1]?.kind ?? 'mark');
  return opens && chunk !== undefined && chunk.owners.length > 0 && isActWord(chunk.head, 'own-claim');
}

function condemns(verb: string): boolean {
  return reportingForms(verb).some(({ voice, stance }) => voice === 'active' && stance === 'condemns');
}

/** Whether a verb reports, orders or answers: `menolak mengomentari laporan bahwa …`. */
function reports(view: SentenceView, verb: number): boolean {
  const head = view.chunks[verb]?.head ?? '';
  const answers = hasClass(view.chunks[verb - 1]?.head ?? '', 'refusing') || isActWord(head, 'responds');
  return answers || reportingForms(head).length > 0 || controlsObject(head);
}

/** `menolak tuduhan X bahwa pihaknya …`: what refuses a claim has no verb of its own. */
function isRefusal(view: SentenceView, at: number): boolean {
  const [word, claim] = [view.chunks[at], view.chunks[at + 1]];
  if (word?.kind !== 'negator' || !hasClass(word.head, 'refusing')) return false;
  return claim?.kind === 'noun-phrase' && isRejectable(claim.head);
}

function nounBefore(view: SentenceView, at: number): Chunk | undefined {
  return view.chunks.slice(0, at).findLast(({ kind }) => kind === 'noun-phrase');
}

/** Whose claim stands at a place, or who refuses one: `klaim Rusia bahwa pasukannya …`. */
function claimantAt(view: SentenceView, at: number): Chunk | undefined {
  if (view.chunks[at]?.head === 'bahwa' && isOwnClaim(view, at - 1)) return view.chunks[at - 1];
  return isRefusal(view, at) ? nounBefore(view, at) : undefined;
}

/** Who is the subject of a reporting verb; `menepis laporan PBB yang menyebut negaranya`: a report or claim has no side of its own. */
function whoReports(view: SentenceView, verb: number): Chunk | 'another' | undefined {
  const { phrase } = findSubject(view.chunks, verb);
  const reporter = view.chunks[phrase ?? -1];
  const isReport =
    reporter !== undefined && (isRoleNoun(reporter.head, 'document') || isRejectable(reporter.head));
  return isReport && view.chunks[verb - 1]?.head === 'yang' ? 'another' : reporter;
}

/** Who reports or orders what the clause of a chunk tells: the subject of the nearest such verb before it. */
function reporterBefore(view: SentenceView, at: number): Chunk | undefined {
  for (let verb = at - 1; verb >= 0; verb -= 1) {
    const chunk = view.chunks[verb];
    if (chunk?.kind === 'quote' || chunk?.kind === 'mark') return undefined;
    const claimant = claimantAt(view, verb);
    if (claimant !== undefined) return claimant;
    if (chunk?.kind !== 'verb') continue;
    // `mengutuk penembakan oleh tentaranya`: who condemns it does not own it.
    if (condemns(chunk.head)) return undefined;
    const reporter = reports(view, verb) ? whoReports(view, verb) : 'another';
    if (reporter !== 'another') return reporter;
  }
  return undefined;
}

/** `Menurut [Kementerian Pertahanan Rusia], pasukannya …`: who is cited right before the clause. */
function citedBefore({ chunks }: SentenceView, at: number): Chunk | undefined {
  if (chunks[at - 1]?.kind !== 'comma' || chunks[at - 2]?.kind !== 'noun-phrase') return undefined;
  return isActWord(chunks[at - 3]?.head ?? '', 'citing') ? chunks[at - 2] : undefined;
}

/** `negaranya`, `tentaranya`; `rudalnya` may be anybody's. */
function isOwnState(noun: string): boolean {
  return isActWord(noun, 'own-state') || (noun.endsWith('nya') && isRoleNoun(noun.slice(0, -3), 'state'));
}

/** `negaranya`, `kapal perusaknya`, `pabrik senjatanya`. */
function isOwn(view: SentenceView, chunk: Chunk): boolean {
  if (isActWord(chunk.head, 'own')) return true;
  const last = view.words[chunk.to - 1];
  const ownable = isRoleNoun(chunk.head, 'organ') || isActWord(chunk.head, 'works');
  return ownable && last?.mention === -1 && last.lower.endsWith('nya');
}

/** `[Rusia], yang tentaranya menyerang Kyiv`: those of whom the relative clause tells. */
function ofAntecedent(view: SentenceView, yang: number): readonly number[] {
  const owner = view.chunks[antecedentOf(view.chunks, yang) ?? -1];
  const names = owner === undefined ? [] : bodiesOf(view, owner);
  return names.filter((one) => hasKind(view.mentions, one, 'country', 'group', 'organization'));
}

/**
 * Names the state or body whose own side a noun in `-nya` is, in what somebody reports or orders.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @param noun the noun that must stand for the state or its organ (`negaranya`, `tentaranya`) where it is not the head of the phrase
 * @returns indices of mentions; empty for another noun, or where no state or body reports
 * @example
 * // Presiden Iran Masoud Pezeshkian membantah [negaranya] menyerang Suriah. → Iran
 * // Estonia menyatakan [kapal perusaknya] menyita kapal itu. → Estonia
 * // Menurut Houthi, [pasukannya] menyerang kapal itu. → Houthi
 * // Budi membantah [negaranya] menyerang Suriah. → none
 */
export function ownSide(view: SentenceView, chunk: Chunk, noun?: string): readonly number[] {
  const own = noun === undefined ? isOwn(view, chunk) : isOwnState(noun);
  const at = view.chunks.indexOf(chunk);
  if (!own) return noun === undefined ? servedBody(view, chunk, at) : [];
  if (view.chunks[at - 1]?.head === 'yang') return ofAntecedent(view, at - 1);
  const reporter = reporterBefore(view, at) ?? citedBefore(view, at) ?? taggedSpeaker(view, at);
  const names = reporter === undefined || isKnownMedium(view, reporter) ? [] : bodiesOf(view, reporter);
  // Works and air defences are a state's, whichever ministry tells of them.
  return isActWord(chunk.head, 'works')
    ? names.filter((one) => hasKind(view.mentions, one, 'country'))
    : names;
}

/** `KPK`, `Polda Riau`; an embassy that tells of an arrest abroad has no officers there. */
function isLawBody(view: SentenceView, body: number): boolean {
  const first = view.words.find(({ mention }) => mention === body)?.lower ?? '';
  return view.mentions[body]?.kind === 'organization' && isActWord(first, 'law-body');
}

/** `Juru bicara KPK mengatakan [penyidik] memeriksa X`, `[Petugas] menahan X, kata Kapolres Y`: they serve the body that tells it. */
function servedBody(view: SentenceView, chunk: Chunk, at: number): readonly number[] {
  if (chunk.owners.length > 0 || !isActWord(chunk.head, 'own-officer')) return [];
  const reporter = reporterBefore(view, at) ?? taggedSpeaker(view, at);
  const bodies = reporter === undefined ? [] : bodiesOf(view, reporter);
  return bodies.filter((body) => isLawBody(view, body));
}

/**
 * Names the state or body that accuses somebody of what the clause of a chunk tells.
 *
 * @param view the sentence
 * @param at index of a chunk of the clause
 * @returns indices of mentions; empty where nobody accuses
 * @example
 * // Estonia menuduh Rusia melanggar [wilayah udaranya]. → Estonia
 * // Estonia mengatakan Rusia melanggar [aturannya]. → none
 */
export function accuserBefore(view: SentenceView, at: number): readonly number[] {
  for (let verb = at - 1; verb >= 0; verb -= 1) {
    const chunk = view.chunks[verb];
    if (chunk?.kind === 'quote' || chunk?.kind === 'mark') return [];
    const forms = chunk?.kind === 'verb' ? reportingForms(chunk.head) : [];
    if (!forms.some(({ frame, voice }) => frame === 'accuse' && voice === 'active')) continue;
    const { phrase } = findSubject(view.chunks, verb);
    const accuser = phrase === null ? undefined : view.chunks[phrase];
    return accuser === undefined ? [] : bodiesOf(view, accuser);
  }
  return [];
}

/**
 * Names the state or group that tells of a strike on something of its own: nobody strikes what is theirs.
 *
 * @param view the sentence
 * @param at index of the chunk of what is struck
 * @param act the act: what is broken into may belong to any body
 * @returns indices of mentions; empty where nobody reports it, or somebody without land or arms does
 * @example
 * // Moskow berjanji membalas jika Ukraina menyerang [kotanya]. → Moskow
 * // PBB mengatakan Myanmar menyerang [kotanya]. → none
 */
export function struckReporter(view: SentenceView, at: number, act: string): readonly number[] {
  const reporter = reporterBefore(view, at);
  const names = reporter === undefined ? [] : bodiesOf(view, reporter);
  const isBody = act === 'cyber-attack';
  return names.filter(
    (one) =>
      hasKind(view.mentions, one, 'country', 'group') ||
      (isBody && hasKind(view.mentions, one, 'organization')),
  );
}
