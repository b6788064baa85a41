import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { beginsWithWrong } from './begins-with-wrong.js';
import { servesWrong } from './serves-wrong.js';
import { textFromVerb, VERB_REACH } from './text-from-verb.js';
import { findWrong, isWrong } from './wrong-acts.js';
import { doesWrong } from './wrong-deed.js';

/** `menghentikan aliran sungai tanpa pemberitahuan`: how it is done makes it a wrong, in its own clause. */
function isLawless(view: SentenceView, verb: number): boolean {
  const text = textFromVerb(view, verb, VERB_REACH + VERB_REACH);
  const found = findWrong(text, 'lawless');
  if (found <= 0) return false;
  const end = text.search(/[,;:"“”]|\.(?!\d)| yang /u);
  return end < 0 || found < end;
}

/** A verb of wrong; not `membunuh hama`. */
function isHarmful(view: SentenceView, verb: number): boolean {
  const { head, to } = view.chunks[verb] as Chunk;
  if (!isWrong(head, 'wrong')) return false;
  // `mencuri tiga poin`
  const next = view.chunks[verb + 1];
  const object = next?.kind === 'noun-phrase' ? next.head : (view.words[to]?.lower ?? '');
  return !isWrong(object, 'harmless');
}

/**
 * Tells whether a verb tells a wrong by its words: a verb of wrong, `melakukan` with a noun of wrong, a verb behind
 * `diduga`, or a deed that is wrong by its object or by how it is done.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @param chain the small words before it, as indices of chunks
 * @param doer who does it, or undefined where that is not told
 * @example
 * // Terdakwa [memalsukan] surat, Terdakwa [melakukan] penipuan → true
 * // Terdakwa [melakukan] perjalanan → false
 */
export function tellsWrong(
  view: SentenceView,
  verb: number,
  chain: readonly number[],
  doer: Chunk | undefined,
): boolean {
  const head = view.chunks[verb]?.head ?? '';
  if (isHarmful(view, verb)) return true;
  if (chain.some((at) => isWrong(view.chunks[at]?.head ?? '', 'suspected'))) return true;
  if (beginsWithWrong(textFromVerb(view, verb))) return true;
  if (doer !== undefined && servesWrong(view, verb)) return true;
  if (doer !== undefined && (doesWrong(view, verb, doer) || isLawless(view, verb))) return true;
  return isWrong(head, 'commits') && isWrong(view.chunks[verb + 1]?.head ?? '', 'done');
}
