import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { entryAt } from '../../entry-at.js';

/** Whether a phrase is the first, or the name behind a title that is: `[Wakapolda Jambi] [Brigjen Hendra Wirawan]`. */
function isFirst(view: SentenceView, phrase: number): boolean {
  const first = view.chunks[0];
  const title = view.mentions[view.chunks[phrase]?.heads[0] ?? -1]?.title ?? null;
  return phrase === 0 || (first !== undefined && title?.start === chunkSpan(view, first).start);
}

/**
 * Finds the subject of a reporting verb over the comma that many papers put right behind a title with its name.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where the sentence does not begin with somebody and a comma
 * @example
 * // Wakapolda Jambi [Brigjen Hendra Wirawan], menyebut laporan itu keliru
 * // Di rumah Hendra Wirawan, menyebut nama itu dilarang → -1
 */
export function overStrayComma(view: SentenceView, verb: number): number {
  const { chunks, mentions } = view;
  const comma = skipBack(chunks, verb - 1, AUXILIARY);
  if (entryAt(chunks, comma)?.kind !== 'comma') return -1;
  const last = comma - 1;
  const phrase = entryAt(chunks, last)?.kind === 'bracket' ? last - 1 : last;
  const chunk = entryAt(chunks, phrase);
  if (chunk?.kind !== 'noun-phrase' || !isFirst(view, phrase)) return -1;
  const person = chunk.heads.length === 1 && mentions[chunk.heads[0] ?? -1]?.kind === 'person';
  const office = chunk.heads.length === 0 && chunk.owners.length > 0 && isPersonNoun(chunk.head);
  return person || office ? phrase : -1;
}
