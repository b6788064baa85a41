import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { mapList } from '../../map-list.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { subjectNames } from '../roles/subject-names.js';
import { ASKED } from '../status/signal.js';
import { governingVerb } from './governing-verb.js';
import { type Governor, NO_GOVERNOR } from './governor.js';

/**
 * Tells whether a phrase names a paper that orders a deed: `surat perintah penangkapan`.
 *
 * @param view the sentence
 * @param chunk index of the phrase
 */
export function isWarrant(view: SentenceView, chunk: number): boolean {
  const { from = 0, to = 0 } = view.chunks[chunk] ?? {};
  const [first, second] = view.words.slice(from, to);
  return isActWord(first?.lower ?? '', 'order-paper') && isActWord(second?.lower ?? '', 'ordered-by');
}

/**
 * Reads who issues a warrant: the deed that it orders is theirs.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns the subject as the doer; null for other papers and deeds
 * @example
 * // ICC menerbitkan [surat perintah penangkapan] terhadap Budi. → ICC
 * // ICC menerbitkan [laporan penangkapan] Budi. → null
 */
export function warrantIssuer(view: SentenceView, chunk: number, { act }: Frame): Governor | null {
  if (!isActOf(act, 'judicial') || !isWarrant(view, chunk)) return null;
  const verb = governingVerb(view, chunk);
  if (!isActWord(view.chunks[verb]?.head ?? '', 'issues')) return null;
  const { names, chain } = subjectNames(view, verb);
  return { ...NO_GOVERNOR, doers: names, chain: [ASKED, ...chain] };
}

/**
 * Takes whom a warrant is for as whom its deed is done to: `surat perintah penangkapan untuk Budi`.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param complements the phrases behind it
 * @returns the same for other papers and deeds
 */
export function withWanted(view: SentenceView, chunk: number, complements: Complements): Complements {
  if (!isWarrant(view, chunk)) return complements;
  const prepositional = mapList(complements.prepositional, (one) =>
    isActWord(one.preposition, 'given-to') ? { ...one, preposition: 'terhadap' } : one,
  );
  return { ...complements, prepositional };
}
