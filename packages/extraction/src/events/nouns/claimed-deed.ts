import type { SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { namesOf } from '../roles/role-names.js';
import { openingWord, wordsOf } from '../status/chain-words.js';
import { type Governor, NO_GOVERNOR } from './governor.js';

/** Index of the verb that owns up to the deed in a chunk, or puts somebody behind it; or -1. */
function claimingVerb(view: SentenceView, chunk: number): number {
  if (isActWord(view.words[view.chunks[chunk]?.from ?? -1]?.lower ?? '', 'behind-it')) {
    return view.chunks[chunk - 2]?.kind === 'verb' ? chunk - 2 : -1;
  }
  const link = view.chunks[chunk - 1]?.head;
  if (link !== 'atas' && link !== 'terhadap') return -1;
  for (let at = chunk - 2; at >= Math.max(0, chunk - 4); at -= 1) {
    if (isActWord(view.chunks[at]?.head ?? '', 'claims')) return at;
  }
  return -1;
}

/**
 * Reads who owns up to an attack, or is said to be behind it.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns the subject as the doer; null for other acts and other words before the noun
 * @example
 * // Houthi mengaku bertanggung jawab atas [serangan itu]. → Houthi
 * // Houthi tidak mengaku bertanggung jawab atas [serangan itu]. → none
 * // Rusia berada di [balik serangan siber itu]. → Rusia
 */
export function claimedDeed(view: SentenceView, chunk: number, { act }: Frame): Governor | null {
  if (act !== 'attack' && act !== 'cyber-attack') return null;
  const verb = claimingVerb(view, chunk);
  if (verb < 0) return null;
  const { phrase, chain } = findSubject(view.chunks, verb);
  const doers = phrase === null ? [] : namesOf(view, view.chunks[phrase]);
  // `ditanya apakah Mossad berada di balik serangan itu`
  const opening = phrase === null ? '' : openingWord(view, phrase);
  const small = wordsOf(view, chain);
  // `tidak mengaku bertanggung jawab atas`: who does not own up is not told to have left it.
  const disowned = view.chunks[chunk - 1]?.head === 'atas' && small.some((word) => hasClass(word, 'negator'));
  return disowned ? NO_GOVERNOR : { doers, patients: [], chain: [...small, opening] };
}
