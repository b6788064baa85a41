import { withoutNya } from '@warta/indonesian';
import { flatMap } from '../../flat-map.js';
import { type Chunk, changeChunk, holdsName, kindAt } from '../chunk.js';
import { opensPredicate } from '../opens-predicate.js';
import { isPersonNoun, isRoleNoun } from '../role-noun.js';
import { beginsPredicate } from '../subjects/before-insertion.js';
import type { Word } from '../word.js';
import { hasClass } from '../word-class.js';

/** How many are counted: `dua negara`, `kedua pihak`; null for other phrases. */
function countOf(words: readonly Word[], { from }: Chunk): number | null {
  const first = words[from]?.lower ?? '';
  if (hasClass(first, 'two')) return 2;
  if (hasClass(first, 'three')) return 3;
  return hasClass(first, 'four') ? 4 : null;
}

/** `sebanyak 13 negara anggota`, `lebih dari 60 negara`: many states, by their number. */
function isManyStates(words: readonly Word[], { from, to, head }: Chunk): boolean {
  return hasClass(head, 'others') && words.slice(from, to).some(({ text }) => /^\d+$/u.test(text));
}

/** `sejumlah negara`, `negara-negara Nordik`, `puluhan negara`. */
function isSeveral(words: readonly Word[], phrase: Chunk): boolean {
  const first = words[phrase.from]?.lower ?? '';
  if (hasClass(first, 'several') || hasClass(first, 'vague') || /^([a-z]+)-\1(?:nya)?$/u.test(first))
    return true;
  return isManyStates(words, phrase);
}

/** `sekutunya, termasuk Jepang`, `pesaing dan musuhnya, terutama Iran`: of parties without a name some are named. */
function areParties({ head }: Chunk): boolean {
  return hasClass(head, 'others') || isRoleNoun(withoutNya(head), 'counter-side');
}

/** One past what says that a list follows: `, yakni`, `, antara lain`, or the comma alone. */
function listStart(chunks: readonly Chunk[], comma: number): number {
  const word = chunks[comma + 1];
  return word !== undefined && hasClass(word.head, 'listing') && word.kind !== 'noun-phrase'
    ? comma + 2
    : comma + 1;
}

/** Index of the last name of a list of single names. */
function listEnd(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.heads.length === 1) {
    let next = at + 1;
    if (kindAt(chunks, next) === 'comma') next += 1;
    if (kindAt(chunks, next) === 'conjunction') next += 1;
    if (next === at + 1 || chunks[next]?.heads.length !== 1) return at;
    at = next;
  }
  return -1;
}

/** `pejabat Eropa [seperti] X dan Y`, `negara-negara seperti X`: those named are examples of them. */
function isExample(chunks: readonly Chunk[], at: number): boolean {
  const link = chunks[at + 1];
  return (
    link !== undefined &&
    hasClass(link.head, 'example') &&
    link.kind !== 'noun-phrase' &&
    chunks[at + 2]?.heads.length === 1
  );
}

/** Where the list of names begins behind a phrase, and whether a word tells that they are meant (`yakni`, `seperti`); null where none does. */
function listOf(
  chunks: readonly Chunk[],
  at: number,
): { readonly from: number; readonly named: boolean } | null {
  if (isExample(chunks, at)) return { from: at + 2, named: true };
  if (kindAt(chunks, at + 1) !== 'comma') return null;
  const from = listStart(chunks, at + 1);
  return { from, named: from > at + 2 };
}

/** Whether as many names as are counted follow, or several are told of. */
function fits(
  words: readonly Word[],
  phrase: Chunk,
  names: number,
  named: boolean,
  example: boolean,
): boolean {
  const count = countOf(words, phrase);
  if (count !== null) return names === count;
  return named && (isSeveral(words, phrase) || areParties(phrase) || (example && isPersonNoun(phrase.head)));
}

/** Whether what follows the last name lets it be the end of the list. */
function mayEnd(chunks: readonly Chunk[], end: number, named: boolean, example: boolean): boolean {
  // `kepada dua negara, Iran dan Suriah membalas`: the names begin a clause of their own.
  if (!example && opensPredicate(chunks[end + 1])) return false;
  const goesOn = kindAt(chunks, end + 2) === 'conjunction' || kindAt(chunks, end + 2) === 'preposition';
  return closes(chunks, end) || kindAt(chunks, end + 1) !== 'comma' || named || goesOn;
}

/** Whether the comma behind the list belongs to it: before a predicate, or what is wanted of those listed (`agar tidak memasok`). */
function closes(chunks: readonly Chunk[], end: number): boolean {
  const isWanted = hasClass(chunks[end + 2]?.head ?? '', 'purpose');
  return kindAt(chunks, end + 1) === 'comma' && (isWanted || beginsPredicate(chunks, end + 2));
}

/** What ends the phrase with its list; null where they do not fit: as many names as are counted, or `yakni` before them. */
function enumerationAt(chunks: readonly Chunk[], words: readonly Word[], at: number): Chunk | null {
  const phrase = chunks[at];
  if (phrase?.kind !== 'noun-phrase' || phrase.heads.length > 0) return null;
  const list = listOf(chunks, at);
  if (list === null) return null;
  const { from, named } = list;
  const example = isExample(chunks, at);
  const end = listEnd(chunks, from);
  const last = chunks[end];
  const heads = flatMap(chunks.slice(from, end + 1), (chunk) => chunk.heads);
  if (last === undefined || !fits(words, phrase, heads.length, named, example)) return null;
  if (!mayEnd(chunks, end, named, example)) return null;
  return changeChunk(phrase, { to: closes(chunks, end) ? last.to + 1 : last.to, heads, endsInName: true });
}

/** The chunks with one more: `[pesaing dan] musuhnya, termasuk Iran` is one phrase of parties without a name of their own. */
function withPair(before: readonly Chunk[], whole: Chunk): Chunk[] {
  const [first, link] = before.slice(-2);
  const isPair = first?.kind === 'noun-phrase' && link?.kind === 'conjunction' && areParties(first);
  if (!isPair || holdsName(first) || !areParties(whole)) return [...before, whole];
  return [...before.slice(0, -2), changeChunk(whole, { from: first.from })];
}

/**
 * Joins a phrase that counts somebody with the list of their names.
 *
 * @param chunks the chunks of a sentence, before names are joined
 * @param words its words
 * @returns the chunks; a phrase with its list is one, which stands for the names
 * @example
 * // [Dua negara Asia, Jepang dan Korea Selatan,] mengecam … : stands for Jepang and Korea Selatan
 * // [Dua negara], Jepang, Korea Selatan, dan China … : stays, three names for two
 */
export function joinEnumerated(chunks: readonly Chunk[], words: readonly Word[]): readonly Chunk[] {
  let joined: Chunk[] | undefined;
  for (let at = 0; at < chunks.length; at += 1) {
    const whole = enumerationAt(chunks, words, at);
    if (whole !== null) joined ??= chunks.slice(0, at);
    if (joined !== undefined && whole !== null) joined = withPair(joined, whole);
    else joined?.push(chunks[at] as Chunk);
    while (whole !== null && (chunks[at + 1]?.to ?? Number.POSITIVE_INFINITY) <= whole.to) at += 1;
  }
  return joined ?? chunks;
}
