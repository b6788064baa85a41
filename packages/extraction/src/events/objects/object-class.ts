import measureData from '../../../data/measure-nouns.json' with { type: 'json' };
import type { SentenceView } from '../../clause/clause-view.js';
import { hasAnyClass, hasClass } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { flatMap } from '../../flat-map.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { isThingOf, restsOf } from './object-heads.js';
import { isCargo, isPointedWeapon } from './pointed-cargo.js';

export { takesNames } from './object-classes.js';

const measures: ReadonlySet<string> = new Set(flatMap(measureData.entries, (entry) => entry.words));

/** What a load may be that points back: `muatan itu` is arms where arms were told of, and then no aid. */
const ARMS: ReadonlySet<string> = new Set(['weapon', 'arms-goods', 'arms-cargo', 'told-arms']);
const POINTED: ReadonlySet<string> = new Set([...ARMS, 'aid', 'relief']);

function matchesAt(view: SentenceView, at: number, name: string): boolean {
  const word = view.words[at];
  if (word === undefined) return false;
  if (name === 'weapon' && isTruce(view, at)) return false;
  if (isCargo(word.form) && POINTED.has(name) && isPointedWeapon(view, at)) return ARMS.has(name);
  if (isThingOf(word, name)) return true;
  const rests = restsOf(word, name);
  return rests.some((rest) => followsAt(view, at + 1, rest) && !isToy(view, at + 1 + rest.length, name));
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

const FORCES: ReadonlySet<string> = new Set(['weapon', 'missile', 'troops', 'personnel']);

/** `senjata mainan`, `bom asap`, `pasukan penari`; but `pakan ikan`. */
function isToy(view: SentenceView, at: number, name: string): boolean {
  const lower = view.words[at]?.lower ?? '';
  return isActWord(lower, 'toy') || (FORCES.has(name) && isActWord(lower, 'harmless'));
}

const isMeasureNoun = rememberFlags(
  ({ lower }) => hasAnyClass(lower, 'quantifier', 'auxiliary', 'conjunction') || measures.has(lower),
);

function isMeasure(view: SentenceView, at: number): boolean {
  const word = view.words[at];
  if (word === undefined || word.mention >= 0) return false;
  return word.kind !== 'word' || isMeasureNoun(word.form);
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
    if (!isMeasure(view, at)) return loadWord(view, at, to, name);
  }
  return -1;
}

/**
 * Finds the word of a phrase of coordinated nouns that belongs to an object class: `minyak dan [senjata] Rusia`.
 *
 * @param view the sentence
 * @param from first word
 * @param to one past the last word
 * @param name the class (`weapon`)
 * @returns index of the word, or -1
 */
export function findConjunct(view: SentenceView, from: number, to: number, name: string): number {
  const first = findObjectWord(view, from, to, name);
  if (first >= 0) return first;
  for (let at = from; at < to; at += 1) {
    const word = view.words[at];
    if (word === undefined || !hasClass(word.lower, 'conjunction')) continue;
    const next = findObjectWord(view, at + 1, to, name);
    if (next >= 0) return next;
  }
  return -1;
}

/** `pesawat Hercules berisi [tenda]`: what it carries counts for the vehicle. */
function loadWord(view: SentenceView, from: number, to: number, name: string): number {
  const load = view.words.slice(from, to).findIndex((word) => isActWord(word.lower, 'load'));
  return load < 0 ? -1 : findObjectWord(view, from + load + 1, to, name);
}

/**
 * Tells whether a phrase is of the class that a frame forbids.
 *
 * @param view the sentence
 * @param from first word of the phrase
 * @param to one past its last word
 * @param frame the frame
 * @example
 * // meninjau [kebijakan itu] is no visit
 */
export function isForbidden(view: SentenceView, from: number, to: number, { unless }: Frame): boolean {
  return unless !== undefined && findObjectWord(view, from, to, unless) >= 0;
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
export function isUnfit(view: SentenceView, from: number, to: number, frame: Frame): boolean {
  const { of } = frame;
  if (isForbidden(view, from, to, frame)) return true;
  if (of === undefined) return false;
  return !view.words.slice(from, to).some((_, at) => matchesAt(view, from + at, of));
}
