import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';

/**
 * Adds to whom something is given, where the gift is how somebody is helped.
 *
 * @param view the sentence
 * @param frame the deed
 * @param verb index of the chunk that tells it
 * @param complements the phrases behind it
 * @returns the same where somebody else receives it, or nobody is helped by it
 * @example
 * // AS memperkuat [Taiwan] dengan menjual senjata. → kepada Taiwan
 * // AS menekan Taiwan dengan menjual senjata. → the same
 */
export function withHelped(
  view: SentenceView,
  { act, roles }: Frame,
  verb: number,
  complements: Complements,
): Complements {
  const { chunks } = view;
  const helped = entryAt(chunks, verb - 2);
  if (entryAt(chunks, verb - 1)?.head !== 'dengan' || helped?.kind !== 'noun-phrase' || !holdsName(helped))
    return complements;
  if (!isActOf(act, 'given') || roles['subject'] !== 'actors' || roles['kepada'] !== 'recipients')
    return complements;
  if (!isActWord(entryAt(chunks, verb - 3)?.head ?? '', 'helps-by')) return complements;
  const goesElsewhere = complements.prepositional.some(
    ({ preposition }) => roles[preposition] === 'recipients',
  );
  if (goesElsewhere) return complements;
  return {
    ...complements,
    prepositional: [...complements.prepositional, { preposition: 'kepada', phrase: verb - 2 }],
  };
}
