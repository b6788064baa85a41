import measureData from '../../data/measure-nouns.json' with { type: 'json' };
import classData from '../../data/object-classes.json' with { type: 'json' };
import type { SentenceView } from '../clause/clause-view.js';
import { isPersonNoun } from '../clause/role-noun.js';
import { hasClass } from '../clause/word-class.js';
import { rememberWords } from '../remember-words.js';
import { isActWord } from './act-word.js';
import type { Frame } from './frame.js';

const measures: ReadonlySet<string> = new Set(measureData.entries.flatMap((entry) => entry.words));

/** Heads of a class by their first word: the rest of each phrase. */
function byFirstWord(heads: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>();
  for (const head of heads) {
    const [first = '', ...rest] = head.split(' ');
    map.set(first, [...(map.get(first) ?? []), rest]);
  }
  return map;
}

const classes = new Map(classData.entries.map((entry) => [entry.class, byFirstWord(entry.heads)]));

/** The class holds every noun for somebody (`person-noun` among its heads). */
function takesPersons(name: string): boolean {
  return classes.get(name)?.has('person-noun') ?? false;
}

/** `amunisinya` and `amunisi-amunisi` are read as `amunisi`. */
const withoutOwner = rememberWords((lower) => lower.replace(/nya$/, '').replace(/^(\p{L}+)-\1$/u, '$1'));

/** `hwasong-18` is read as `hwasong`. */
const withoutNumber = rememberWords((noun) => noun.replace(/-(?:\d{1,3}|[ivx]{1,4})$/, ''));

/** Names of weapons by letter and number: `F-16`, `S-400`, `Su-35`. */
const DESIGNATION = /^(?:[A-Z][A-Za-z]{0,2}|Tu|MiG|JAS)-\d{1,3}[A-Z]{0,2}$/;

function matchesAt(view: SentenceView, at: number, name: string): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  if (name === 'weapon' && DESIGNATION.test(word.text)) return true;
  if (name === 'weapon' && isTruce(view, at)) return false;
  if (word.mention < 0 && takesPersons(name) && isPersonNoun(withoutOwner(word.lower))) return true;
  const heads = classes.get(name);
  const named = word.mention >= 0 && heads?.has('mention') === true;
  const rests =
    heads === undefined ? [] : ((named ? heads.get('mention') : restsOf(heads, word.lower)) ?? []);
  return rests.some((rest) => followsAt(view, at + 1, rest) && !isToy(view, at + 1 + rest.length));
}

type Heads = NonNullable<ReturnType<typeof classes.get>>;

/** The word as it stands (`keduanya`), without its owner, without its number. */
function restsOf(heads: Heads, lower: string): readonly (readonly string[])[] | undefined {
  const noun = withoutOwner(lower);
  return heads.get(lower) ?? heads.get(noun) ?? heads.get(withoutNumber(noun));
}

/** The words of a phrase stand there; the last may have `-nya` (`pelatih militernya`). */
function followsAt(view: SentenceView, at: number, rest: readonly string[]): boolean {
  return rest.every((part, n) => {
    const lower = view.words[at + n]?.lower;
    return lower === part || (n === rest.length - 1 && lower === `${part}nya`);
  });
}

/** `gencatan senjata`, `kontak senjata`: no weapon. */
function isTruce(view: SentenceView, at: number): boolean {
  return isActWord(view.words[at - 1]?.lower ?? '', 'truce');
}

/** `senjata mainan`, `pistol air`. */
function isToy(view: SentenceView, at: number): boolean {
  return isActWord(view.words[at]?.lower ?? '', 'toy');
}

function isMeasure(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || word.mention >= 0) return false;
  return (
    word.kind !== 'word' ||
    hasClass(word.lower, 'quantifier') ||
    hasClass(word.lower, 'auxiliary') ||
    hasClass(word.lower, 'conjunction') ||
    measures.has(word.lower)
  );
}

/**
 * Tells whether a name itself may stand for a thing of a class.
 *
 * @param name the class
 * @returns true where `object-classes.json` lists `mention` among its heads
 * @example
 * takesNames('territory') // true
 * takesNames('weapon') // false
 */
export function takesNames(name: string): boolean {
  return classes.get(name)?.has('mention') ?? false;
}

/**
 * Finds the word of a stretch whose noun belongs to an object class, over numbers, quantifiers and measures.
 *
 * @param view the sentence
 * @param from first word
 * @param to one past the last word
 * @param name the class (`weapon`)
 * @returns index of the word, or -1
 * @example
 * // lebih dari 1.000 kontainer [amunisi] is a weapon; ratusan karpet is none
 */
export function findObjectWord(view: SentenceView, from: number, to: number, name: string): number {
  for (let at = from; at < to; at += 1) {
    if (matchesAt(view, at, name)) return at;
    if (!isMeasure(view, at)) return loadWord(view, at + 1, to, name);
  }
  return -1;
}

/** `pesawat Hercules berisi [tenda]`: what it carries counts for the vehicle. */
function loadWord(view: SentenceView, from: number, to: number, name: string): number {
  const load = view.words.slice(from, to).findIndex((word) => isActWord(word.lower, 'load'));
  return load < 0 ? -1 : findObjectWord(view, from + load + 1, to, name);
}

/**
 * Tells whether a phrase is of the class that a frame forbids, or lacks the one it asks for inside.
 *
 * @param view the sentence
 * @param from first word of the phrase
 * @param to one past its last word
 * @param frame the frame
 * @returns true where the phrase makes another thing of the verb
 * @example
 * // meninjau [kebijakan itu] is no visit; meninjau [pasar] is
 */
export function isUnfit(view: SentenceView, from: number, to: number, { unless, of }: Frame): boolean {
  if (unless !== undefined && findObjectWord(view, from, to, unless) >= 0) return true;
  if (of === undefined) return false;
  return !view.words.slice(from, to).some((_, at) => matchesAt(view, from + at, of));
}
