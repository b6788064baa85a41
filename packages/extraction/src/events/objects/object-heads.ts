import { withoutNya } from '@warta/indonesian';
import { isPersonNoun } from '../../clause/role-noun.js';
import type { Word } from '../../clause/word.js';
import { rememberFlags, rememberForms, type WordForm } from '../../clause/word-form.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { GROUPS, type ObjectClass, objectClass, objectClasses, type Rests } from './object-classes.js';

const NONE: Rests = [];

/** `amunisinya` and `amunisi-amunisi` are read as `amunisi`. */
function withoutOwner(lower: string): string {
  const noun = withoutNya(lower);
  return noun.includes('-') ? noun.replace(/^(\p{L}+)-\1$/u, '$1') : noun;
}

/** `hwasong-18` is read as `hwasong`. */
function withoutNumber(noun: string): string {
  return noun.includes('-') ? noun.replace(/-(?:\d{1,3}|[ivx]{1,4})$/, '') : noun;
}

/** Names of weapons by letter and number: `F-16`, `S-400`, `Su-35`. */
const DESIGNATION = /^(?:[A-Z][A-Za-z]{0,2}|Tu|MiG|JAS)-\d{1,3}[A-Z]{0,2}$/;

function headRests({ heads }: ObjectClass, lower: string): Rests {
  const noun = withoutOwner(lower);
  return heads.get(lower) ?? heads.get(noun) ?? heads.get(withoutNumber(noun)) ?? NONE;
}

type Bits = readonly number[];

function union(sets: readonly Bits[]): Bits {
  return Array.from({ length: GROUPS }, (_, group) =>
    sets.reduce((bits, more) => bits | (more[group] ?? 0), 0),
  );
}

function bitsOfAll(classes: readonly ObjectClass[]): Bits {
  return union(
    classes.map(({ group, bit }) => Array.from({ length: GROUPS }, (_, at) => (at === group ? bit : 0))),
  );
}

const firstWords: ReadonlySet<string> = new Set(flatMap(objectClasses, ({ heads }) => [...heads.keys()]));

/** The classes that have a head beginning with a word. */
const bitsByWord: ReadonlyMap<string, Bits> = new Map(
  [...firstWords].map((word) => [word, bitsOfAll(objectClasses.filter(({ heads }) => heads.has(word)))]),
);

const NO_CLASS = bitsOfAll([]);
const OF_PERSONS = bitsOfAll(objectClasses.filter(({ takesPersons }) => takesPersons));
const OF_WEAPONS = bitsOfAll(objectClasses.filter(({ name }) => name === 'weapon'));

/** The classes that a word may be of, where it is no name. */
const bitsOf = rememberForms(({ text, lower }): Bits => {
  const noun = withoutOwner(lower);
  const sets = mapList([lower, noun, withoutNumber(noun)], (word) => bitsByWord.get(word) ?? NO_CLASS);
  if (isPersonNoun(noun)) sets.push(OF_PERSONS);
  if (DESIGNATION.test(text)) sets.push(OF_WEAPONS);
  return sets.every((bits) => bits === NO_CLASS) ? NO_CLASS : union(sets);
});

/** Most words begin no head of any class. */
const beginsHead = rememberFlags((form) => bitsOf(form) !== NO_CLASS);

function mayBe(form: WordForm, { group, bit }: ObjectClass): boolean {
  return beginsHead(form) && ((bitsOf(form)[group] ?? 0) & bit) !== 0;
}

/**
 * Tells whether a word by itself is a thing of a class: a weapon named by letter and number, or a noun for somebody
 * where the class holds every such noun.
 *
 * @param word a word of a sentence
 * @param name the class
 * @example
 * isThingOf(word, 'weapon') // true for `F-16`
 */
export function isThingOf({ form, lower, mention }: Word, name: string): boolean {
  const one = objectClass(name);
  if (one === undefined || !mayBe(form, one)) return false;
  if (name === 'weapon' && DESIGNATION.test(form.text)) return true;
  return mention < 0 && one.takesPersons && isPersonNoun(withoutOwner(lower));
}

/**
 * What must follow a word so that it names a thing of a class: for each head of the class that begins with the word
 * its other words.
 *
 * @param word a word of a sentence: as it stands (`keduanya`), without its owner, without its number
 * @param name the class
 * @returns an empty list of words for a head of one word; no list for a word that begins no head
 * @example
 * restsOf(word, 'weapon') // for `amunisinya`: [[]]
 */
export function restsOf({ form, lower, mention }: Word, name: string): Rests {
  const one = objectClass(name);
  if (one === undefined) return NONE;
  if (mention >= 0 && one.takesNames) return one.heads.get('mention') ?? NONE;
  return mayBe(form, one) ? headRests(one, lower) : NONE;
}

/**
 * Collects the classes of which a sentence may hold a thing.
 *
 * @param words its words
 * @returns a bit for each class that a word may be of by its letters
 * @example
 * // Iran mengirim drone dan beras. → the bits of `weapon` and `aid` are set
 */
export function classesIn(words: readonly Word[]): readonly number[] {
  const held = new Array<number>(GROUPS).fill(0);
  for (const { form } of words) {
    if (!beginsHead(form)) continue;
    const bits = bitsOf(form);
    for (let group = 0; group < GROUPS; group += 1) held[group] = (held[group] ?? 0) | (bits[group] ?? 0);
  }
  return held;
}
