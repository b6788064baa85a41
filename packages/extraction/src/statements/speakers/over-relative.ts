import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isIdentity } from './is-identity.js';
import { opensClause } from './opens-clause.js';

/** The phrase that opens the clause, over phrases behind a preposition: `[Panel ahli PBB] dalam laporan yang bocor`. */
function openingPhrase(chunks: readonly Chunk[], last: number): number {
  let at = last;
  while (chunks[at]?.kind === 'noun-phrase' && chunks[at - 1]?.kind === 'preposition') at -= 2;
  return opensClause(chunks, at) ? at : -1;
}

/** How many chunks a relative clause may have that only hides a name. */
const SHORT = 5;

/** `yang meminta namanya tidak disebut`, `yang menolak disebut namanya`. */
function hidesName(inside: readonly Chunk[]): boolean {
  return inside.length <= SHORT && inside.some(isIdentity);
}

/** A noun that may take the verb for its own: `orang yang kesulitan mengajak`. */
const NOUN = /^(?:ke|pe)\p{L}{3,}an$/u;

/** `dokumen yang [bocor] ke media`: one word that is nobody. */
function isAdjective(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0) return false;
  return chunk.to === chunk.from + 1 && !NOUN.test(chunk.head);
}

/** What a relative clause of one verb with its phrases cannot hold. */
const ENDS: readonly string[] = ['comma', 'mark', 'quote', 'subordinator', 'bracket'];

/**
 * Finds the subject of a reporting verb over a relative clause of one verb with its phrases.
 *
 * @param view the sentence
 * @param verb index of the reporting verb
 * @returns index of the phrase, or -1 where no such clause stands between
 * @example
 * // [Dua perwira] yang membelot mengungkapkan; [Dokumen itu] yang bocor ke media mengungkapkan; [Panel ahli PBB] dalam laporan yang bocor ke media menyimpulkan
 * // Dua perwira yang membelot dan menyerah mengungkapkan → -1
 */
export function overRelative({ chunks }: SentenceView, verb: number): number {
  const yang = chunks.findLastIndex(({ head }, at) => at < verb && head === 'yang');
  const phrase = yang < 1 || yang + 1 >= verb ? -1 : openingPhrase(chunks, yang - 1);
  if (phrase < 0) return -1;
  const inside = chunks.slice(yang + 1, verb);
  if (inside.some(({ kind }) => ENDS.includes(kind))) return -1;
  const verbs = inside.filter(({ kind }) => kind === 'verb').length;
  const opens = inside[0]?.kind === 'verb' || inside[0]?.kind === 'negator';
  // Behind a preposition the clause tells of another phrase: `dalam laporan yang bocor ke media`.
  const alone = opens
    ? verbs === 1 || hidesName(inside)
    : verbs === 0 && (phrase < yang - 1 || isAdjective(inside[0]));
  return alone ? phrase : -1;
}
