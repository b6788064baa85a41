import type { SentenceView } from '../clause/clause-view.js';
import type { Complements } from '../clause/complements.js';
import { hasClass } from '../clause/word-class.js';
import { isActWord } from './act-word.js';
import { namesOf } from './role-names.js';

/**
 * Names whom an act is meant to help: `untuk mendukung pemberontak M23`.
 *
 * @param view the sentence
 * @param complements what follows the trigger
 * @param chunk index of the trigger's chunk
 * @returns indices of mentions; empty where no clause of help follows
 * @example
 * // Rwanda mengirim tentara untuk mendukung M23. → M23
 */
export function aimOf(view: SentenceView, complements: Complements, chunk: number): readonly number[] {
  const last = Math.max(chunk, ...complements.objects, ...complements.prepositional.map((one) => one.phrase));
  const opening = view.chunks[last + 1];
  const verb = view.chunks[last + 2];
  if (opening?.kind !== 'subordinator' || !hasClass(opening.head, 'purpose')) return [];
  if (verb === undefined || !isActWord(verb.head, 'helping')) return [];
  const helped = view.chunks[last + 3];
  const names = namesOf(view, helped);
  return names.length > 0 || helped?.kind !== 'noun-phrase' ? names : helped.owners;
}
