import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { identityOf } from './identity-of.js';

/** The names inside a phrase that may own something: those of persons, states and bodies. */
function ownersIn(view: SentenceView, { from, to }: Chunk): readonly number[] {
  const named: number[] = [];
  for (let word = from; word < to; word += 1) {
    const mention = view.words[word]?.mention ?? -1;
    if (hasKind(view.mentions, mention, 'person', 'country', 'organization', 'group')) named.push(mention);
  }
  return named;
}

/**
 * Tells whether somebody beside the reporter and the doers is told of between a reporting verb and a thing in `-nya`, which
 * may then be theirs. To whom something is said, and where, stands behind a preposition and owns nothing there.
 *
 * @param view the sentence
 * @param verb index of the reporting verb
 * @param at index of the chunk of the thing
 * @param doers who does to it what is reported
 * @example
 * // Prancis mengatakan Zelensky marah setelah Rusia menyerang [kotanya]. → true
 * // Iran mengatakan kepada PBB bahwa Israel menyerang [kotanya]. → false
 */
export function hasAnotherOwner(
  view: SentenceView,
  verb: number,
  at: number,
  doers: readonly number[],
): boolean {
  const ids = new Set(doers.map((one) => identityOf(view, one)));
  return view.chunks.slice(verb + 1, at).some((chunk, n) => {
    if (chunk.kind !== 'noun-phrase' || view.chunks[verb + n]?.kind === 'preposition') return false;
    const isDoer = (one: number): boolean => ids.has(identityOf(view, one));
    const named = ownersIn(view, chunk);
    if (named.length === 0) return isPersonNoun(chunk.head);
    // `Rusia dan Zelensky`: one of the two is no doer; `Presiden AS Donald Trump` is one phrase for one.
    return !named.some(isDoer) || (chunk.heads.length > 1 && !chunk.heads.every(isDoer));
  });
}
