import { entryAt } from '../entry-at.js';
import type { Mention } from '../findings.js';
import { type Chunk, type ChunkKind, changeChunk, kindAt } from './chunk.js';
import { hasKind } from './has-kind.js';
import { handsOverToObject } from './object-control.js';
import { opensPredicate } from './opens-predicate.js';
import { isPersonNoun, isRoleNoun } from './role-noun.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';

/** What the reading of a sentence's titles needs to know. */
interface Titles {
  readonly chunks: readonly Chunk[];
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** A title with the name of its holder: one past the last chunk, and the name. */
interface Held {
  readonly end: number;
  readonly person: number;
  readonly owners: readonly number[];
}

/** How far behind an office its holder may stand, in chunks: over its place and a comma. */
const NEAR = 4;

/** `tiga menteri`, `para pejabat`: several are nobody by one name; `mantan presiden` is one. */
function isSeveral(words: readonly Word[], { from, head }: Chunk): boolean {
  const first = words[from];
  if (first === undefined || head.includes('-')) return true;
  if (first.kind === 'number') return true;
  const counts = hasClass(first.lower, 'quantifier') && !hasClass(first.lower, 'single');
  return counts && !hasClass(first.lower, 'of-one');
}

/** Whether a name that may hold the office stands near behind: few phrases have one. */
function isNearPerson({ chunks, mentions }: Titles, office: number): boolean {
  for (let at = office + 1; at <= office + NEAR; at += 1)
    if (personIn(mentions, chunks[at]) >= 0) return true;
  return false;
}

/** A common noun for one person, without a name: `Menteri Pertahanan Thailand`, `putra mahkota`. */
function isOffice({ words }: Titles, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.heads.length > 0 || chunk.joined > 0) return false;
  return isPersonNoun(chunk.head.replace(/nya$/u, '')) && !isSeveral(words, chunk);
}

/** The one person that a phrase names, or -1. */
function personIn(mentions: readonly Mention[], chunk: Chunk | undefined): number {
  if (chunk?.heads.length !== 1) return -1;
  const [person = -1] = chunk.heads;
  return mentions[person]?.kind === 'person' ? person : -1;
}

/** `anggota DPR dari [Fraksi NasDem Budi Santoso]`: the body that sends who is named behind it. */
function isSentBy({ chunks, mentions }: Titles, office: number): boolean {
  const rest = chunks[office + 2];
  if (chunks[office + 1]?.head !== 'dari' || rest?.head !== '' || rest.owners.length === 0) return false;
  return rest.owners.every((one) => hasKind(mentions, one, 'organization', 'group'));
}

/** `untuk [PBB Bob Rae]`, `dari [Fraksi NasDem Budi Santoso]`, `[Bidang Politik David Morrison]`, `[Irjen Rudi]`: what goes on with a title and ends in the name of who holds it. */
function behindField(titles: Titles, office: number): Held | null {
  const { chunks, words, mentions } = titles;
  const link = chunks[office + 1];
  const isSent = isSentBy(titles, office);
  const isLinked = isSent || (link?.kind === 'preposition' && hasClass(link.head, 'post'));
  const at = office + (isLinked ? 2 : 1);
  const rest = chunks[at];
  const person = personIn(mentions, rest);
  if (rest === undefined || person < 0) return null;
  const isField =
    hasClass(rest.head, 'field') ||
    (isRoleNoun(rest.head, 'office') && words[rest.from]?.form.capital === true);
  const isPosted = isLinked && rest.head === '' && rest.owners.length > 0;
  const goesOn = isLinked ? isPosted || hasClass(rest.head, 'field') : isField;
  return goesOn ? { end: at + 1, person, owners: rest.owners } : null;
}

/** One past the place of an office, `utusan PBB untuk [Suriah]`, with its names. */
function overPost({ chunks, mentions }: Titles, office: number): { at: number; owners: readonly number[] } {
  const [link, post] = chunks.slice(office + 1, office + 3);
  const isPost = link?.kind === 'preposition' && hasClass(link.head, 'post') && post?.kind === 'noun-phrase';
  if (!isPost || personIn(mentions, post) >= 0) return { at: office + 1, owners: [] };
  return { at: office + 3, owners: [...post.heads, ...post.owners] };
}

/** What a sentence opens with that is closed by a comma: `Usai bertemu Presiden Turki, …`. */
const OPENING: ReadonlySet<ChunkKind> = new Set(['subordinator', 'preposition', 'verb', 'auxiliary', 'time']);

/** Whether a place lies inside a clause or adjunct that a sentence opens with, where the next comma may close it. */
function isInOpening(chunks: readonly Chunk[], at: number): boolean {
  let start = at;
  while (start > 0 && !['mark', 'quote', 'comma'].includes(kindAt(chunks, start - 1) ?? '')) start -= 1;
  return kindAt(chunks, start - 1) !== 'comma' && start < at && OPENING.has(chunks[start]?.kind ?? 'mark');
}

/** What ends the name where no comma does. */
const ENDS: ReadonlySet<string> = new Set(['mark', 'quote', 'time', 'preposition', 'subordinator']);

const BEHIND: ReadonlySet<string> = new Set(['verb', 'preposition', 'conjunction']);

const GOES_ON: ReadonlySet<string> = new Set(['preposition', 'subordinator', 'time']);

/** `menuduh Menteri Turki, X, melanggar`; in `kata Menteri Turki, X, menanggapi` the comma ends what is told of the verb before. */
function handsOver(before: Chunk | undefined): boolean {
  return before?.kind !== 'verb' || handsOverToObject(before.head);
}

/** Over times and places that no comma parts. */
function overAdjuncts(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'time' || chunks[at]?.kind === 'preposition')
    at += chunks[at]?.kind === 'preposition' ? 2 : 1;
  return at;
}

/** What ends a sentence, or a relative clause of the name's own. */
function isKept(next: Chunk | undefined): boolean {
  return next === undefined || next.kind === 'mark' || next.kind === 'quote' || next.head === 'yang';
}

/** Behind the comma another phrase: `dan Menteri Peru, X` goes on with the list, `politikus senior` explains further, any other may be an item beside the name. */
function overPhrase(titles: Titles, comma: number): number {
  const { chunks } = titles;
  if (chunks[comma + 1]?.kind === 'noun-phrase') return isOffice(titles, chunks[comma + 1]) ? comma : -1;
  const item = chunks[comma + 2];
  if (item?.kind !== 'noun-phrase') return comma;
  return isPersonNoun(item.head) ? comma + 1 : -1;
}

/** One past the comma behind the name where it only closes the apposition, else its own place; -1 where the name may be an item of a list. */
function overClosing(titles: Titles, office: number, comma: number): number {
  const { chunks } = titles;
  const [before, next] = [entryAt(chunks, office - 1), chunks[comma + 1]];
  if (next === undefined || isKept(next)) return comma;
  if (next.kind === 'conjunction' || next.kind === 'noun-phrase') return overPhrase(titles, comma);
  if (opensPredicate(next)) return handsOver(before) ? comma + 1 : comma;
  // `X, pada Senin, menyatakan`: the next comma closes what is inserted.
  if (!BEHIND.has(before?.kind ?? '') || next.kind === 'time')
    return opensPredicate(chunks[overAdjuncts(chunks, comma + 1)]) ? comma + 1 : comma;
  return GOES_ON.has(next.kind) ? comma + 1 : comma;
}

/** `Menteri Pertahanan Thailand, [Anucha Wirawan],`: the name behind the comma. */
function behindComma(titles: Titles, office: number): Held | null {
  const { chunks, mentions } = titles;
  const { at: comma, owners } = overPost(titles, office);
  const name = chunks[comma + 1];
  const person = personIn(mentions, name);
  if (chunks[comma]?.kind !== 'comma' || name?.head !== '' || person < 0 || name.owners.length > 0)
    return null;
  let close = comma + 2;
  while (chunks[close]?.kind === 'bracket') close += 1;
  const next = chunks[close]?.kind ?? 'mark';
  if (isInOpening(chunks, office)) {
    // `Setelah bertemu Menteri Turki, [Hakan Fidan], Sugiono menyatakan`
    const isFollowed = next === 'comma' && chunks[close + 1]?.kind === 'noun-phrase';
    return isFollowed && opensPredicate(chunks[close + 2]) ? { end: close, person, owners } : null;
  }
  if (next !== 'comma')
    return ENDS.has(next) && BEHIND.has(kindAt(chunks, office - 1) ?? '')
      ? { end: close, person, owners }
      : null;
  const end = overClosing(titles, office, close);
  return end < 0 ? null : { end, person, owners };
}

/**
 * Joins a title with the name of its holder where they are parted: by a comma, by the place or the field of the office, by a rank.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param mentions the mentions of the article
 * @returns the chunks; commas that only close the name go with it
 * @example
 * // menuduh [Menteri Pertahanan Thailand, Anucha Wirawan,] melanggar …; [Duta Besar Kanada untuk PBB Bob Rae]
 * // Usai bertemu [Presiden Turki], [Budi] berkata …; menjamu [Presiden Turki], [Putin], dan [Xi]: left as they are
 */
export function joinHolders(
  chunks: readonly Chunk[],
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly Chunk[] {
  const titles = { chunks, words, mentions };
  const joined: Chunk[] = [];
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const isHeld = isNearPerson(titles, at) && isOffice(titles, chunk);
    const held = isHeld ? (behindField(titles, at) ?? behindComma(titles, at)) : null;
    if (held === null) {
      joined.push(chunk);
      continue;
    }
    joined.push(
      changeChunk(chunk, {
        to: entryAt(chunks, held.end - 1)?.to ?? chunk.to,
        heads: [held.person],
        owners: [...chunk.owners, ...held.owners],
        endsInName: true,
      }),
    );
    at = held.end - 1;
  }
  return joined;
}
