import { CharacterClass, classAt, isWordClass } from './character-class.js';

const { Digit, Lower, Space, Upper } = CharacterClass;

/**
 * Tells whether white space (or a control character) stands at a place.
 * @param text any string
 * @param at a UTF-16 code unit; outside the text the answer is false
 * @example isSpaceAt('a b', 1) // → true
 */
export function isSpaceAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classAt(text, at) === Space;
}

/**
 * Tells whether a letter stands at a place, accents included.
 * @param text any string
 * @param at a UTF-16 code unit; outside the text the answer is false
 * @example isLetterAt('é5', 0) // → true
 */
export function isLetterAt(text: string, at: number): boolean {
  return isWordAt(text, at) && classAt(text, at) !== Digit;
}

/**
 * Tells whether an upper-case letter stands at a place.
 * @param text any string
 * @param at a UTF-16 code unit; outside the text the answer is false
 * @example isUpperAt('kPK', 1) // → true
 */
export function isUpperAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classAt(text, at) === Upper;
}

/**
 * Tells whether a lower-case letter stands at a place.
 * @param text any string
 * @param at a UTF-16 code unit; outside the text the answer is false
 * @example isLowerAt('kPK', 0) // → true
 */
export function isLowerAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classAt(text, at) === Lower;
}

/**
 * Tells whether a decimal digit stands at a place.
 * @param text any string
 * @param at a UTF-16 code unit; outside the text the answer is false
 * @example isDigitAt('A4', 1) // → true
 */
export function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && classAt(text, at) === Digit;
}

/**
 * Tells whether a letter or digit stands at a place.
 * @param text any string
 * @param at a UTF-16 code unit; outside the text the answer is false
 * @example isWordAt('A-4', 1) // → false
 */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isWordClass(classAt(text, at));
}

/**
 * Tells whether a word begins or ends at a place: no letter or digit on one of its two sides.
 * @param text any string
 * @param at a position between code units, 0 to `text.length`
 * @example isWordEdge('Iranian', 4) // → false
 */
export function isWordEdge(text: string, at: number): boolean {
  return !(isWordAt(text, at - 1) && isWordAt(text, at));
}
