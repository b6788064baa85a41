import { type Chunk, kindAt } from '../chunk.js';
import { hasKind } from '../has-kind.js';
import { opensPredicate } from '../opens-predicate.js';
import { isRoleNoun } from '../role-noun.js';
import { type Listed, standsForName } from './list-items.js';

/** The kind of a state or group that stands there by its name alone. */
function bareKind(name: number, { mentions }: Listed): string | undefined {
  return hasKind(mentions, name, 'country', 'group') ? mentions[name]?.kind : undefined;
}

/** A party or other body by its name alone. */
function bodyKind(name: number, { mentions }: Listed): string | undefined {
  return hasKind(mentions, name, 'organization') ? 'organization' : undefined;
}

/** What kind of item a phrase is: a bare name by its kind, a person with a title or without, an office; undefined for other phrases. */
function itemKind(chunk: Chunk | undefined, sentence: Listed): string | undefined {
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 1) return undefined;
  const [head = -1] = chunk.heads;
  if (head < 0) return standsForName(chunk, sentence) ? chunk.head : undefined;
  const isBare = chunk.head === '' && chunk.owners.length === 0;
  if (hasKind(sentence.mentions, head, 'person'))
    return isBare || isRoleNoun(chunk.head, 'office') ? 'person' : undefined;
  return isBare ? (bareKind(head, sentence) ?? bodyKind(head, sentence)) : undefined;
}

/** `[serangan AS], Inggris, Prancis`: the kind of who owns the phrase, where other owners may follow. */
function ownerKind({ heads, owners, endsInName }: Chunk, sentence: Listed): string | undefined {
  const [owner = -1, other] = owners;
  return heads.length === 0 && other === undefined && endsInName ? bareKind(owner, sentence) : undefined;
}

/** Whether a clause begins at a place. */
function beginsClauseAt(chunks: readonly Chunk[], at: number): boolean {
  const before = kindAt(chunks, at - 1);
  return before === undefined || before === 'mark' || before === 'quote' || chunks[at - 1]?.head === 'bahwa';
}

const GOES_ON: ReadonlySet<string> = new Set(['mark', 'quote', 'preposition', 'subordinator', 'time']);

/** What may follow a list of bare names that a clause begins with. */
function followsSubject(next: Chunk | undefined): boolean {
  return opensPredicate(next) || next?.kind === 'time' || next?.head === 'yang';
}

/** Whether the list is what a clause begins with, or what its verb is done to. */
function mayEnd(chunks: readonly Chunk[], from: number, end: number): boolean {
  const comma = kindAt(chunks, end) === 'comma';
  // `Budi (32), Andi (25), Joko (40) ditahan`
  const next = chunks[comma || kindAt(chunks, end) === 'bracket' ? end + 1 : end];
  const before = kindAt(chunks, from - 1);
  const goesOn = next === undefined || GOES_ON.has(next.kind);
  // `Sanksi terhadap A, B, C dicabut`, `Serangan A, B, C ke D`
  const subject = before === 'preposition' && kindAt(chunks, from - 2) === 'noun-phrase' ? from - 2 : from;
  const owned = subject !== from || chunks[from]?.heads.length === 0;
  if (beginsClauseAt(chunks, subject)) return followsSubject(next) || (goesOn && owned);
  if (before !== 'verb' && before !== 'preposition') return false;
  return goesOn || (comma && opensPredicate(next));
}

/** One past the last of the items of a kind that follow the first, each behind a comma. */
function endOfItems(
  chunks: readonly Chunk[],
  at: number,
  kind: string | undefined,
  sentence: Listed,
): number {
  let end = at + 1;
  if (kind === undefined) return end;
  while (kindAt(chunks, end) === 'comma' && itemKind(chunks[end + 1], sentence) === kind) end += 2;
  return end;
}

/** The chunks of a list of three. */
const SHORTEST = 5;

/**
 * Finds where a list of three or more of one kind ends that has no conjunction before its last.
 *
 * @param chunks the chunks of a sentence
 * @param at index of its first item
 * @param sentence its words, and the mentions of the article
 * @returns one past its last item; `at + 1` where there is no such list
 * @example
 * // [AS, Jepang, Korea Selatan] menghukum Iran; bertemu [Presiden AS X, Presiden Prancis Y, Kanselir Jerman Z]. → 5 further
 * // Di [AS], Jepang, Korea Selatan menghukum Iran; bertemu [Menlu AS], Y, Z. → none
 */
export function bareListEnd(chunks: readonly Chunk[], at: number, sentence: Listed): number {
  const first = chunks[at];
  if (first === undefined || kindAt(chunks, at + 1) !== 'comma' || kindAt(chunks, at + 3) !== 'comma')
    return at + 1;
  for (const kind of [itemKind(first, sentence), ownerKind(first, sentence)]) {
    const end = endOfItems(chunks, at, kind, sentence);
    if (end - at >= SHORTEST && mayEnd(chunks, at, end)) return end;
  }
  return at + 1;
}
