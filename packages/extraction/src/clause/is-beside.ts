import { type Chunk, kindAt } from './chunk.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from './skip-chunks.js';
import { isTagWord } from './subjects/apposition.js';
import { hasClass } from './word-class.js';

/** What a noun phrase behind a comma may explain. */
const EXPLAINED: ReadonlySet<string> = new Set(['noun-phrase', 'bracket']);

/** A part without a verb, or with none but behind `yang`. */
function tellsNothing(inside: readonly Chunk[]): boolean {
  const verb = inside.findIndex(({ kind }) => kind === 'verb');
  return verb < 0 || inside.slice(0, verb).some(({ head }) => head === 'yang');
}

/** `, kata Budi,`, `, seperti diakui Budi,` */
function isTold(chunks: readonly Chunk[], open: number, verb: number): boolean {
  return isTagWord(chunks[verb]) || hasClass(chunks[open + 1]?.head ?? '', 'likeness');
}

/**
 * Tells whether what stands between two commas is told beside the clause: a tag, a phrase, a relative or a subordinate clause; no verb of the clause itself.
 *
 * @param chunks the chunks of a sentence
 * @param open index of the first comma
 * @param close index of the second
 * @example
 * // Iran[, kata Budi,] menyerang; Iran[, negara yang dihukum PBB,] menyerang → true
 * // Iran menyerang X[, menduduki Y,] dan pergi → false
 */
export function isBeside(chunks: readonly Chunk[], open: number, close: number): boolean {
  const first = chunks[open + 1];
  if (close === open + 1 || first === undefined || first.kind === 'conjunction') return false;
  const verb = skipAhead(chunks, open + 1, SMALL_WORDS_AND_TIME);
  if (verb < close && kindAt(chunks, verb) === 'verb') return isTold(chunks, open, verb);
  // `mencatat, hingga Senin, banjir yang menghantam X, …`: only a phrase is explained by a phrase.
  if (first.kind === 'noun-phrase' && !EXPLAINED.has(kindAt(chunks, open - 1) ?? '')) return false;
  // `melaporkan, mengutip X, bahwa Y mendarat, …`: what is reported is no aside.
  return (
    (first.kind === 'subordinator' && first.head !== 'bahwa') || tellsNothing(chunks.slice(open + 1, close))
  );
}
