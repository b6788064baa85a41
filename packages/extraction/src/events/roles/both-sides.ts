import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { controlsObject } from '../../clause/object-control.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { MentionKind } from '../../findings.js';
import { mayBeCapital } from '../../mentions/may-be-capital.js';
import { isActWord } from '../act-word.js';
import { identityOf } from './identity-of.js';

type Kinds = readonly MentionKind[];

const STATES: Kinds = ['country'];
const SIDES: Kinds = ['country', 'group'];
const PERSONS: Kinds = ['person'];

/** `delegasi [kedua negara]`, `menteri luar negeri [kedua negara]`. */
function afterOffice(view: SentenceView, { from, to, head }: Chunk): readonly Word[] {
  const words = view.words.slice(from, to);
  const stands = isRoleNoun(head, 'organ') || isRoleNoun(head, 'office');
  const both = stands ? words.findIndex(({ lower }) => isActWord(lower, 'pair')) : 0;
  return words.slice(Math.max(both, 0));
}

/** What `kedua negara`, `kedua pihak`, `kedua pemimpin` can stand for; null for other phrases. */
function kindsOf(view: SentenceView, chunk: Chunk): Kinds | null {
  const words = afterOffice(view, chunk);
  const [first, second] = words;
  if (isActWord(first?.lower ?? '', 'the-two')) return PERSONS;
  if (!isActWord(first?.lower ?? '', 'pair')) return null;
  const noun = (isActWord(second?.lower ?? '', 'halves') ? words[2] : second)?.lower ?? '';
  if (isActWord(noun, 'state')) return STATES;
  if (isActWord(noun, 'sides')) return SIDES;
  return chunk.owners.length === 0 && isRoleNoun(noun, 'office') ? PERSONS : null;
}

/** `[Moskow] dan [Pyongyang] membantah …`: a capital that is named together with another, behind no preposition, stands for its state. */
function isCapitalOfPair(view: SentenceView, name: number): boolean {
  const isCapital = (one: number): boolean => mayBeCapital(view.mentions[one]?.candidates);
  return view.chunks.some(
    ({ heads }, at) =>
      heads.length > 1 &&
      heads.includes(name) &&
      heads.every(isCapital) &&
      entryAt(view.chunks, at - 1)?.kind !== 'preposition',
  );
}

/** The last mention of each side named in a sentence before an offset, by what it stands for. */
function sidesNamed(
  view: SentenceView,
  sentence: number,
  before: number,
  kinds: Kinds,
): ReadonlyMap<string, number> {
  const sides = new Map<string, number>();
  view.mentions.forEach((mention, index) => {
    if (mention.sentence !== sentence || mention.end > before) return;
    const isSide = kinds.includes(mention.kind) || (kinds !== PERSONS && isCapitalOfPair(view, index));
    if (isSide && (kinds !== STATES || mention.candidates.length > 0))
      sides.set(identityOf(view, index), index);
  });
  return sides;
}

/** `Brasil dan Meksiko meminta kedua negara berunding`: who asks them is none of them. */
function askersOf({ chunks }: SentenceView, chunk: Chunk): readonly number[] {
  const at = chunks.indexOf(chunk) - 1;
  // `Malaysia menyerukan agar kedua negara berunding`
  const verb = hasClass(chunks[at]?.head ?? '', 'purpose') ? at - 1 : at;
  if (chunks[verb]?.kind !== 'verb' || (verb === at && !controlsObject(chunks[verb]?.head ?? ''))) return [];
  const { phrase } = findSubject(chunks, verb);
  const asker = phrase === null ? undefined : chunks[phrase];
  return asker === undefined ? [] : [...asker.heads, ...asker.owners];
}

/** `[Ghana dan Togo] menepis klaim Niger bahwa keduanya …`: the only two that one phrase before names together, behind no preposition. */
function pairBefore(view: SentenceView, chunk: Chunk): readonly number[] {
  const isSide = (one: number): boolean => view.mentions[one]?.kind !== 'place';
  const pairs = view.chunks.filter(
    ({ to, heads }, at) =>
      to <= chunk.from &&
      heads.length > 1 &&
      view.chunks[at - 1]?.kind !== 'preposition' &&
      heads.every(isSide),
  );
  const [pair, ...others] = pairs;
  return pair?.heads.length === 2 && others.length === 0 ? pair.heads : [];
}

/**
 * Names the two that `keduanya`, `kedua negara`, `kedua pihak` or `kedua pemimpin` takes up: the only two that its own sentence names before it, or else the
 * sentence before; the three of `ketiga negara`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns two indices of mentions; empty where the phrase is another, or more or fewer states are named
 * @example
 * // Iran dan Rusia menandatangani perjanjian. [Kedua negara] juga membahas minyak. → Iran, Rusia
 * // Iran, Rusia dan China menandatangani perjanjian. [Kedua negara] juga membahas minyak. → none
 */
export function bothSides(view: SentenceView, chunk: Chunk): readonly number[] {
  const kinds = kindsOf(view, chunk);
  if (kinds === null) return [];
  if (isActWord(chunk.head, 'the-two')) {
    const pair = pairBefore(view, chunk);
    if (pair.length > 0) return pair;
  }
  const at = view.words[chunk.from]?.start ?? view.sentence.start;
  const count = hasClass(afterOffice(view, chunk)[0]?.lower ?? '', 'three') ? 3 : 2;
  const askers = askersOf(view, chunk).map((one) => identityOf(view, one));
  for (const sentence of [view.index, view.index - 1]) {
    const sides = new Map(sidesNamed(view, sentence, at, kinds));
    for (const asker of askers) sides.delete(asker);
    if (sides.size === count) return [...sides.values()];
    if (sides.size > 0) return [];
  }
  return [];
}
