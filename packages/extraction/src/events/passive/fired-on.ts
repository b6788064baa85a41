import type { SentenceView } from '../../clause/clause-view.js';
import { verbBefore } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { subjectNames } from '../roles/subject-names.js';

/** Index of the verb whose subject uses a weapon: `menembakkan [rudal]`, `menyerang Odesa dengan [drone]`; or -1. */
function usingVerb({ chunks }: SentenceView, weapon: number): number {
  const before = chunks[weapon - 1];
  if (before?.kind === 'verb') return hasClass(before.head, 'using-arms') ? weapon - 1 : -1;
  const verb = before?.head === 'dengan' ? verbBefore(chunks, weapon - 1) : -1;
  return (chunks[verb]?.head ?? '').startsWith('me') ? verb : -1;
}

/**
 * Names who uses what another is said to have supplied in a relative clause, and so was supplied with it.
 *
 * @param view the sentence
 * @param frame what the relative clause tells
 * @param weapon index of the chunk of what was supplied
 * @returns indices of mentions; empty where nobody uses it
 * @example
 * // Rusia menembakkan [rudal] yang dipasok Korea Utara ke Ukraina. → Rusia
 * // Rusia menyerang Odesa dengan [drone] yang dipasok Iran. → Rusia
 * // Rusia memamerkan [rudal] yang dipasok Korea Utara. → none
 */
export function usedBy(view: SentenceView, { act }: Frame, weapon: number): readonly number[] {
  if (view.chunks[weapon + 1]?.head !== 'yang' || act !== 'arms-transfer') return [];
  const verb = usingVerb(view, weapon);
  return verb < 0 ? [] : subjectNames(view, verb).names;
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
export function isFiredAt({ chunks }: SentenceView, { act }: Frame, weapon: number): boolean {
  if (chunks[weapon + 1]?.head !== 'yang' || !isActOf(act, 'given')) return false;
  return isActWord(chunks[weapon - 1]?.head ?? '', 'fires');
}
