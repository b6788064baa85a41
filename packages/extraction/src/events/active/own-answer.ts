import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';
import { controlsObject } from '../../clause/object-control.js';
import { reportsAs } from '../../clause/reports-as.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { flatMap } from '../../flat-map.js';
import { isOneSide, partyOf } from '../../take-ups/party.js';
import { isActOf } from '../act-group.js';
import { frameReadings } from '../frame.js';

/** `mengusir`, `menjatuhkan sanksi`, `memutus hubungan`: by such deeds states answer each other. */
function answers(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'verb' || !chunk.head.startsWith('me')) return false;
  return frameReadings(chunk.head).some(
    ({ voice, frame }) => voice === 'active' && isActOf(frame.act, 'answering'),
  );
}

function namesIn(chunk: Chunk | undefined): readonly number[] {
  return chunk === undefined ? [] : [...chunk.heads, ...chunk.owners];
}

/** The names behind a verb: whom it is done to. */
function namesBehind(view: SentenceView, verb: number): readonly number[] {
  const { objects, prepositional } = findComplements(view.chunks, verb + 1);
  const phrases = [...objects, ...prepositional.map(({ phrase }) => phrase)];
  return flatMap(phrases, (at) => namesIn(view.chunks[at]));
}

function areOneSide(view: SentenceView, some: readonly number[], others: readonly number[]): boolean {
  return some.some((one) =>
    others.some((other) => isOneSide(partyOf(view.mentions, one), partyOf(view.mentions, other))),
  );
}

/** Small words and verbs between `dan` and the verb: `dan [mengancam akan] menjatuhkan`. */
const BETWEEN: ReadonlySet<string> = new Set(['auxiliary', 'negator', 'time', 'verb']);

/** Index of the `dan` or `lalu` before a verb and its small words, or -1. */
function linkBefore({ chunks }: SentenceView, verb: number, from: number): number {
  for (let at = verb - 1; at > from; at -= 1) {
    const chunk = chunks[at];
    if (chunk?.kind === 'conjunction' || hasClass(chunk?.head ?? '', 'then')) return at;
    if (!BETWEEN.has(chunk?.kind ?? '')) return -1;
  }
  return -1;
}

/** Whether it is done to the other; `mendesak Iran berhenti dan mengancam menjatuhkan sanksi`: or, with nobody named, threatened by who asks. */
function isDoneTo(
  view: SentenceView,
  control: number,
  link: number,
  verb: number,
  other: readonly number[],
): boolean {
  const behind = namesBehind(view, verb);
  if (behind.length > 0) return areOneSide(view, behind, other);
  const threatens = view.chunks.slice(link, verb).some(({ head }) => reportsAs(head, 'warns'));
  return threatens && reportsAs(view.chunks[control]?.head ?? '', 'ask');
}

/** What somebody who accuses or asks another does to that other: from where on the clause tells it. */
export interface OwnAnswer {
  /** Index of the `dan` or `lalu`. */
  readonly link: number;
  /** Who answers. */
  readonly subject: Subject;
}

/**
 * Finds where the clause of who accuses or asks another goes on with what the accuser does to the other: nobody is told to punish themselves.
 *
 * @param view the sentence
 * @param control index of the verb that accuses or asks
 * @returns null where nothing of the kind follows
 * @example
 * // [AS] menuduh Iran memasok drone [dan] menjatuhkan sanksi terhadap Teheran. → AS, from `dan` on
 * // Iran menuduh AS melanggar perjanjian dan menjatuhkan sanksi terhadap Teheran. → null
 */
export function ownAnswer(view: SentenceView, control: number): OwnAnswer | null {
  const { chunks } = view;
  const other = namesIn(chunks[control + 1]);
  if (other.length === 0 || !controlsObject(chunks[control]?.head ?? '')) return null;
  let verb = chunks.findIndex((chunk, at) => at > control + 2 && answers(chunk));
  while (verb > 0) {
    const link = linkBefore(view, verb, control + 2);
    if (link > 0 && isDoneTo(view, control, link, verb, other)) {
      const subject = findSubject(chunks, control);
      const own = subject.phrase === null ? [] : namesIn(chunks[subject.phrase]);
      return own.length > 0 && !areOneSide(view, namesBehind(view, verb), own) ? { link, subject } : null;
    }
    const from = verb;
    verb = chunks.findIndex((chunk, at) => at > from && answers(chunk));
  }
  return null;
}

/**
 * The subject of a verb by which who accuses or asks answers, or the one that was found.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @param found the subject that was found
 * @example
 * // [AS] menuduh Iran memasok drone dan [menjatuhkan] sanksi terhadap Teheran. → AS
 */
function answeringSubject(view: SentenceView, verb: number, found: Subject): Subject {
  if (found.phrase === null || !answers(view.chunks[verb])) return found;
  const link = linkBefore(view, verb, 0);
  const control = view.chunks.findLastIndex(
    ({ kind, head }, at) => at < link && kind === 'verb' && controlsObject(head),
  );
  const answer = control < 0 ? null : ownAnswer(view, control);
  if (answer === null || verb < answer.link) return found;
  const small = found.chain.filter((at) => at > answer.link);
  return { phrase: answer.subject.phrase, chain: small };
}

/** `[menangkap] tiga orang`, `[menyita] dokumen`: what the law does. */
function polices(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'verb' || !chunk.head.startsWith('me')) return false;
  return frameReadings(chunk.head).some(
    ({ voice, frame }) => voice === 'active' && isActOf(frame.act, 'policing'),
  );
}

/**
 * The subject of a verb by which the law goes on, behind the relative clause of what it found; or the one that was found.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @param found the subject that was found
 * @example
 * // [Polisi Spanyol] membongkar jaringan yang menjual senjata dan [menyita] dokumen. → Polisi Spanyol
 * // Polisi mencari orang yang menjual senjata dan [mencuri] mobil. → orang
 */
function policingSubject(view: SentenceView, verb: number, found: Subject): Subject {
  const { chunks } = view;
  const object = found.phrase;
  if (object === null || !polices(chunks[verb]) || chunks[object + 1]?.head !== 'yang') return found;
  if ((chunks[object]?.heads.length ?? 0) > 0 || chunks[object - 1]?.kind !== 'verb') return found;
  if (chunks[verb - 1]?.kind !== 'comma' && linkBefore(view, verb, object + 2) < 0) return found;
  const main = findSubject(chunks, object - 1);
  const acts = main.phrase !== null && namesIn(chunks[main.phrase]).length > 0;
  return acts ? { phrase: main.phrase, chain: [] } : found;
}

/**
 * The subject of a verb by which somebody goes on over what another does: an answer to who is accused, what the law does; else the one that was found.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @param found the subject that was found
 * @example
 * // [AS] menuduh Iran memasok drone dan [menjatuhkan] sanksi terhadap Teheran. → AS
 * // [Polisi Spanyol] membongkar jaringan yang menjual senjata dan [menyita] dokumen. → Polisi Spanyol
 */
export function ownSubject(view: SentenceView, verb: number, found: Subject): Subject {
  return policingSubject(view, verb, answeringSubject(view, verb, found));
}
