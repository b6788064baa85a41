import { agentBehind } from '../agent-behind.js';
import { type Chunk, kindAt } from '../chunk.js';
import { isReporting } from '../is-reporting.js';
import { handsOverToObject } from '../object-control.js';
import { PHRASES, skipAhead } from '../skip-chunks.js';
import { verbBefore } from '../verb-before.js';
import { hasClass } from '../word-class.js';
import type { Clauses } from './clauses.js';
import { coordinatedSubject, subjectOfVerbBefore } from './coordinated-subject.js';
import { namesAgent } from './names-agent.js';

/**
 * The subject of a verb behind `dengan`, that tells by which means something is done.
 *
 * @param clauses the sentence
 * @param at index of `dengan`
 * @param verb index of the verb behind it
 * @returns index of a noun phrase, null where two may be meant, undefined where it tells no means
 * @example
 * // X [melindungi] Y dengan meluncurkan … → null, either may launch
 * // [X] melanggar kesepakatan dengan meluncurkan … → X
 */
export function meansSubject(clauses: Clauses, at: number, verb: number): number | null | undefined {
  const { chunks } = clauses;
  if (kindAt(chunks, at - 1) === 'comma')
    return isReporting(chunks[verb]) ? coordinatedSubject(clauses, at, verb) : undefined;
  const before = verbBefore(chunks, at);
  const agent = isReporting(chunks[verb]) ? null : agentBetween(chunks, before, at);
  if (agent !== null) return agent;
  return namesAgent(chunks, before, at) && !actsOn(chunks, before, at)
    ? null
    : whoHelps(clauses, subjectOfVerbBefore(clauses, at));
}

/** `[Kazakhstan] membantu Moskow menghindari sanksi dengan mengekspor drone`: by it somebody is helped, who does not do it. */
function whoHelps(clauses: Clauses, subject: number | null): number | null {
  if (subject === null || !hasClass(clauses.chunks[subject - 1]?.head ?? '', 'aiding')) return subject;
  return clauses.subjectOf(subject - 1).phrase;
}

/** `menghukum X`, `membayar utangnya kepada X`: an object, and phrases behind it. */
function isObjectAlone(chunks: readonly Chunk[], verb: number, end: number): boolean {
  return kindAt(chunks, verb + 1) === 'noun-phrase' && skipAhead(chunks, verb + 1, PHRASES) === end;
}

/** `menghukum X dengan menahan kapalnya`: how somebody does it to another, right behind whom; who asks, accuses or shields another leaves it open who is meant. */
function actsOn(chunks: readonly Chunk[], verb: number, end: number): boolean {
  const head = chunks[verb]?.head ?? '';
  if (!head.startsWith('me') || hasClass(head, 'shielding') || !isObjectAlone(chunks, verb, end))
    return false;
  if (hasClass(head, 'aiding')) return verb === end - 2;
  return !isReporting(chunks[verb]) && !handsOverToObject(head);
}

/**
 * The doer of a passive, where nobody else is named between it and the end of its clause.
 *
 * @param chunks the chunks of a sentence
 * @param passive index of the verb
 * @param end one past the last chunk of its clause
 * @returns index of a noun phrase, or null
 * @example
 * // dibalas [Israel] dengan membom X → Israel, who does that too
 */
export function agentBetween(chunks: readonly Chunk[], passive: number, end: number): number | null {
  if (chunks[passive]?.head.startsWith('di') !== true) return null;
  const agent = agentBehind(chunks, passive);
  const named = chunks.slice(passive + 1, end).filter(({ heads }) => heads.length > 0);
  return named.length === 1 && named[0] === chunks[agent] ? agent : null;
}
