import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { entryAt } from '../../entry-at.js';
import { opensClause } from './opens-clause.js';

/** What may follow `dilansir` up to the verb: the medium, the day, the place. */
const CITED: ReadonlySet<string> = new Set(['noun-phrase', 'comma', 'time', 'bracket', 'preposition']);

/** What may stand between the subject and `dilansir`: a comma, `seperti`, an age. */
const LINKS: ReadonlySet<string> = new Set(['comma', 'preposition', 'bracket', 'subordinator']);

/** `[X], seperti dilansir`: behind a comma only a person, who may stand in apposition. */
function isSubject({ chunks, mentions }: SentenceView, at: number): boolean {
  if (!opensClause(chunks, at)) return false;
  const [head] = chunks[at]?.heads ?? [];
  return entryAt(chunks, at - 1)?.kind !== 'comma' || mentions[head ?? -1]?.kind === 'person';
}

function isLink(chunk: Chunk): boolean {
  return chunk.kind !== 'preposition' || isSpeechWord(chunk.head, 'thus');
}

/** `[Angkatan Laut Peru] dalam pernyataannya, seperti dilansir`: over phrases behind a preposition. */
function overPlaces(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === 'noun-phrase' && entryAt(chunks, at - 1)?.kind === 'preposition') {
    at -= 2;
    if (entryAt(chunks, at)?.kind === 'comma') at -= 1;
  }
  return at;
}

/**
 * Finds the subject of a reporting verb over the medium that carries it, with its day.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where no medium is cited right before the verb
 * @example
 * // [Menteri Energi Qatar] seperti dilansir Reuters, Senin (1/6/2026), memastikan
 * // Menteri Energi Qatar tiba, seperti dilansir Reuters, memastikan → -1
 */
export function overCitation(view: SentenceView, verb: number): number {
  const { chunks } = view;
  const last = skipBack(chunks, verb - 1, AUXILIARY);
  if (entryAt(chunks, last)?.kind !== 'comma' && entryAt(chunks, last)?.kind !== 'bracket') return -1;
  const cited = chunks.findLastIndex(({ head }, at) => at < last && isSpeechWord(head, 'cited'));
  if (cited < 1 || chunks.slice(cited + 1, last).some(({ kind }) => !CITED.has(kind))) return -1;
  let phrase = cited - 1;
  while (phrase >= 0 && LINKS.has(chunks[phrase]?.kind ?? '') && isLink(chunks[phrase] as Chunk)) phrase -= 1;
  phrase = overPlaces(chunks, phrase);
  return isSubject(view, phrase) ? phrase : -1;
}
