import { reportingForms } from '@warta/indonesian';
import { agentBehind } from '../agent-behind.js';
import { canSpeak } from '../can-speak.js';
import { type Chunk, kindAt } from '../chunk.js';
import { isPersonNoun } from '../role-noun.js';
import { verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import type { Clauses } from './clauses.js';

/** What is done to words only: `disampaikan`, but not `dituduh` or `disebut`, which are done to somebody. */
function isSaid(verb: string): boolean {
  if (!verb.startsWith('di') || hasClass(verb, 'called-so')) return false;
  return reportingForms(verb).some((form) => form.voice === 'passive' && form.frame === 'say' && !form.names);
}

/** `[Hal itu] disampaikan`, `Demikian disampaikan`: somebody as the subject would be told of. */
function isOfSomebody(clauses: Clauses, verb: number): boolean {
  const { phrase } = clauses.subjectOf(verb);
  const subject = clauses.chunks[phrase ?? -1];
  return subject !== undefined && (subject.heads.length > 0 || isPersonNoun(subject.head));
}

/** Only places, days and commas. */
function areAsides(chunks: readonly Chunk[], from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) {
    const kind = kindAt(chunks, at);
    if (kind === 'preposition' && kindAt(chunks, at + 1) === 'noun-phrase') at += 1;
    else if (kind !== 'time' && kind !== 'comma' && kind !== 'bracket') return false;
  }
  return true;
}

/**
 * Index of who says something, behind the passive that tells so and before a clause that tells when; or null.
 *
 * @param clauses the sentence
 * @param at index of the word that opens the clause
 * @example
 * // Hal itu disampaikan [Retno Marsudi] di Jakarta usai bertemu … → Retno Marsudi
 * // Iran dituduh AS setelah menyerang … → null
 */
export function saidBefore(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  const word = chunks[at]?.head ?? '';
  if (!hasClass(word, 'after') && !hasClass(word, 'adjunct')) return null;
  const verb = verbBefore(chunks, at);
  if (verb < 0 || !isSaid(chunks[verb]?.head ?? '') || isOfSomebody(clauses, verb)) return null;
  const agent = agentBehind(chunks, verb);
  return canSpeak(chunks[agent]) && areAsides(chunks, agent + 1, at) ? agent : null;
}
