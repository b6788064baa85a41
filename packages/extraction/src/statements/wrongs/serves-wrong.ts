import type { SentenceView } from '../../clause/clause-view.js';
import { isAttack } from './is-attack.js';
import { textFromVerb } from './text-from-verb.js';
import { beginsWrong, isWrong } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** How many phrases behind its verb a purpose may stand. */
const AS_FAR = 8;

/**
 * Tells whether what is done is done for a wrong, so that it is one.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @example
 * // Terdakwa [merekrut] sopir untuk menyabotase rel → true; Terdakwa [merekrut] sopir untuk mengangkut beras → false
 */
export function servesWrong(view: SentenceView, verb: number): boolean {
  const near = view.chunks.slice(verb, verb + AS_FAR);
  const to = verb + near.findIndex(({ head }) => wrongContext.is(head, 'serves'));
  const deed = view.chunks[to + 1];
  const parted = near
    .slice(0, to - verb)
    .some(
      ({ kind, head }) =>
        ['comma', 'mark', 'negator', 'quote'].includes(kind) || wrongContext.is(head, 'apart'),
    );
  if (to <= verb || parted || deed?.kind !== 'verb') return false;
  // `guna memerangi geng`
  if (isWrong(deed.head, 'against')) return false;
  if (isWrong(view.words[deed.to]?.lower ?? '', 'harmless')) return false;
  if (isWrong(deed.head, 'overthrow') || isAttack(deed.head) || isWrong(deed.head, 'wrong')) return true;
  return beginsWrong(textFromVerb(view, to + 1), 'phrase');
}
