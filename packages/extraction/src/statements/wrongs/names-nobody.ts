import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isWrong } from './wrong-acts.js';
import { wrongContext } from './wrong-context.js';

/** `sumber kebakaran`, `sumber api`: where it comes from. */
function isThing({ words }: SentenceView, { from }: Chunk, noun: string): boolean {
  const next = words[from + 1]?.lower ?? '';
  return wrongContext.is(noun, 'source-of') && (isWrong(next, 'harm') || wrongContext.is(next, 'origin'));
}

/** `tindakan menghasut`: the verb only tells which deed. */
function namesDeed({ words }: SentenceView, { head, from, to }: Chunk, verb: string): boolean {
  return isWrong(head, 'deed') && to === from + 1 && words[to]?.lower === verb;
}

/**
 * Tells whether a phrase before a verb names nobody who could do it, though its noun may stand for somebody.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @param noun its noun, in lower case
 * @param verb what it seems to do, in lower case
 * @example
 * // [sumber api] membakar pasar, [tindakan] menghasut itu → true; [sumber Kremlin] membantah, [tindakan itu] menghasut → false
 */
export function namesNobody(view: SentenceView, chunk: Chunk, noun: string, verb: string): boolean {
  return isThing(view, chunk, noun) || namesDeed(view, chunk, verb);
}
