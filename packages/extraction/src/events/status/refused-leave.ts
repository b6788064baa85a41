import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import type { Trigger } from '../rule.js';
import type { Signal } from './signal.js';
import { statusOf } from './status.js';

function declines(word: string): boolean {
  return isActWord(word, 'declines');
}

/**
 * Tells whether a verb that tells an act only where it is negated is not.
 *
 * @param frame the act
 * @param small the words between subject and verb, in lower case
 * @example
 * // Kanada [mengizinkan] kapal Rusia bersandar. → true; Kanada tidak lagi [mengizinkan] kapal itu bersandar. → false
 */
export function isGrantedLeave({ refuses }: Frame, small: readonly string[]): boolean {
  return refuses === true && !small.some(declines);
}

/**
 * Tells whether leave is only planned, asked or supposed to be refused, which forbids nothing yet.
 *
 * @param frame the act
 * @param chain what tells how real it is
 * @example
 * // Kanada tidak akan [mengizinkan] kapal itu bersandar. → true
 */
export function isOnlyMeant({ refuses }: Frame, chain: readonly Signal[]): boolean {
  return refuses === true && statusOf(chain, null, false) !== 'asserted';
}

/** `kapal Rusia ditambatkan`: what is done to a vehicle, and is no act of its own, serves it. */
function servesVehicle(object: Chunk | undefined, verb: Chunk): boolean {
  return isRoleNoun(object?.head ?? '', 'carrier') && frameReadings(verb.head).length === 0;
}

/**
 * Tells whether what is not allowed would be done to the object, which is not forbidden anything.
 *
 * @param view the sentence
 * @param trigger the verb
 * @example
 * // Mesir tidak mengizinkan warga Palestina [diusir]. → true
 * // Kanada tidak mengizinkan kapal itu [bersandar], kapal itu [ditambatkan]. → false
 */
export function isSpared(view: SentenceView, { reading: { frame }, to }: Trigger): boolean {
  if (frame.refuses !== true) return false;
  const object = chunkAt(view, to - 1) + 1;
  const verb = view.chunks[skipAhead(view.chunks, object + 1, SMALL_WORDS_AND_TIME)];
  const isPassive = verb?.kind === 'verb' && verb.head.startsWith('di');
  return isPassive && !servesVehicle(view.chunks[object], verb);
}

/**
 * The small words without the negator by which such a verb tells its act, so that it does not negate it.
 *
 * @param frame the act
 * @param small the words between subject and verb, in lower case
 * @example
 * // Kanada tidak [mengizinkan] kapal itu bersandar: ['tidak'] → []
 */
export function withoutRefusal({ refuses }: Frame, small: readonly string[]): readonly string[] {
  return refuses === true ? small.filter((word) => !declines(word)) : small;
}
