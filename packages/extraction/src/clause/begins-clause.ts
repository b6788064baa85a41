import { entryAt } from '../entry-at.js';
import type { Chunk } from './chunk.js';
import { controlsObject } from './object-control.js';
import { opensPredicate } from './opens-predicate.js';

/** What closes a clause, looked at from behind. */
const CLAUSE_START: ReadonlySet<string> = new Set(['mark', 'quote', 'comma', 'subordinator']);

/** Whether the clause before has its verb, which does not hand over to what stands behind it; behind `yang` the verb is not the clause's. */
function hasVerbBefore(chunks: readonly Chunk[], at: number): boolean {
  const right = entryAt(chunks, at - 1);
  if (right?.kind === 'verb' && controlsObject(right.head)) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before];
    if (chunk?.kind === 'verb') return chunks.slice(0, before).every((one) => one.head !== 'yang');
    if (CLAUSE_START.has(chunk?.kind ?? '')) return false;
  }
  return false;
}

/**
 * Tells whether a clause of its own begins with an item that stands for a name, since the clause before has its verb.
 *
 * @param chunks the chunks of a sentence
 * @param first index of the first item of the list
 * @param item index of the item
 * @example
 * // Iran menyerang Israel dan [militer AS] membalas → true
 * // PBB mendesak Israel dan [militer AS] mundur → false
 */
export function beginsClause(chunks: readonly Chunk[], first: number, item: number): boolean {
  let at = item + 1;
  while (chunks[at]?.kind === 'time' || chunks[at]?.kind === 'preposition')
    at += chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun-phrase' ? 2 : 1;
  return opensPredicate(chunks[at]) && hasVerbBefore(chunks, first);
}
