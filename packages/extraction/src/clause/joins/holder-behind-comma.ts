import { entryAt } from '../../entry-at.js';
import { type Chunk, type ChunkKind, kindAt } from '../chunk.js';
import { hasKind } from '../has-kind.js';
import { handsOverToObject } from '../object-control.js';
import { opensPredicate } from '../opens-predicate.js';
import { isPersonNoun } from '../role-noun.js';
import { hasClass } from '../word-class.js';
import { type Held, isOffice, personIn, type Titles } from './title-holder.js';

/** `Kepala Badan Kepegawaian Daerah [(BKD) Bogor]`: one past the abbreviation of the body and the place it is of. */
function overSeat({ chunks, mentions }: Titles, office: number): { at: number; owners: readonly number[] } {
  const place = chunks[office + 2];
  const isSeat = place?.head === '' && hasKind(mentions, place.heads[0] ?? -1, 'place');
  return isSeat ? { at: office + 3, owners: place.heads } : { at: office + 2, owners: [] };
}

/** One past the place of an office, `utusan PBB untuk [Suriah]`, with its names. */
function overPost(titles: Titles, office: number): { at: number; owners: readonly number[] } {
  const { chunks, mentions } = titles;
  if (kindAt(chunks, office + 1) === 'bracket') return overSeat(titles, office);
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

/**
 * Finds who holds an office behind the comma that follows its title: `Menteri Pertahanan Thailand, [Anucha Wirawan],`.
 *
 * @param titles the sentence
 * @param office index of the title's phrase
 * @returns the holder, with the comma that closes the name; null where the name may be an item of a list
 * @example
 * // menuduh [Menteri Thailand], Anucha Wirawan, melanggar → Anucha Wirawan
 * // menjamu [Presiden Turki], Putin, dan Xi → null
 */
export function holderBehindComma(titles: Titles, office: number): Held | null {
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
