import { withoutNya } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { type Chunk, changeChunk, holdsName } from '../chunk.js';
import { isReporting } from '../is-reporting.js';
import { controlsObject } from '../object-control.js';
import { opensPredicate } from '../opens-predicate.js';
import { isPersonNoun, isRoleNoun } from '../role-noun.js';
import { CLAUSE_EDGES } from '../skip-chunks.js';
import { refuses } from '../verb-before.js';

/** Whether the clause before has its verb, which does not hand over to what stands behind it; behind `yang` the verb is not the clause's. */
function hasVerbBefore(chunks: readonly Chunk[], at: number): boolean {
  const right = entryAt(chunks, at - 1);
  if (right?.kind === 'verb' && controlsObject(right.head)) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const chunk = chunks[before];
    if (chunk?.kind === 'verb') return chunks.slice(0, before).every((one) => one.head !== 'yang');
    if (CLAUSE_EDGES.has(chunk?.kind ?? '')) return false;
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
  const at = overAdjuncts(chunks, item + 1);
  if (!opensPredicate(chunks[at])) return false;
  return (
    hasVerbBefore(chunks, first) ||
    (isListedObject(chunks, first) && isReporting(chunks[overSmall(chunks, at)]))
  );
}

/**
 * Tells whether somebody without a name begins a clause of their own behind a thing, by what they say.
 *
 * @param chunks the chunks of a sentence
 * @param first index of the first item of the list
 * @param item index of the item
 * @example
 * // Budi membantah tuduhan itu dan [istrinya] menuduh Andi → true
 * // Budi menuduh pejabat itu dan [istrinya] membantahnya; KPK memeriksa Budi dan [istrinya] → false
 */
export function speaksBehind(chunks: readonly Chunk[], first: number, item: number): boolean {
  const [left, right] = [chunks[first], chunks[item]];
  if (left === undefined || right === undefined || holdsName(right) || isSomebody(left) || !isSomebody(right))
    return false;
  const before = entryAt(chunks, first - 1);
  if (before?.kind !== 'verb' && !refuses(before)) return false;
  const verb = chunks[overSmall(chunks, overAdjuncts(chunks, item + 1))];
  // `menyebutnya omong kosong`
  return verb !== undefined && isReporting(changeChunk(verb, { head: withoutNya(verb.head) }));
}

function isSomebody({ head, heads }: Chunk): boolean {
  const noun = withoutNya(head);
  return heads.length > 0 || isPersonNoun(noun) || isRoleNoun(noun, 'organ');
}

function overAdjuncts(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'time' || chunks[at]?.kind === 'preposition')
    at += chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun-phrase' ? 2 : 1;
  return at;
}

/** To the verb, over `akan`, `tidak`. */
function overSmall(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (['auxiliary', 'negator', 'time'].includes(chunks[at]?.kind ?? '')) at += 1;
  return at;
}

/** `menuduh Iran dan [presiden Iran] membantahnya`: whoever speaks right behind such a list speaks for himself. */
function isListedObject(chunks: readonly Chunk[], first: number): boolean {
  const before = entryAt(chunks, first - 1)?.kind;
  return before === 'verb' || before === 'preposition';
}
