import type { SentenceView } from '../../clause/clause-view.js';
import { skipAhead, TIME } from '../../clause/skip-chunks.js';
import { isActOf } from '../act-group.js';

/** What may stand behind the last target of a blow: nothing that could be said of the phrase itself. */
const CLOSES: ReadonlySet<string> = new Set([
  'mark',
  'comma',
  'quote',
  'bracket',
  'conjunction',
  'subordinator',
]);

/** `dan pangkalan AS di Qatar.`, but `dan harga minyak Rusia naik`, `dan pasukan Mesir di perbatasan bersiaga`. */
function closesClause({ chunks }: SentenceView, from: number): boolean {
  let at = skipAhead(chunks, from, TIME);
  while (chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'noun-phrase')
    at = skipAhead(chunks, at + 2, TIME);
  const next = chunks[at]?.kind;
  return next === undefined || CLOSES.has(next);
}

/**
 * Finds a second phrase behind `dan` that a blow falls on like the first, where the two are too unlike to be one phrase.
 *
 * @param view the sentence
 * @param act the act; only of what harms is a second target looked for
 * @param first index of the first phrase
 * @returns index of the noun phrase, or -1: where nobody owns it, and where a new clause may begin with it
 * @example
 * // Iran menyerang [Israel] dan [pangkalan AS] di Qatar. → pangkalan AS
 * // AS menyerang [Iran] dan [pasukan Irak] membalas. → -1
 */
export function secondPhrase(view: SentenceView, act: string, first: number): number {
  if (!isActOf(act, 'harm') || view.chunks[first + 1]?.kind !== 'conjunction') return -1;
  const second = view.chunks[first + 2];
  if (second?.kind !== 'noun-phrase' || second.owners.length === 0) return -1;
  return closesClause(view, first + 3) ? first + 2 : -1;
}
