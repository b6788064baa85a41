import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { IN_CASE, type Sign } from './signal.js';

/**
 * Reads the condition that a sentence begins with, over the comma behind which the main clause stands.
 *
 * @param view the sentence
 * @param clause index of a chunk of the clause
 * @returns a sign, or none
 * @example
 * // Jika AS setuju, [Riyadh akan menerima jet]. → [IN_CASE]
 * // Riyadh akan menerima jet, jika AS setuju. → none here: it stands behind
 */
export function conditionBefore(view: SentenceView, clause: number): Sign[] {
  const opens = view.chunks.findIndex(({ kind }) => kind !== 'quote' && kind !== 'mark');
  const opening = view.chunks[opens];
  if (opening === undefined || opens >= clause || !hasClass(opening.head, 'condition')) return [];
  const between = view.chunks.slice(opens, clause);
  const comma = between.some(({ kind }) => kind === 'comma');
  const isMain = between.every(
    ({ kind, head }, at) => at === 0 || kind !== 'subordinator' || head === 'yang',
  );
  // `Kecuali Hungaria, semua negara …`: an exception is no condition.
  const first = between.findIndex(({ kind }) => kind === 'comma');
  const isException =
    opening.head === 'kecuali' && !between.slice(0, first).some(({ kind }) => kind === 'verb');
  return comma && isMain && !isException ? [IN_CASE] : [];
}
