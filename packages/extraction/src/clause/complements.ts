import { entryAt } from '../entry-at.js';
import { type Chunk, kindAt } from './chunk.js';
import { afterInserted } from './closed-insertion.js';
import { isBareNoun } from './is-bare-noun.js';
import { opensPredicate } from './opens-predicate.js';
import { overComma } from './over-comma.js';
import { skipAhead } from './skip-chunks.js';
import { hasClass } from './word-class.js';

/** What follows a verb or noun in its clause. */
export interface Complements {
  /** Noun phrases without a preposition, in order: the object, or receiver and object. */
  readonly objects: readonly number[];
  /** Prepositional phrases: preposition in lower case, index of the noun phrase. */
  readonly prepositional: readonly { readonly preposition: string; readonly phrase: number }[];
}

const PASSED: ReadonlySet<string> = new Set(['time', 'bracket', 'auxiliary', 'negator']);

/** `membeli dan kemudian menyumbangkan 20 howitzer`: index of the object that two verbs share, or -1. */
function sharedObject(chunks: readonly Chunk[], from: number): number {
  if (chunks[from]?.kind !== 'conjunction' && chunks[from]?.kind !== 'comma') return -1;
  let at = from + 1;
  while (chunks[at]?.kind === 'auxiliary' || chunks[at]?.kind === 'conjunction') at += 1;
  if (chunks[at]?.kind !== 'verb') return -1;
  if (chunks[at + 1]?.kind === 'noun-phrase') return at + 1;
  return sharedObject(chunks, at + 1);
}

/** `menculik dan membunuh warga di Kabul`: the place is that of both. */
function placesBehind(chunks: readonly Chunk[], object: number): Complements['prepositional'] {
  return findComplements(chunks, object).prepositional.filter(({ preposition }) => preposition === 'di');
}

/** `memasukkan seorang pengusaha Yunani [dan] enam firma ke daftar hitam`: what follows the second object belongs to the verb. */
function isSecondObject(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'conjunction' || entryAt(chunks, at - 1)?.kind !== 'noun-phrase') return false;
  return chunks[at + 1]?.kind === 'noun-phrase' && chunks[at + 2]?.kind === 'preposition';
}

/** One past what stands between two phrases without a preposition of its own, or the place itself. */
function overInserted(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  const inserted = afterInserted(chunks, at);
  if (inserted > at) return inserted;
  // `Mirage 2000-5`
  if (chunk?.head === '-' && chunks[at + 1]?.kind === 'noun-phrase') return at + 2;
  // `tanpa syarat`, `tanpa Ukraina`: what is lacking is no object.
  return chunk?.head === 'tanpa' && kindAt(chunks, at + 1) === 'noun-phrase' ? at + 2 : at;
}

/** `menyerang Israel [lalu] Rusia mengirim drone`: somebody else does the next thing. */
function opensNextDeed(chunks: readonly Chunk[], at: number): boolean {
  return (
    hasClass(chunks[at]?.head ?? '', 'then') &&
    chunks[at + 1]?.kind === 'noun-phrase' &&
    opensPredicate(chunks[at + 2])
  );
}

/** `ke Ukraina [dan] ke Moldova`, `secara bertahap [dan] tertutup`. */
function joinsPhrases(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== 'conjunction') return false;
  const [before, next] = [kindAt(chunks, at - 1), kindAt(chunks, at + 1)];
  if (next === 'auxiliary') return before === 'auxiliary' && kindAt(chunks, at + 2) === 'preposition';
  const link = entryAt(chunks, at - 2);
  return next === 'preposition' && link?.kind === 'preposition' && link.head === chunks[at + 1]?.head;
}

/** `rudal [hingga] jet tempur ke Iran`: goes on to more of what the verb acts on. */
function rangesOn(chunks: readonly Chunk[], at: number): boolean {
  const ranges = kindAt(chunks, at) === 'subordinator' && hasClass(chunks[at]?.head ?? '', 'ranging');
  if (!ranges || kindAt(chunks, at - 1) !== 'noun-phrase' || !isBareNoun(chunks[at + 1])) return false;
  return !opensPredicate(chunks[at + 2]);
}

/** `bersama dengan`, `terkait dengan`: the second governs the phrase. */
function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  return kindAt(chunks, at) === 'preposition' && kindAt(chunks, at + 1) === 'preposition';
}

/** `rudal [berbasis] darat`, `kapal selam [bertenaga] nuklir`: a verb in `ber-` right behind a thing, with what it has. */
function describesObject(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== 'verb' || !hasClass(verb.head, 'like-that')) return false;
  const [thing, has] = [entryAt(chunks, at - 1), chunks[at + 1]];
  return (
    thing?.kind === 'noun-phrase' && has?.kind === 'noun-phrase' && has.heads.length + has.owners.length === 0
  );
}

/** One past a phrase of means or place: its noun phrase, and a second one after `antara … dan …` is already joined. */
function nextAt(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  if (chunk?.kind === 'comma') return overComma(chunks, at);
  // `pada Senin`, `sejak 2022`
  const opensTime = chunk?.kind === 'preposition' || chunk?.kind === 'subordinator';
  if (opensTime && chunks[at + 1]?.kind === 'time') return at + 2;
  const aside = overInserted(chunks, at);
  if (aside > at) return aside;
  if (isSecondObject(chunks, at) || rangesOn(chunks, at) || describesObject(chunks, at)) return at + 2;
  if (joinsPhrases(chunks, at) || isGoverned(chunks, at)) return at + 1;
  if (opensNextDeed(chunks, at)) return chunks.length;
  // `menyita aset berupa rumah milik X`: what it consists of.
  if (hasClass(chunk?.head ?? '', 'consisting') && kindAt(chunks, at - 1) === 'noun-phrase') return at + 1;
  return PASSED.has(chunk?.kind ?? '') ? at + 1 : chunks.length;
}

/** `Ukraina [bukan] Polandia`: what is ruled out is no complement. */
function rulesOut(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'negator' && hasClass(chunk.head, 'ruling-out');
}

/** `menyerang bukan Ukraina melainkan [Polandia]`, `mengirim drone bukan ke Rusia, melainkan [ke Suriah]`: one past what is ruled out right behind the verb or behind the same preposition, or the end of the sentence. */
function afterRuledOut(chunks: readonly Chunk[], at: number, from: number): number {
  const other = chunks.findIndex(({ head }, n) => n > at && hasClass(head, 'but-rather'));
  if (other < 0 || other > at + 4) return chunks.length;
  const isObject = skipAhead(chunks, from, PASSED) >= at;
  const [ruled, meant] = [chunks[at + 1], chunks[other + 1]];
  const isPlace = ruled?.kind === 'preposition' && meant?.head === ruled.head;
  return isObject || isPlace ? other + 1 : chunks.length;
}

/** `antara Menteri Jepang dan mitranya`: the sides are too unlike to be one phrase. */
function hasSecondSide(chunks: readonly Chunk[], preposition: string, at: number): boolean {
  if (preposition !== 'antara' && preposition !== 'dengan') return false;
  return chunks[at]?.kind === 'conjunction' && chunks[at + 1]?.kind === 'noun-phrase';
}

/** `kepada X dan juga [Y]`: index of the second name, where no clause begins with it, or -1. */
function alsoNamed(chunks: readonly Chunk[], at: number): number {
  const also = chunks[at + 1];
  const isSecond = also?.kind === 'auxiliary' && hasClass(also.head, 'also');
  if (kindAt(chunks, at) !== 'conjunction' || !isSecond) return -1;
  const isNamed = (chunks[at + 2]?.heads.length ?? 0) > 0;
  return isNamed && !opensPredicate(chunks[at + 3]) ? at + 2 : -1;
}

/** The phrase behind a preposition, and the other one where it has two. */
function sidesAt(
  chunks: readonly Chunk[],
  preposition: string,
  phrase: number,
): Complements['prepositional'][number][] {
  const other = hasSecondSide(chunks, preposition, phrase + 1) ? phrase + 2 : alsoNamed(chunks, phrase + 1);
  return other < 0
    ? [{ preposition, phrase }]
    : [
        { preposition, phrase },
        { preposition, phrase: other },
      ];
}

/** The noun phrase behind a preposition, or behind two where the first tells the direction (`ke dalam daftar`); -1 where none is. */
function phraseBehind(chunks: readonly Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'preposition') return -1;
  const inside = chunks[at + 1]?.kind === 'preposition' && chunks[at + 1]?.head === 'dalam';
  const phrase = at + (inside ? 2 : 1);
  return chunks[phrase]?.kind === 'noun-phrase' ? phrase : -1;
}

/** The preposition at a place; `di atas Gaza` tells where, as `di Gaza` does. */
function placedBy(chunks: readonly Chunk[], at: number): string {
  const preposition = chunks[at]?.head ?? '';
  return preposition === 'atas' && entryAt(chunks, at - 1)?.head === 'di' ? 'di' : preposition;
}

/** `atas laporan [Iran] mengirim rudal`: the clause of what is reported. */
function beginsToldClause(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== 'noun-phrase' || kindAt(chunks, at - 2) !== 'preposition') return false;
  const noun = chunks[at - 1]?.head ?? '';
  const isTidings = hasClass(noun, 'tidings') || hasClass(noun, 'reported-tidings');
  return isTidings && opensPredicate(chunks[at + 1]);
}

/** `pengiriman senjata ke X sebagai ancaman [bagi Y]`, `dicaplok sebagai bagian [dari Y]`: it belongs to what the deed is held to be. */
function tellsVerdict(chunks: readonly Chunk[], at: number, from: number): boolean {
  const held = at > from ? entryAt(chunks, at - 1) : undefined;
  if (held?.kind !== 'noun-phrase' || entryAt(chunks, at - 2)?.head !== 'sebagai') return false;
  return hasClass(held.head, 'verdict');
}

/** `menerima [satu pun dari] 66 jet`: of the thing acted on. */
function isNoneOf(chunks: readonly Chunk[], at: number): boolean {
  if (!hasClass(chunks[at]?.head ?? '', 'none-of') || kindAt(chunks, at) === 'noun-phrase') return false;
  return chunks[at + 1]?.head === 'dari' && kindAt(chunks, at + 2) === 'noun-phrase';
}

/**
 * Collects what follows a verb or noun up to the end of its clause.
 *
 * @param chunks the chunks of a sentence
 * @param from index of the first chunk after the verb or noun
 * @returns objects and prepositional phrases, in order
 * @example
 * // Rusia membeli [roket] [dari Korea Utara] pada September 2023 [untuk perang] [di Ukraina].
 * // behind `membeli`: one object, three prepositional phrases; the date is passed over
 */
export function findComplements(chunks: readonly Chunk[], from: number): Complements {
  const objects: number[] = [];
  const prepositional: Complements['prepositional'][number][] = [];
  let at = from;
  const shared = sharedObject(chunks, from);
  if (shared >= 0) return { objects: [shared], prepositional: placesBehind(chunks, shared) };
  while (at < chunks.length) {
    const phrase = phraseBehind(chunks, at);
    const preposition = placedBy(chunks, at);
    if (beginsToldClause(chunks, at)) break;
    if (chunks[at]?.kind === 'noun-phrase') {
      objects.push(at);
      at += 1;
    } else if (isNoneOf(chunks, at)) {
      objects.push(at + 2);
      at += 3;
    } else if (phrase >= 0) {
      const sides = sidesAt(chunks, preposition, phrase);
      prepositional.push(...sides.filter(() => !tellsVerdict(chunks, at, from)));
      at = (sides.at(-1)?.phrase ?? phrase) + 1;
    } else {
      at = rulesOut(chunks[at]) ? afterRuledOut(chunks, at, from) : nextAt(chunks, at);
    }
  }
  return { objects, prepositional };
}
