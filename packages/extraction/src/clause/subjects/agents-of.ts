import { entryAt } from '../../entry-at.js';
import { type Chunk, kindAt } from '../chunk.js';
import { relativeOf } from '../relative-clause.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../skip-chunks.js';

/**
 * Tells whether a passive stands behind a phrase: what it tells happened to that.
 *
 * @param chunks the chunks of a sentence
 * @param phrase index of the noun phrase
 * @example
 * // [data KPU] dibobol → true; [Iran] mengirim drone → false
 */
export function isDoneTo(chunks: readonly Chunk[], phrase: number): boolean {
  const verb = chunks[skipAhead(chunks, phrase + 1, SMALL_WORDS_AND_TIME)];
  return verb?.kind === 'verb' && verb.head.startsWith('di');
}

/**
 * Finds the relative clause that ends with the last of its agents: what opens it still has to have its verb.
 *
 * @param chunks the chunks of a sentence
 * @param at index of the last agent
 * @returns index of the `yang`, or -1
 * @example
 * // Gencatan senjata [yang] disepakati Israel dan Hamas dilanggar: from `Hamas` → index of `yang`
 * // Gencatan senjata disepakati Israel dan Hamas: from `Hamas` → -1
 */
export function agentsOf(chunks: readonly Chunk[], at: number): number {
  if (kindAt(chunks, at - 1) !== 'conjunction') return -1;
  const listed = agentsListed(chunks, at);
  if (listed >= 0) return listed;
  if (!isDoneTo(chunks, at)) return agentsBehindOleh(chunks, at);
  const [yang, verb, first] = chunks.slice(Math.max(0, at - 4), at - 1);
  const isRelative = yang?.head === 'yang' && verb?.kind === 'verb' && verb.head.startsWith('di');
  return isRelative && first?.kind === 'noun-phrase' && first.heads.length > 0
    ? at - 4
    : agentsBehindOleh(chunks, at);
}

/** Index of the first of the phrases that `dan` and commas join, of which one stands at a place. */
function firstListed(chunks: readonly Chunk[], last: number): number {
  let at = last;
  for (;;) {
    let before = at - 1;
    if (kindAt(chunks, before) === 'conjunction') before -= 1;
    if (kindAt(chunks, before) === 'comma') before -= 1;
    if (before === at - 1 || kindAt(chunks, before) !== 'noun-phrase') return at;
    at = before;
  }
}

/** `Senjata [yang] dibiayai Kanada, Denmark, dan [Belanda] tiba`, `Peluru [yang] dibeli dengan dana Kanada dan [Belanda] tiba`: what opens the clause still has to have its verb; index of the `yang`, or -1. */
function agentsListed(chunks: readonly Chunk[], at: number): number {
  const first = firstListed(chunks, at);
  const verb = kindAt(chunks, first - 1) === 'preposition' ? first - 2 : first - 1;
  if (first === at || kindAt(chunks, verb) !== 'verb' || !chunks[verb]?.head.startsWith('di')) return -1;
  const yang = relativeOf(chunks, verb);
  const thing = yang < 0 ? undefined : chunks[yang - 1];
  if (thing?.kind !== 'noun-phrase' || thing.heads.length > 0) return -1;
  const opens = [undefined, 'subordinator', 'mark', 'quote'].includes(kindAt(chunks, yang - 2));
  return opens ? yang : -1;
}

/** `Hamas, [yang] ditetapkan sebagai kelompok teroris oleh AS dan [Inggris] menyerang X`: what opens the clause does what its verb tells; index of the `yang`, or -1. */
function agentsBehindOleh(chunks: readonly Chunk[], at: number): number {
  const first = chunks[at - 2];
  if (entryAt(chunks, at - 3)?.head !== 'oleh' || (first?.heads.length ?? 0) === 0) return -1;
  let verb = at - 4;
  while (OBJECT.has(kindAt(chunks, verb) ?? '')) verb -= 1;
  const yang = relativeOf(chunks, verb);
  if (yang < 0 || !chunks[verb]?.head.startsWith('di')) return -1;
  const opens = chunks.slice(0, yang).every(({ kind }) => kind !== 'verb');
  return opens && kindAt(chunks, verb) === 'verb' ? yang : -1;
}

/** What stands between a passive and its agent. */
const OBJECT: ReadonlySet<string> = new Set(['noun-phrase', 'preposition', 'time']);
