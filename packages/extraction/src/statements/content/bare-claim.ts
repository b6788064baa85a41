import { beginsBareClause } from '../../clause/begins-claimed-clause.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { contestedFollows } from '../../clause/told-verb.js';
import { entryAt } from '../../entry-at.js';

/**
 * Tells whether what is claimed stands right behind the claim, or behind who makes it, without `bahwa`.
 *
 * @param view the sentence
 * @param at index of the phrase that names the claim
 * @example
 * // [Tuduhan AS] Iran memasok drone dibantah Teheran. → true
 * // [Tuduhan] Iran memasok drone dibantah Teheran. → true
 * // [Tuduhan AS] bahwa Iran memasok drone dibantah Teheran. → false
 */
export function tellsBareClause({ chunks, words, mentions }: SentenceView, at: number): boolean {
  const [claim, subject] = [chunks[at], chunks[at + 1]];
  if (claim?.kind !== 'noun-phrase' || subject?.kind !== 'noun-phrase') return false;
  // `Menurut klaim Rusia Ukraina menyerang`: told by `menurut`.
  if (entryAt(chunks, at - 1)?.head === 'menurut') return false;
  // `tuduhan AS [pihaknya] memasok drone`, `klaim Kyiv [tentara Rusia] menyerang`
  if (claim.endsInName && contestedFollows(words, subject.to)) return true;
  return beginsBareClause(words, claim.from, subject.from, mentions);
}
