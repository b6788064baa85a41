import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { ADJUNCT, AUXILIARY, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { isPerson } from './is-person.js';
import { opensClause } from './opens-clause.js';

/** How many chunks such a clause may have. */
const LONG = 9;

/** `usai bertemu`, `tanpa menyebut`, `mewakili`: where its verb stands, or -1. */
function adjunctVerb(chunks: readonly Chunk[], at: number): number {
  const opener = chunks[at];
  if (opener === undefined || !isSpeechWord(opener.head, 'adjunct')) return -1;
  if (opener.kind === 'verb') return at;
  const next = skipAhead(chunks, at + 1, AUXILIARY);
  return chunks[next]?.kind === 'verb' || isSpeechWord(chunks[next]?.head ?? '', 'adjunct') ? next : -1;
}

/** `setelah rapat kabinet`, `usai pertemuan`: a thing, which does not speak, with no verb of its own. */
function isBareAdjunct(chunks: readonly Chunk[], at: number): boolean {
  const [opener, thing] = [chunks[at], chunks[at + 1]];
  if (opener?.kind !== 'subordinator' || !isSpeechWord(opener.head, 'adjunct')) return false;
  return thing?.kind === 'noun-phrase' && !holdsName(thing) && !isPerson(thing.head);
}

function isSomebody({ mentions }: SentenceView, chunk: Chunk): boolean {
  const kinds = chunk.heads.map((head) => mentions[head]?.kind);
  return kinds.length > 0 ? kinds.every((kind) => kind !== 'place') : isPerson(chunk.head);
}

/**
 * Finds the subject of a reporting verb over a clause of its own that no comma parts from it.
 *
 * @param view the sentence
 * @param verb index of the reporting verb
 * @returns index of the phrase, or -1 where no such clause stands between
 * @example
 * // [Kuleba] usai bertemu Blinken menuduh …; [Trump] saat berpidato di Michigan mengatakan …
 * // Ledakan usai Kuleba bertemu Blinken menuduh … → -1
 */
export function overAdjunctClause(view: SentenceView, verb: number): number {
  const { chunks } = view;
  const from = Math.max(1, verb - LONG);
  for (let at = verb - 1; at >= from; at -= 1) {
    const chunk = chunks[at] as Chunk;
    const own = adjunctVerb(chunks, at);
    const phrase = chunks[at - 1];
    const bare = own < 0 && isBareAdjunct(chunks, at);
    if ((bare || (own >= 0 && own < verb)) && phrase?.kind === 'noun-phrase')
      return opensClause(chunks, at - 1) && isSomebody(view, phrase) ? at - 1 : -1;
    if (!ADJUNCT.has(chunk.kind) && !isInner(chunks, at)) return -1;
  }
  return -1;
}

/** The verb of the clause, right behind the word that opens it. */
function isInner(chunks: readonly Chunk[], at: number): boolean {
  const isOpener = isSpeechWord(chunks[at]?.head ?? '', 'adjunct');
  return isOpener || (chunks[at]?.kind === 'verb' && adjunctVerb(chunks, at - 1) >= 0);
}
