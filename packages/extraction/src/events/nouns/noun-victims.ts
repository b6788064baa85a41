import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';
import { wordsOf } from '../status/chain-words.js';

/** Who or what a strike comes to, and the words that tell how real it is. */
export interface Victims {
  readonly names: readonly number[];
  readonly chain: readonly string[];
}

const NOBODY: Victims = { names: [], chain: [] };

function namesOrOwners(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  const names = namesOf(view, chunk);
  return names.length > 0 || chunk?.kind !== 'noun-phrase' ? names : chunk.owners;
}

/** `Warga Ukraina tewas`: private people are not their state, but `sistem Maersk lumpuh`. */
function struckBy(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  return isPersonNoun(chunk?.head ?? '') ? namesOf(view, chunk) : namesOrOwners(view, chunk);
}

/** What is named before a place, over small words, with those: somebody, or whose thing it is. */
function phraseBefore(view: SentenceView, at: number): Victims {
  const chain: number[] = [];
  let back = at - 1;
  while (view.chunks[back]?.kind === 'auxiliary' || view.chunks[back]?.kind === 'negator') {
    chain.push(back);
    back -= 1;
  }
  return { names: namesOrOwners(view, view.chunks[back]), chain: wordsOf(view, chain) };
}

/** `Odesa menjadi sasaran serangan`. */
function becameTarget(view: SentenceView, { chunk: noun, from }: Trigger): Victims {
  const inside = view.words.slice(view.chunks[noun]?.from ?? from, from);
  if (!inside.some((word) => isActWord(word.lower, 'victim'))) return NOBODY;
  if (hasClass(view.chunks[noun - 1]?.head ?? '', 'becoming')) return phraseBefore(view, noun - 1);
  const before = view.chunks[noun - 1];
  // `Nepal justru korban serangan siber`, `adalah korban`
  const isTold = before?.kind === 'auxiliary' || hasClass(before?.head ?? '', 'equating');
  return isTold ? phraseBefore(view, hasClass(before?.head ?? '', 'equating') ? noun - 1 : noun) : NOBODY;
}

/** `Ledakan di [pelabuhan Latakia] bukan akibat serangan Israel`, `Kebakaran di kilang [Ryazan] dipicu serangan`: where that happened which a strike has caused, or not. */
function whereItHappened(view: SentenceView, { chunk: noun }: Trigger): Victims {
  const link = view.chunks[noun - 1]?.head ?? '';
  const isCause = isActWord(link, 'not-by') || isActWord(link, 'causes') || link === 'bukan';
  if (!isCause) return NOBODY;
  const blast = view.chunks.findIndex(
    (chunk) => chunk.kind === 'noun-phrase' && isActWord(chunk.head, 'blast'),
  );
  if (blast < 0 || blast > noun) return NOBODY;
  const place = placeOfBlast(view, blast);
  const between = place < 0 ? [] : view.chunks.slice(place + 1, noun);
  return place >= 0 && isOneClause(between)
    ? { names: namesOrOwners(view, view.chunks[place]), chain: [] }
    : NOBODY;
}

/** `ledakan di [Latakia]`, `ledakan yang mengguncang [Latakia]`: index of the phrase, or -1. */
function placeOfBlast(view: SentenceView, blast: number): number {
  const [link, verb] = view.chunks.slice(blast + 1, blast + 3);
  if (link?.head === 'di') return blast + 2;
  return link?.head === 'yang' && isActWord(verb?.head ?? '', 'effect') ? blast + 3 : -1;
}

/** `bukan akibat`, `dipicu korsleting dan bukan`: small words, and what is said to be the cause. */
function isOneClause(between: readonly Chunk[]): boolean {
  const small = ['auxiliary', 'negator', 'preposition', 'subordinator', 'time'];
  const cause = between.findIndex(({ head }) => isActWord(head, 'causes'));
  return between.every(
    ({ kind }, at) =>
      small.includes(kind) ||
      at === cause ||
      (cause >= 0 && at > cause && (kind === 'noun-phrase' || kind === 'conjunction')),
  );
}

/** `lumpuh [selama empat jam] akibat serangan`: over phrases of time and place to the word that tells what befell somebody. */
function fateBefore(view: SentenceView, link: number): number {
  let at = link - 1;
  while (view.chunks[at]?.kind === 'time') at -= 1;
  while (view.chunks[at]?.kind === 'noun-phrase' && view.chunks[at - 1]?.kind === 'preposition') at -= 2;
  return at;
}

/** `situs sejumlah pelabuhan [di Denmark]`: what has no name is struck where it is. */
function placeOf(view: SentenceView, phrase: number): readonly number[] {
  if (view.chunks[phrase + 1]?.head !== 'di') return [];
  return (view.chunks[phrase + 2]?.heads ?? []).filter((head) => view.mentions[head]?.kind !== 'person');
}

/** `layanan terganggu akibat serangan siber`; what a war disturbs elsewhere is not struck. */
function tellsFate(word: string, act: string): boolean {
  return isActWord(word, 'befallen') || (act === 'cyber-attack' && isActWord(word, 'disabled'));
}

/** `Kematian [Budi] dalam serangan`, `Tewasnya lima warga [Gaza] akibat serangan`: whose death it tells of; a person rather than whom he served. */
function whoseDeath(view: SentenceView, { chunk: noun }: Trigger): Victims {
  const death = view.chunks[noun - 2];
  if (death?.kind !== 'noun-phrase' || !isActWord(death.head, 'death')) return NOBODY;
  const owners = [...death.heads, ...ownersOf(death)];
  const persons = owners.filter((owner) => view.mentions[owner]?.kind === 'person');
  return { names: persons.length > 0 ? persons : owners, chain: [] };
}

/** `Budi selamat dari upaya pembunuhan`: whom it was meant for. */
function whoEscaped(view: SentenceView, { chunk: noun }: Trigger): Victims {
  const flight = view.chunks[noun - 2];
  if (view.chunks[noun - 1]?.head !== 'dari' || !isActWord(flight?.head ?? '', 'escapes')) return NOBODY;
  const { phrase, chain } = findSubject(view.chunks, noun - 2);
  return { names: phrase === null ? [] : namesOf(view, view.chunks[phrase]), chain: wordsOf(view, chain) };
}

/** `Budi tewas dalam serangan`, `sistem Maersk lumpuh akibat serangan`. */
function wasStruck(view: SentenceView, trigger: Trigger): Victims {
  const { chunk: noun, reading } = trigger;
  const escaped = whoEscaped(view, trigger);
  if (escaped.names.length > 0) return escaped;
  if (!isActWord(view.chunks[noun - 1]?.head ?? '', 'strikes-by')) return NOBODY;
  const death = whoseDeath(view, trigger);
  if (death.names.length > 0) return death;
  const at = fateBefore(view, noun - 1);
  const fate = view.chunks[at];
  if (fate === undefined || !tellsFate(fate.head, reading.frame.act)) return NOBODY;
  if (fate.kind !== 'verb') return phraseBefore(view, at);
  const { phrase, chain } = findSubject(view.chunks, at);
  // `mendiagnosis mata Budi rusak akibat serangan`: the object of another verb.
  if (phrase === null) return phraseBefore(view, at);
  const names = struckBy(view, view.chunks[phrase]);
  const isThing = !isPersonNoun(view.chunks[phrase]?.head ?? '');
  return { names: names.length > 0 || !isThing ? names : placeOf(view, phrase), chain: wordsOf(view, chain) };
}

/**
 * Names who or what a strike hits, where the clause tells it of its subject.
 *
 * @param view the sentence
 * @param trigger the noun that names the strike
 * @returns mentions and the small words before; empty where the noun is told otherwise, or names another act
 * @example
 * // Odesa menjadi sasaran serangan Rusia. → Odesa
 * // Budi Santoso tewas dalam serangan di Kabul. → Budi Santoso
 */
export function victimsOf(view: SentenceView, trigger: Trigger): Victims {
  if (!isActOf(trigger.reading.frame.act, 'strike')) return NOBODY;
  const target = becameTarget(view, trigger);
  if (target.names.length > 0) return target;
  const struck = wasStruck(view, trigger);
  return struck.names.length > 0 ? struck : whereItHappened(view, trigger);
}
