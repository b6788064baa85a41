import { entryAt } from '../entry-at.js';
import type { Mention } from '../findings.js';
import { type Chunk, changeChunk } from './chunk.js';
import { hasKind } from './has-kind.js';
import { controlsObject } from './object-control.js';
import { opensPredicate } from './opens-predicate.js';
import { isRoleNoun } from './role-noun.js';
import { hasClass } from './word-class.js';

/** Names go with names, common nouns with common nouns: `AS, Korea Selatan dan Jepang`, `amunisi dan rudal Iran`, owners with owners: `militer AS dan Korea Selatan`, and whoever stands for a name with both: `AS dan pemerintah Jepang`, `latihan AS dan pemerintah Jepang`. */
function goTogether(left: Chunk, right: Chunk, mentions: readonly Mention[]): boolean {
  if (left.kind !== 'noun-phrase' || right.kind !== 'noun-phrase') return false;
  if (left.heads.length > 0)
    return right.heads.length > 0 || isUnnamedOther(right) || standsForName(right, mentions);
  if (right.heads.length > 0) return left.endsInName && right.head === '';
  if (left.owners.length === 0 || (isSide(left, left.joined + 1) && isSide(right, 1))) return true;
  return left.endsInName && isOwned(left) && standsForName(right, mentions);
}

/** `dan negara lainnya`, but `dan negara Qatar`. */
function isUnnamedOther({ head, owners }: Chunk): boolean {
  return owners.length === 0 && hasClass(head, 'others');
}

/** `latihan AS`, `keluarnya Mali`, `presiden Peru`: a deed or an office whose owner another may share. */
function isOwned({ head, owners }: Chunk): boolean {
  return owners.length === 1 && (/..(?:an|nya|si)$/.test(head) || isRoleNoun(head, 'office'));
}

/** `delegasi Kongo`, `pemberontak M23`: somebody who stands for the name behind. */
function isSide(chunk: Chunk, owners: number): boolean {
  const stands = (['organ', 'state', 'fighters'] as const).some((one) => isRoleNoun(chunk.head, one));
  return stands && chunk.owners.length === owners && chunk.endsInName;
}

/** `pemerintah Australia`, `pejuang Houthi`; not `drone Turki`, `pemberontak Suriah`, `pemerintah Kota Bandung`. */
function standsForName(chunk: Chunk, mentions: readonly Mention[]): boolean {
  const [owner = -1] = chunk.owners;
  if (!isSide(chunk, 1) || chunk.heads.length > 0 || isRoleNoun(chunk.head, 'craft')) return false;
  if (isRoleNoun(chunk.head, 'state') || !isRoleNoun(chunk.head, 'fighters'))
    return hasKind(mentions, owner, 'country', 'organization', 'group');
  return hasKind(mentions, owner, 'organization', 'group');
}

/** The names that an item adds to a list of names. */
function namesOfItem({ heads, owners }: Chunk): readonly number[] {
  return heads.length > 0 ? heads : owners;
}

/** Owners that a phrase of its own adds: `delegasi Kongo dan pemberontak M23`. */
function sidesIn(left: Chunk, right: Chunk): number {
  return left.owners.length > 0 && right.heads.length === 0 ? right.owners.length : 0;
}

function join(left: Chunk, right: Chunk): Chunk {
  const named = left.heads.length > 0;
  const names = namesOfItem(right);
  return changeChunk(left, {
    to: right.to,
    heads: named ? [...left.heads, ...names] : [],
    owners: named
      ? [...left.owners, ...right.owners.filter((owner) => !names.includes(owner))]
      : [...left.owners, ...right.heads, ...right.owners],
    joined: named ? 0 : left.joined + right.heads.length + sidesIn(left, right),
    endsInName: right.endsInName,
  });
}

interface Link {
  readonly comma: boolean;
  readonly conjunction: boolean;
  /** Index of the next item, or -1. */
  readonly item: number;
}

function isLink(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'comma' || chunk?.kind === 'conjunction';
}

function linkAt(chunks: readonly Chunk[], at: number): Link {
  const comma = chunks[at]?.kind === 'comma';
  const conjunction = chunks[at + (comma ? 1 : 0)]?.kind === 'conjunction';
  return { comma, conjunction, item: comma || conjunction ? at + Number(comma) + Number(conjunction) : -1 };
}

const BEHIND_SUBJECT: ReadonlySet<string> = new Set(['verb', 'auxiliary', 'negator', 'time']);

/** `Di Wina, Jepang dan Kanada menandatangani …`: behind a place that opens the sentence, two names are the subject. */
function isPlaceBeforeSubjects(chunks: readonly Chunk[], at: number): boolean {
  const before = entryAt(chunks, at - 1);
  if (before?.kind !== 'preposition' || chunks[at + 1]?.kind !== 'comma') return false;
  if (chunks[at + 3]?.kind !== 'conjunction' || !BEHIND_SUBJECT.has(chunks[at + 5]?.kind ?? '')) return false;
  if ([chunks[at + 2], chunks[at + 4]].some((one) => (one?.heads.length ?? 0) === 0)) return false;
  return chunks.slice(0, at).every((_, n) => isOfAdjunct(chunks, n));
}

/** `Setelah perundingan selama lima hari di …`: nothing but places, times and what they are of, behind at most one conjunction. */
function isOfAdjunct(chunks: readonly Chunk[], at: number): boolean {
  const kind = chunks[at]?.kind;
  if (kind === 'preposition' || kind === 'time') return true;
  if (kind === 'subordinator') return at === 0;
  const before = entryAt(chunks, at - 1)?.kind;
  return kind === 'noun-phrase' && (before === 'preposition' || before === 'subordinator');
}

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

/** `Iran menyerang Israel dan [militer AS] membalas`: who stands for a name begins a clause of its own where the one before has its verb. */
function beginsClause(chunks: readonly Chunk[], first: number, item: number): boolean {
  let at = item + 1;
  while (chunks[at]?.kind === 'time' || chunks[at]?.kind === 'preposition')
    at += chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun-phrase' ? 2 : 1;
  return opensPredicate(chunks[at]) && hasVerbBefore(chunks, first);
}

/** One past the last chunk of the list that begins at `at`; `at + 1` where there is none. `A, dan B` alone begins a new clause, and so does what follows `menurut A,`. */
function listEnd(chunks: readonly Chunk[], at: number, mentions: readonly Mention[]): number {
  const first = chunks[at];
  if (first?.kind !== 'noun-phrase' || !isLink(chunks[at + 1]) || isPlaceBeforeSubjects(chunks, at))
    return at + 1;
  let end = at + 1;
  let items = 1;
  for (let link = linkAt(chunks, at + 1); link.item >= 0; link = linkAt(chunks, link.item + 1)) {
    const next = chunks[link.item];
    if (next === undefined || !goTogether(first, next, mentions)) return end;
    if (standsForName(next, mentions) && beginsClause(chunks, at, link.item)) return end;
    if (link.comma && link.conjunction && items === 1) return end;
    if (link.comma && items === 1 && entryAt(chunks, at - 1)?.head === 'menurut') return end;
    items += 1;
    if (link.conjunction) end = link.item + 1;
  }
  return end;
}

function isConjunction({ kind }: Chunk): boolean {
  return kind === 'conjunction';
}

/**
 * Joins coordinated noun phrases into one chunk; a list counts only when it closes with a conjunction.
 *
 * @param chunks the chunks of a sentence
 * @param mentions the mentions of the article
 * @returns the chunks, with every list of noun phrases as one
 * @example
 * // [AS, Korea Selatan dan Jepang] bertemu: one chunk with three heads
 * // [AS dan pemerintah Jepang] bertemu: one chunk with two heads
 * // [Gempa] mengguncang [Turki], dan [Suriah] meminta [bantuan]: nothing joined, a clause begins behind the comma
 */
export function joinCoordinated(
  chunks: readonly Chunk[],
  mentions: readonly Mention[],
): readonly Chunk[] {
  if (!chunks.some(isConjunction)) return chunks;
  const joined: Chunk[] = [];
  let at = 0;
  while (at < chunks.length) {
    const end = listEnd(chunks, at, mentions);
    if (end === at + 1) {
      joined.push(chunks[at] as Chunk);
      at = end;
      continue;
    }
    const items = chunks.slice(at, end).filter((chunk) => chunk.kind === 'noun-phrase');
    const first = items[0] ?? (chunks[at] as Chunk);
    joined.push(items.slice(1).reduce(join, first));
    at = end;
  }
  return joined;
}
