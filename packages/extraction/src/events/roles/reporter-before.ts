import { reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { controlsObject } from '../../clause/object-control.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isRejectable } from '../../statements/claims/rejected-report.js';
import { isActWord } from '../act-word.js';

/** `[Klaim Rusia] bahwa pasukannya …`, at the head of a clause: in what somebody denies, `-nya` may be theirs. */
function isOwnClaim(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  const opens = ['mark', 'comma', 'quote'].includes(view.chunks[at - 1]?.kind ?? 'mark');
  return opens && chunk !== undefined && chunk.owners.length > 0 && isActWord(chunk.head, 'own-claim');
}

function condemns(verb: string): boolean {
  return reportsAs(verb, 'active', 'condemns');
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

/** Who reports something, and the chunk of the verb or claim by which they do. */
interface Reporter {
  readonly phrase: Chunk;
  readonly verb: number;
}

/**
 * Finds who reports or orders what the clause of a chunk tells: the subject of the nearest such verb before it.
 *
 * @param view the sentence
 * @param at index of the chunk
 * @returns the phrase and the verb, or undefined where nobody does outside quotation marks, or somebody condemns it
 * @example
 * // [Rusia] membantah tentaranya [menyerang] Kyiv.; [Klaim Rusia] bahwa tentaranya [menyerang] Kyiv …
 * // Rusia mengutuk penembakan oleh [tentaranya]. → undefined
 */
export function reporterBefore(view: SentenceView, at: number): Reporter | undefined {
  for (let verb = at - 1; verb >= 0; verb -= 1) {
    const chunk = view.chunks[verb];
    if (chunk?.kind === 'quote' || chunk?.kind === 'mark') return undefined;
    const claimant = claimantAt(view, verb);
    if (claimant !== undefined) return { phrase: claimant, verb };
    if (chunk?.kind !== 'verb') continue;
    // `mengutuk penembakan oleh tentaranya`: who condemns it does not own it.
    if (condemns(chunk.head)) return undefined;
    const reporter = reports(view, verb) ? whoReports(view, verb) : 'another';
    if (reporter !== 'another') return reporter && { phrase: reporter, verb };
  }
  return undefined;
}
