import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Stance } from '../findings.js';

/** What a reading of a reporting verb or noun is: its voice, its frame or its stance; no two of them share a name. */
export type ReportingTrait = ReportingForm['voice' | 'frame'] | Stance;

function isSo({ voice, frame, stance }: ReportingForm, trait: ReportingTrait): boolean {
  return voice === trait || frame === trait || stance === trait;
}

/**
 * Tells whether a word can be read as a reporting verb or noun that has all of some traits at once.
 *
 * @param word a word in lower case
 * @param one a voice, frame or stance
 * @param other another
 * @param third a third
 * @example
 * reportsAs('menuduh', 'active', 'accuse') // true
 * reportsAs('menuduh', 'passive') // false
 * reportsAs('bantahan', 'noun', 'denies') // true
 */
export function reportsAs(
  word: string,
  one: ReportingTrait,
  other: ReportingTrait = one,
  third: ReportingTrait = one,
): boolean {
  for (const form of reportingForms(word))
    if (isSo(form, one) && isSo(form, other) && isSo(form, third)) return true;
  return false;
}
