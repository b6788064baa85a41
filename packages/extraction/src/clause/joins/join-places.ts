import { entryAt } from '../../entry-at.js';
import type { Mention } from '../../findings.js';
import { type Chunk, changeChunk, kindAt } from '../chunk.js';
import { hasKind } from '../has-kind.js';
import { opensPredicate } from '../opens-predicate.js';
import { beginsPredicate, canGoOn, opensItsClause, phraseEndingAt } from '../subjects/before-insertion.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';

/** What the chunks of a sentence are, and whom they name. */
interface Placed {
  readonly chunks: readonly Chunk[];
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** The name that a phrase ends in, or -1. */
function lastName({ heads, owners, endsInName }: Chunk): number {
  if (!endsInName || heads.length > 1) return -1;
  return heads[0] ?? owners.at(-1) ?? -1;
}

/** `warga Palu`, `warga Gampong Ie Tarek I`: people of a place, be it known or not. */
function areFrom({ words }: Placed, { heads, from, to }: Chunk): boolean {
  const last = words[to - 1];
  if (heads.length > 0 || last === undefined || !last.form.capital) return false;
  return words.slice(from, to).some(({ lower }) => hasClass(lower, 'dweller'));
}

/** `Kongo timur`, `Suriah utara`: a part of a state is a place, and does nothing. */
function isPartOfLand({ words, mentions }: Placed, { to }: Chunk, name: number): boolean {
  return hasKind(mentions, name, 'country') && hasClass(words[to - 1]?.lower ?? '', 'part-of-land');
}

/** Whether a bare name behind a comma tells where what the phrase before names lies: `Polsek Tambora, [Jakarta Barat]`; a state may be who something comes to. */
function liesThere(placed: Placed, phrase: Chunk, place: Chunk | undefined): boolean {
  const { mentions } = placed;
  if (place?.kind !== 'noun-phrase' || place.head !== '' || place.heads.length !== 1) return false;
  if (place.owners.length > 0) return false;
  const [there = -1] = place.heads;
  if (!hasKind(mentions, there, 'place') && !isPartOfLand(placed, place, there)) return false;
  return hasKind(mentions, lastName(phrase), 'place', 'organization') || areFrom(placed, phrase);
}

/** One past the last place that follows a phrase behind commas. */
function overPlaces(placed: Placed, phrase: number): number {
  const { chunks } = placed;
  const first = chunks[phrase] as Chunk;
  let at = phrase + 1;
  while (kindAt(chunks, at) === 'comma' && liesThere(placed, first, chunks[at + 1])) at += 2;
  return at;
}

/** `Odesa, Kharkiv[, dan Lviv]`, `Odesa, Kharkiv[, Kyiv dan Lviv]`: items of a list that go on. */
function isInList(chunks: readonly Chunk[], end: number): boolean {
  if (kindAt(chunks, end) === 'conjunction') return true;
  if (kindAt(chunks, end) !== 'comma') return false;
  return kindAt(chunks, end + 1) === 'conjunction' || kindAt(chunks, end + 2) === 'conjunction';
}

/** Whether the places go with the phrase: a list would close with `dan`, and a place before a verb may begin the clause. */
function goWith(placed: Placed, phrase: number, end: number): boolean {
  const { chunks, mentions } = placed;
  if (isInList(chunks, end)) return false;
  if (!opensPredicate(chunks[end])) return true;
  const subject = phraseEndingAt(chunks, phrase);
  // `Bank Indonesia di Bandung, Jawa Barat telah bertemu`
  if (subject < phrase) return canGoOn(chunks, subject, end);
  // `Polsek Medan Baru, Medan, Sumatera Utara menangkap`; `Medan, Padang, Palembang menerima` are three
  const isPlace = hasKind(mentions, lastName(chunks[phrase] as Chunk), 'place');
  return end > phrase + 3 && !isPlace && opensItsClause(chunks, phrase);
}

/** One past the comma that closes the last place, where the phrase does what the verb behind it tells. */
function overClosing({ chunks }: Placed, phrase: number, end: number): number {
  if (kindAt(chunks, end) !== 'comma' || !beginsPredicate(chunks, end + 1)) return end;
  return canGoOn(chunks, phraseEndingAt(chunks, phrase), end + 1) ? end + 1 : end;
}

/**
 * Joins a phrase that ends in the name of a place or body with the wider places behind it, between commas.
 *
 * @param chunks the chunks of a sentence
 * @param words its words
 * @param mentions the mentions of the article
 * @returns the chunks; the wider places add no names to the phrase
 * @example
 * // [Polsek Tambora, Jakarta Barat], menangkap …; [warga Desa Ciawi, Bogor], …; di [Pasar Senen, Jakarta]
 * // Di [Jakarta], [Bandung] menerima; ke [Kyiv], [Ukraina]; [Kyiv], [Odesa], dan [Lviv]: left as they are
 */
export function joinPlaces(
  chunks: readonly Chunk[],
  words: readonly Word[],
  mentions: readonly Mention[],
): readonly Chunk[] {
  const placed = { chunks, words, mentions };
  let joined: Chunk[] | undefined;
  for (let at = 0; at < chunks.length; at += 1) {
    const chunk = chunks[at] as Chunk;
    const mayBePlaced = chunk.kind === 'noun-phrase' && kindAt(chunks, at + 1) === 'comma';
    const end = mayBePlaced ? overPlaces(placed, at) : at + 1;
    if (end === at + 1 || !goWith(placed, at, end)) {
      joined?.push(...chunks.slice(at, end));
      at = end - 1;
      continue;
    }
    joined ??= chunks.slice(0, at);
    const close = overClosing(placed, at, end);
    joined.push(changeChunk(chunk, { to: entryAt(chunks, close - 1)?.to ?? chunk.to }));
    at = close - 1;
  }
  return joined ?? chunks;
}
