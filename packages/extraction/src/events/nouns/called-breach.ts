import { reportingForms } from '@warta/indonesian';
import { agentBehind } from '../../clause/agent-behind.js';
import { ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { type Frame, namesAct } from '../frame.js';
import { namesOf } from '../roles/role-names.js';
import { subjectNames } from '../roles/subject-names.js';

/** Who does the deed that a chunk names: mentions. */
export type ActorsOf = (chunk: number) => readonly number[];

/** How many chunks may stand between the verb and `sebagai`: `yang dinilai London, Paris, dan Berlin sebagai`. */
const REACH = 7;

/** Index of the verb that calls something what the noun names (`menyebutnya`, `dinilai X sebagai`), or -1. */
function callingVerb(view: SentenceView, noun: number): number {
  const linked = view.chunks[noun - 1]?.head === 'sebagai';
  for (let at = noun - 1; at >= Math.max(0, noun - (linked ? REACH : 1)); at -= 1) {
    if (view.chunks[at]?.kind === 'verb') return at;
  }
  return -1;
}

/** Whether a verb only tells what somebody says or thinks of a deed. */
function onlyTells(verb: string): boolean {
  return reportingForms(verb).length > 0;
}

/** Who does what a verb tells: behind a passive, its agent. */
function doersOfVerb(view: SentenceView, verb: number): readonly number[] {
  const head = view.chunks[verb]?.head ?? '';
  if (onlyTells(head)) return [];
  if (!head.startsWith('di')) return subjectNames(view, verb).names;
  return namesOf(view, view.chunks[agentBehind(view.chunks, verb)]);
}

/** Who does what the nearest deed before the verb names: `mengecam serangan Israel dan menyebutnya …`. */
function doersOfNearestDeed(view: SentenceView, verb: number, actorsOf: ActorsOf): readonly number[] {
  const subject = findSubject(view.chunks, verb).phrase;
  for (let at = verb - 1; at >= 0; at -= 1) {
    if (view.chunks[at]?.kind === 'mark') return [];
    const named = actorsOf(at);
    if (named.length > 0) return named;
    const told = view.chunks[at]?.kind === 'verb' ? doersOfVerb(view, at) : [];
    if (told.length > 0 && findSubject(view.chunks, at).phrase !== subject) return told;
  }
  return [];
}

/** Who does what the clause before `, yang dinilai X sebagai` or `, tindakan yang disebut X` tells: by the deed that its verb acts on, else by the verb. */
function doersOfClause(view: SentenceView, yang: number, actorsOf: ActorsOf): readonly number[] {
  const verb = verbBefore(view.chunks, yang);
  if (verb < 0) return [];
  for (let at = verb + 1; at < yang; at += 1) {
    if (tellsDeed(view, at)) return actorsOf(at);
  }
  return doersOfVerb(view, verb);
}

/** `menolak [serangan AS]`, `menyelidiki [serangan]`: a noun that names an act, be its doer named or not. */
function tellsDeed(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[at];
  return chunk?.kind === 'noun-phrase' && namesAct(chunk.head);
}

/** `menyebut [peluncuran rudal Korea Utara] sebagai`, `menilai [tindakan Israel] sebagai`: whose deed is called so. */
function doersOfCalled(view: SentenceView, at: number, actorsOf: ActorsOf): readonly number[] {
  const named = actorsOf(at);
  const chunk = view.chunks[at];
  return named.length > 0 || chunk === undefined || !isRoleNoun(chunk.head, 'effort')
    ? named
    : ownersOf(chunk);
}

/** `[Peluncuran Korea Utara] merupakan pelanggaran`, `[Tindakan Israel] adalah pelanggaran`: whose deed the subject of the copula is. */
function doersOfSubject(view: SentenceView, copula: number, actorsOf: ActorsOf): readonly number[] {
  const { phrase, chain } = findSubject(view.chunks, copula);
  if (phrase === null || chain.some((at) => view.chunks[at]?.kind === 'verb')) return [];
  return doersOfCalled(view, phrase, actorsOf);
}

/** `pelanggaran gencatan senjata oleh tentara Sudan`: who breaks it is named by the noun. */
function hasOwnDoer(view: SentenceView, noun: number): boolean {
  return view.chunks.slice(noun + 1, noun + 5).some(({ head }) => head === 'oleh');
}

/**
 * Names who breaks a rule by a deed that somebody calls a breach.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk (`pelanggaran`)
 * @param frame what the noun names
 * @param actorsOf who does the deed that another noun names
 * @returns indices of mentions; empty for other acts, and where nobody calls a deed so
 * @example
 * // Qatar mengecam serangan Israel dan menyebutnya [pelanggaran] hukum. → Israel
 * // Iran memasang sentrifugal, yang dinilai Paris sebagai [pelanggaran] kesepakatan. → Iran
 * // Kapal itu dicegat Israel, tindakan yang disebut Turki sebagai [pelanggaran] hukum. → Israel
 * // Jepang menyebut peluncuran rudal Korea Utara sebagai [pelanggaran] resolusi. → Korea Utara
 * // Peluncuran rudal Korea Utara merupakan [pelanggaran] resolusi. → Korea Utara
 * // Qatar menyelidiki [pelanggaran] hukum. → none
 */
export function calledBreach(
  view: SentenceView,
  noun: number,
  { act }: Frame,
  actorsOf: ActorsOf,
): readonly number[] {
  if (act !== 'violation' || hasOwnDoer(view, noun)) return [];
  if (hasClass(view.chunks[noun - 1]?.head ?? '', 'copula')) return doersOfSubject(view, noun - 1, actorsOf);
  const verb = callingVerb(view, noun);
  const head = view.chunks[verb]?.head ?? '';
  if (head.endsWith('nya') && isActWord(head.slice(0, -3), 'calls'))
    return doersOfNearestDeed(view, verb, actorsOf);
  if (isActWord(head, 'calls') && view.chunks[noun - 1]?.head === 'sebagai')
    return doersOfCalled(view, verb + 1, actorsOf);
  const isCalled = hasClass(head, 'called-so') && view.chunks[verb - 1]?.head === 'yang';
  return isCalled ? doersOfClause(view, verb - 1, actorsOf) : [];
}
