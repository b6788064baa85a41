import measureData from '../../data/measure-nouns.json' with { type: 'json' };
import classData from '../../data/object-classes.json' with { type: 'json' };
import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';
import { rememberWords } from '../remember-words.js';

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

/** `amunisinya` is read as `amunisi`. */
const withoutOwner = rememberWords((lower) => lower.replace(/nya$/, ''));

/** Names of weapons by letter and number: `F-16`, `S-400`, `Su-35`. */
const DESIGNATION = /^(?:[A-Z][A-Za-z]{0,2}|Tu|MiG|JAS)-\d{1,3}[A-Z]{0,2}$/;

function matchesAt(view: SentenceView, at: number, name: string): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  if (name === 'weapon' && DESIGNATION.test(word.text)) return true;
  const rests = classes.get(name)?.get(word.mention >= 0 ? 'mention' : withoutOwner(word.lower)) ?? [];
  return rests.some((rest) => rest.every((part, n) => view.words[at + 1 + n]?.lower === part));
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
    if (!isMeasure(view, at)) return -1;
  }
  return -1;
}
