import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { wrongContext } from './wrong-context.js';

/** `kelompok yang terkait dengan China telah [menyusup]`: over a relative clause that has no verb. */
function overTie({ chunks }: SentenceView, verb: number): Subject {
  const last = skipBack(chunks, verb - 1, AUXILIARY);
  const yang = chunks.findLastIndex(({ head }, at) => at < last && head === 'yang');
  const tied = wrongContext.is(chunks[yang + 1]?.head ?? '', 'tied');
  const closed = chunks
    .slice(yang + 1, last)
    .every(({ kind }) => kind === 'preposition' || kind === 'noun-phrase');
  const found = tied && closed && chunks[yang - 1]?.kind === 'noun-phrase';
  return found ? { phrase: yang - 1, chain: [] } : { phrase: null, chain: [] };
}

/**
 * Finds who does what a verb in a statement tells: its subject, also over a tie without a verb, and before a quotation that begins with it.
 *
 * @param view the sentence
 * @param at index of the verb
 * @returns the phrase, or null where none is sure, with the chain of small words passed
 * @example
 * // menyebut [Rwanda] "menjarah mineral" → Rwanda; [kelompok] yang terkait dengan China telah menyusup → kelompok
 */
export function toldSubject(view: SentenceView, at: number): Subject {
  const found = findSubject(view.chunks, at);
  const own = found.phrase === null ? overTie(view, at) : found;
  const quoted = view.chunks[at - 1]?.kind === 'quote' && view.chunks[at - 2]?.kind === 'noun-phrase';
  return own.phrase === null && quoted ? { phrase: at - 2, chain: [] } : own;
}
