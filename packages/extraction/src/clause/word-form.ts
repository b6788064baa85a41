import variants from '../../data/word-variants.json' with { type: 'json' };
import { flatMap } from '../flat-map.js';

/** A word as it is written, the same object each time it comes again. */
export interface WordForm {
  readonly text: string;
  /** In lower case, spelt as rules know it. */
  readonly lower: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /**
   * What {@link rememberFlags} read from it: for each test a bit that it was made, and a bit that it holds. They
   * lie in the form itself: of a rare word nothing else need be fetched from memory.
   */
  flags0: number;
  flags1: number;
  flags2: number;
  flags3: number;
  flags4: number;
  flags5: number;
  flags6: number;
  flags7: number;
  flags8: number;
  /** What {@link rememberForms} read from it, by the number of the reading. */
  readonly facts: unknown[];
}

const SLOTS = 1 << 17;
/** How many forms are kept before all are forgotten; half the slots stay free. */
const KEPT = SLOTS / 2;
const LONGEST_KEPT = 40;

let slots: (WordForm | undefined)[] = [];
let kept = 0;

const spellings: ReadonlyMap<string, string> = new Map(
  flatMap(variants.entries, ({ word, variants: others }) => others.map((other) => [other, word] as const)),
);

/** Rules ask for `bahwa` only, however it is drawn out. */
function plainSpelling(lower: string): string {
  return spellings.get(lower) ?? lower;
}

/**
 * The copy of a word that an engine keeps for names of properties, of which there is only one: it is compared with words
 * of the program by its place, and does not keep the text around it alive as a slice would.
 */
function nameOf(word: string): string {
  names[word] = true;
  const [name = word] = Object.keys(names);
  delete names[word];
  return name;
}

/** Without a prototype it is a mere table, of which no shape is kept. */
const names: Record<string, boolean> = Object.create(null);

function copy(text: string, start: number, end: number): WordForm {
  const word = nameOf(text.slice(start, end));
  const first = word.charAt(0);
  return {
    text: word,
    lower: plainSpelling(nameOf(word.toLowerCase())),
    capital: first !== first.toLowerCase(),
    flags0: 0,
    flags1: 0,
    flags2: 0,
    flags3: 0,
    flags4: 0,
    flags5: 0,
    flags6: 0,
    flags7: 0,
    flags8: 0,
    facts: [],
  };
}

function isAt(form: WordForm, text: string, start: number, length: number): boolean {
  const word = form.text;
  if (word.length !== length) return false;
  for (let at = 0; at < length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/**
 * Reads the word at a place of a text. Words come again and again: the last tens of thousands are kept.
 *
 * @param text any string
 * @param start its first code unit
 * @param end the code unit after its last
 * @returns its form; the same object for the same letters while it is kept
 * @example
 * wordFormAt('Iran membantah', 0, 4) // { text: 'Iran', lower: 'iran', capital: true, … }
 */
export function wordFormAt(text: string, start: number, end: number): WordForm {
  const length = end - start;
  if (length > LONGEST_KEPT) return copy(text, start, end);
  let slot = hashOf(text, start, end);
  for (let form = slots[slot]; form !== undefined; form = slots[slot]) {
    if (isAt(form, text, start, length)) return form;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (kept === KEPT || slots.length === 0) {
    slots = new Array<WordForm | undefined>(SLOTS).fill(undefined);
    kept = 0;
    slot = hashOf(text, start, end);
  }
  const form = copy(text, start, end);
  slots[slot] = form;
  kept += 1;
  return form;
}

let readings = 0;

/**
 * Makes a reading of words that is kept with their forms, so that it is read once for each.
 *
 * @param read what to read from a form; the same for the same letters always, and never undefined
 * @returns the same reading
 * @example
 * const length = rememberForms(({ text }) => text.length);
 * length(wordFormAt('Iran membantah', 0, 4)) // 4
 */
export function rememberForms<T>(read: (form: WordForm) => T): (form: WordForm) => T {
  const number = readings;
  readings += 1;
  return (form) => {
    const { facts } = form;
    const known = facts[number];
    if (known !== undefined) return known as T;
    while (facts.length < number) facts.push(undefined);
    const reading = read(form);
    facts[number] = reading;
    return reading;
  };
}

/** How many tests have room in the bits of a small number, and in all numbers of a form. */
const IN_ONE = 15;
const MOST_FLAGS = 9 * IN_ONE;
let flags = 0;

function flagsOf(form: WordForm, number: number): number {
  if (number < 3) return number === 0 ? form.flags0 : number === 1 ? form.flags1 : form.flags2;
  if (number < 6) return number === 3 ? form.flags3 : number === 4 ? form.flags4 : form.flags5;
  return number === 6 ? form.flags6 : number === 7 ? form.flags7 : form.flags8;
}

function setFlags(form: WordForm, number: number, bits: number): void {
  if (number === 0) form.flags0 |= bits;
  else if (number === 1) form.flags1 |= bits;
  else if (number === 2) form.flags2 |= bits;
  else if (number === 3) form.flags3 |= bits;
  else if (number === 4) form.flags4 |= bits;
  else if (number === 5) form.flags5 |= bits;
  else if (number === 6) form.flags6 |= bits;
  else if (number === 7) form.flags7 |= bits;
  else form.flags8 |= bits;
}

/**
 * Makes a test of words that is kept with their forms, nearer at hand than other readings are.
 *
 * @param test what to tell of a form; the same for the same letters always
 * @returns the same test
 * @throws RangeError for more than 135 such tests
 * @example
 * const isLong = rememberFlags(({ text }) => text.length > 3);
 * isLong(wordFormAt('Iran membantah', 0, 4)) // true
 */
export function rememberFlags(test: (form: WordForm) => boolean): (form: WordForm) => boolean {
  if (flags === MOST_FLAGS) throw new RangeError(`More than ${MOST_FLAGS} tests of words`);
  const number = Math.floor(flags / IN_ONE);
  const read = 1 << ((flags % IN_ONE) * 2);
  const holds = read << 1;
  flags += 1;
  return (form) => {
    const bits = flagsOf(form, number);
    if ((bits & read) !== 0) return (bits & holds) !== 0;
    const isHeld = test(form);
    setFlags(form, number, isHeld ? read | holds : read);
    return isHeld;
  };
}
