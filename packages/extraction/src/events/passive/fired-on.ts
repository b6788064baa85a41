import { reportingForms } from '@warta/indonesian';
import { agentBehind } from '../../clause/agent-behind.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { namesOf } from '../roles/role-names.js';
import { subjectNames } from '../roles/subject-names.js';
import { statusOf } from '../status/status.js';

/** `menjatuhkan [drone]`: it is shot down, and not dropped as a bomb is. */
function isBroughtDown({ chunks }: SentenceView, weapon: number): boolean {
  const isDropped = isActWord(chunks[weapon]?.head ?? '', 'dropped');
  return isActWord(chunks[weapon - 1]?.head ?? '', 'brings-down') && !isDropped;
}

/** `menyerang`, `memakai`: who does so uses what `dengan` names; `membandingkan`, `mencegat` may meet it. */
function usesArms(verb: string): boolean {
  return hasClass(verb, 'using-arms') || frameReadings(verb).some(({ frame }) => frame.act === 'attack');
}

/** Index of the verb whose subject uses a weapon: `menembakkan [rudal]`, `menyerang Odesa dengan [drone]`; or -1. */
function usingVerb({ chunks }: SentenceView, weapon: number): number {
  const before = chunks[weapon - 1];
  if (before?.kind === 'verb') return hasClass(before.head, 'using-arms') ? weapon - 1 : -1;
  const verb = before?.head === 'dengan' ? verbBefore(chunks, weapon - 1) : -1;
  const head = chunks[verb]?.head ?? '';
  return head.startsWith('me') && usesArms(head) ? verb : -1;
}

/** `tidak memakai`, `membantah memakai`, `dituduh memakai`: who is not plainly told to use a weapon need not have been supplied with it. */
function isUse(small: readonly string[]): boolean {
  return (
    statusOf(small, null, false) === 'asserted' && small.every((word) => reportingForms(word).length === 0)
  );
}

/** `rudal yang dipakai [Rusia] dipasok Korea Utara`: who uses it in a relative clause before the verb that tells who supplied it. */
function userBefore(view: SentenceView, weapon: number, supplied: number): readonly number[] {
  const { chunks } = view;
  const use = skipAhead(chunks, weapon + 2, AUXILIARY);
  if (use >= supplied || !hasClass(chunks[use]?.head ?? '', 'used-arms')) return [];
  return namesOf(view, chunks[agentBehind(chunks, use)]);
}

/**
 * Names who uses what another is said to have supplied, and so was supplied with it.
 *
 * @param view the sentence
 * @param frame what is told of the weapon
 * @param weapon index of the chunk of what was supplied
 * @param supplied index of the verb that tells who supplied it, in a relative clause of the weapon or behind one
 * @returns indices of mentions; empty where nobody uses it
 * @example
 * // Rusia menembakkan [rudal] yang dipasok Korea Utara ke Ukraina. → Rusia
 * // Rusia menyerang Odesa dengan [drone] yang dipasok Iran. → Rusia
 * // [Rudal] yang dipakai Rusia dipasok Korea Utara. → Rusia
 * // Houthi tidak memakai [rudal] yang dipasok Iran. → none
 * // Rusia memamerkan [rudal] yang dipasok Korea Utara. → none
 */
export function usedBy(
  view: SentenceView,
  { act }: Frame,
  weapon: number,
  supplied: number,
): readonly number[] {
  if (view.chunks[weapon + 1]?.head !== 'yang' || act !== 'arms-transfer') return [];
  const user = userBefore(view, weapon, supplied);
  return user.length > 0 ? user : userOf(view, weapon);
}

/**
 * Names who uses a weapon.
 *
 * @param view the sentence
 * @param weapon index of its chunk
 * @returns indices of mentions; empty where nobody uses it
 * @example
 * // Rusia menembakkan [rudal] ke Ukraina; Rusia menyerang Odesa dengan [drone] → Rusia
 * // Rusia memamerkan [rudal] → none
 */
export function userOf(view: SentenceView, weapon: number): readonly number[] {
  const verb = isBroughtDown(view, weapon) ? -1 : usingVerb(view, weapon);
  if (verb < 0) return [];
  const { names, chain } = subjectNames(view, verb);
  return isUse(chain) ? names : [];
}

/**
 * Tells whether what a relative clause tells to be supplied is fired at somebody, whom `ke` behind the clause names.
 *
 * @param view the sentence
 * @param frame what the relative clause tells
 * @param weapon index of the chunk of what was supplied
 * @example
 * // Rusia menembakkan [rudal] yang dipasok Korea Utara ke Ukraina. → true
 */
export function isFiredAt(view: SentenceView, { act }: Frame, weapon: number): boolean {
  if (view.chunks[weapon + 1]?.head !== 'yang' || !isActOf(act, 'given')) return false;
  return isActWord(view.chunks[weapon - 1]?.head ?? '', 'fires') && !isBroughtDown(view, weapon);
}
