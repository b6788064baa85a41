import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isWrong } from './wrong-acts.js';

/** `artileri Rusia`, `konvoi RSF`: arms and what moves them act for whose they are. */
function isArms({ head, owners }: Chunk): boolean {
  return owners.length > 0 && (isWrong(head, 'weapons') || isWrong(head, 'vessels'));
}

/** `Manuver tersebut melanggar hukum`. */
function pointsAt(view: SentenceView, { from, to }: Chunk): boolean {
  return to > from + 1 && hasClass(view.words[to - 1]?.lower ?? '', 'determiner');
}

/**
 * Tells whether a thing stands for whoever is behind it: arms for their owner, a deed for its doer.
 *
 * @param view the sentence
 * @param chunk the thing
 * @param verb what it does, in lower case
 * @example
 * // [artileri Rusia] menghantam pasar, [penjualan kayu] melanggar hukum → true; [artileri] menghantam pasar → false
 */
export function standsForDoer(view: SentenceView, chunk: Chunk, verb: string): boolean {
  const breach = isWrong(verb, 'breach');
  const deed = isWrong(chunk.head, 'deed') || (breach && /^\p{Ll}{4,}an$/u.test(chunk.head));
  return isArms(chunk) || deed || (breach && pointsAt(view, chunk));
}
