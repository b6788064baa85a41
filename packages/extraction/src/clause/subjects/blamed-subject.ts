import { entryAt } from '../../entry-at.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { isReporting } from '../is-reporting.js';
import { verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import type { Clauses } from './clauses.js';
import { mayAct } from './names-agent.js';

/** `memasukkan [tiga eksportir] ke (dalam) daftar hitam karena`: who is put on a list, or -1. */
function listedBefore(chunks: readonly Chunk[], end: number): number {
  if (!hasClass(chunks[end - 1]?.head ?? '', 'roll') || kindAt(chunks, end - 2) !== 'preposition') return -1;
  const verb = chunks.findLastIndex(({ head }, at) => at < end && hasClass(head, 'blacklisting'));
  const listed = chunks[verb + 1];
  return verb >= 0 && listed?.kind === 'noun-phrase' && !holdsName(listed) ? verb + 1 : -1;
}

/**
 * The subject of a verb that tells why somebody is punished, praised or glad: who did it.
 *
 * @param clauses the sentence
 * @param at index of the subordinator (`karena`)
 * @param told index of the verb behind it
 * @returns index of a noun phrase, or null where none is sure
 * @example
 * // menjatuhkan sanksi terhadap [Belarus] karena mendukung … → Belarus
 */
export function blamedSubject(clauses: Clauses, at: number, told: number): number | null {
  const { chunks } = clauses;
  const listed = isReporting(chunks[told]) ? -1 : listedBefore(chunks, at);
  if (listed >= 0) return listed;
  const verb = verbBefore(chunks, at);
  const head = chunks[verb]?.head ?? '';
  if (head.startsWith('di') || head.startsWith('ter')) return clauses.subjectOf(verb).phrase;
  // `Rusia bangga karena menyerang`, `Rusia menuai kritik karena menyerang`: it comes over who did it.
  if (verb >= 0 && !isReporting(chunks[verb]) && (verb === at - 1 || comesOver(chunks, verb, at)))
    return clauses.subjectOf(verb).phrase;
  // `mengumumkan sanksi terhadap Iran karena`
  if (!hasClass(head, 'punishing') && !hasClass(chunks[verb + 1]?.head ?? '', 'penalty')) return null;
  const punished = chunks.findLastIndex((_, n) => n < at && n > verb && isPunished(chunks, n));
  return punished < 0 ? null : punished;
}

/** `menuntut [Jerman] di Mahkamah Internasional karena`, `menggugat [Jerman] ke Mahkamah Internasional karena`: not where it is done, if somebody stands before. */
function isPunished(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== 'noun-phrase') return false;
  const before = entryAt(chunks, at - 2);
  if (kindAt(chunks, at - 1) !== 'preposition' || before?.kind !== 'noun-phrase') return true;
  // `menjatuhkan sanksi ke Belarus karena`
  const isCourt = chunks[at - 1]?.head === 'ke' && before.heads.length > 0;
  return chunks[at - 1]?.head !== 'di' && !isCourt;
}

/** `menuai [kritik tajam] karena`: a thing without a name is all that comes over the subject. */
function comesOver(chunks: readonly Chunk[], verb: number, end: number): boolean {
  if (!hasClass(chunks[verb]?.head ?? '', 'undergoing')) return false;
  return chunks.slice(verb + 1, end).every((chunk) => chunk.kind !== 'noun-phrase' || !mayAct(chunk));
}
