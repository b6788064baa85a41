import joints from '../../data/number-joints.json' with { type: 'json' };
import modifiers from '../../data/number-modifiers.json' with { type: 'json' };
import words from '../../data/number-words.json' with { type: 'json' };

/** What a number word does in a compound: `lima` (unit), `puluh` (ten), `juta` (scale), `selusin` (whole) … */
export type NumberRole =
  | 'unit'
  | 'small'
  | 'ten'
  | 'teen'
  | 'hundred'
  | 'scale'
  | 'whole'
  | 'half'
  | 'point'
  | 'vague';

/** A number word. */
export interface NumberWord {
  readonly role: NumberRole;
  readonly value: number;
}

/** What a word beside a number makes of it. */
export type NumberEffect = 'least' | 'most' | 'about';

const WORDS: ReadonlyMap<string, NumberWord> = new Map(
  words.entries.map(({ word, role, value }) => [word, { role: role as NumberRole, value }]),
);

function effectsOn(side: string): ReadonlyMap<string, NumberEffect> {
  return new Map(
    modifiers.entries
      .filter((entry) => entry.side === side)
      .map(({ words: phrase, effect }) => [phrase, effect as NumberEffect]),
  );
}

const BEFORE = effectsOn('before');
const AFTER = effectsOn('after');

const ESTIMATES: ReadonlySet<string> = new Set(
  modifiers.entries
    .filter((entry) => entry.side === 'before' && (entry.effect === 'about' || entry.estimate === true))
    .map((entry) => entry.words),
);

const JOINTS: ReadonlySet<string> = new Set(joints.entries);

/**
 * Looks up a number word.
 * @param word in any case
 * @returns null where it is none
 * @example numberWord('Juta')?.value // → 1000000
 */
export function numberWord(word: string): NumberWord | null {
  return WORDS.get(word.toLowerCase()) ?? null;
}

/**
 * Looks up what a phrase before a number makes of it.
 * @param phrase one to three words in lower case
 * @example effectBefore('lebih dari') // → 'least'
 */
export function effectBefore(phrase: string): NumberEffect | null {
  return BEFORE.get(phrase) ?? null;
}

/**
 * Looks up what a word after a number makes of it.
 * @param word in lower case
 * @example effectAfter('lebih') // → 'least'
 */
export function effectAfter(word: string): NumberEffect | null {
  return AFTER.get(word) ?? null;
}

/**
 * Tells whether a phrase before a number makes it an estimate.
 * @param phrase one to three words in lower case
 * @example isEstimate('hampir') // → true
 */
export function isEstimate(phrase: string): boolean {
  return ESTIMATES.has(phrase);
}

/**
 * Tells whether a word or mark joins two numbers into a range.
 * @param word in lower case
 * @example isJoint('hingga') // → true
 */
export function isJoint(word: string): boolean {
  return JOINTS.has(word);
}
