import { type Chunk, holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun, isRoleNoun } from '../../clause/role-noun.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { entryAt } from '../../entry-at.js';
import { isReal } from '../cues/is-real.js';

/** `pernyataan mantan presiden`: it is somebody's own, be it without a name. */
function isSomebodys({ words }: SentenceView, chunk: Chunk): boolean {
  if (holdsName(chunk)) return true;
  return words
    .slice(chunk.from, chunk.to)
    .some(({ lower }) => lower !== chunk.head && (isPersonNoun(lower) || isRoleNoun(lower, 'organ')));
}

/**
 * Finds who speaks by a document of nobody by name: who puts it out.
 *
 * @param view the sentence
 * @param phrase index of the document's phrase
 * @returns index of the phrase, or -1 where it is no document, or nobody is told to put it out
 * @example
 * // [Jepang] merilis pernyataan yang mengecam uji coba itu
 * // Jepang membaca pernyataan yang mengecam …, Jepang merilis pernyataan mantan presiden yang mengecam … → -1
 */
export function issuedBy(view: SentenceView, phrase: number): number {
  const { chunks } = view;
  const chunk = entryAt(chunks, phrase);
  const verb = entryAt(chunks, phrase - 1);
  if (chunk?.kind !== 'noun-phrase' || verb?.kind !== 'verb') return -1;
  if (isSomebodys(view, chunk) || !isRoleNoun(chunk.head, 'document') || !isSpeechWord(verb.head, 'issuing'))
    return -1;
  const issuer = findSubject(chunks, phrase - 1);
  return isReal(view, issuer) ? (issuer.phrase ?? -1) : -1;
}

/**
 * Finds who puts out the document that stands right before a reporting verb.
 *
 * @param view the sentence
 * @param verb index of the reporting verb
 * @returns index of the phrase, or -1
 * @example
 * // [Jepang] mengeluarkan pernyataan mengecam uji coba itu
 */
export function issuerBefore(view: SentenceView, verb: number): number {
  return issuedBy(view, skipBack(view.chunks, verb - 1, AUXILIARY));
}
