import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { IN_CASE, type Sign } from './signal.js';

/** Whether what begins behind a comma and ends at the next is a condition: `, bila perundingan gagal,`, but not `, bila perlu,`. */
function isCondition({ chunks }: SentenceView, open: number, close: number): boolean {
  const opening = chunks[open + 1];
  if (opening === undefined || !hasClass(opening.head, 'condition') || hasClass(opening.head, 'exception'))
    return false;
  const inside = chunks.slice(open + 2, close);
  return inside.some(({ kind }) => kind === 'verb') || inside.some(({ kind }) => kind === 'noun-phrase');
}

/** The comma or conjunction before a place that opens what a comma closes there, or -1. */
function openingBefore({ chunks }: SentenceView, close: number): number {
  let at = close - 1;
  while (at >= 0 && !hasClass(chunks[at + 1]?.head ?? '', 'condition')) {
    if (['comma', 'mark', 'quote'].includes(chunks[at]?.kind ?? '')) return -1;
    at -= 1;
  }
  return at;
}

/**
 * Reads the condition that stands between commas before a verb: right before its clause, or between the verb and its subject.
 *
 * @param view the sentence
 * @param clause index of the first chunk of the clause
 * @param verb index of the chunk of its verb
 * @returns a sign, or none
 * @example
 * // Israel, bila perundingan gagal, [akan menyerang Iran]. → [IN_CASE]
 * // Budi mengatakan, jika perundingan gagal, [Israel akan menyerang Iran]. → [IN_CASE]
 * // Israel, bila perlu, [akan menyerang Iran]. → none
 */
export function conditionInside(view: SentenceView, clause: number, verb: number): Sign[] {
  const small = skipBack(view.chunks, verb - 1, SMALL_WORDS_AND_TIME);
  const closes = view.chunks[clause - 1]?.kind === 'comma' ? [clause - 1, small] : [small];
  return closes.some((close) => {
    const open = view.chunks[close]?.kind === 'comma' ? openingBefore(view, close) : -1;
    const told = view.chunks.slice(clause + 1, Math.max(open, clause + 1));
    return open >= 0 && isCondition(view, open, close) && told.every(({ kind }) => kind !== 'verb');
  })
    ? [IN_CASE]
    : [];
}

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
  // `"Kalau harga naik, kami rugi," kata X saat [mengunjungi] Y`: the condition is of what is quoted.
  if (between.some(({ kind }) => kind === 'quote')) return [];
  const first = between.findIndex(({ kind }) => kind === 'comma');
  // `Jika X menyerang hingga Y mundur, [Z akan membalas]`: only what stands behind the comma parts the clause from it.
  const isMain = between.slice(first).every(({ kind, head }) => kind !== 'subordinator' || head === 'yang');
  // `Kecuali Hungaria, semua negara …`: an exception is no condition.
  const isException =
    hasClass(opening.head, 'exception') && !between.slice(0, first).some(({ kind }) => kind === 'verb');
  return first >= 0 && isMain && !isException ? [IN_CASE] : [];
}
