import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import { subjectNames } from '../roles/subject-names.js';
import { MAYBE } from '../status/signal.js';
import { type Governor, NO_GOVERNOR } from './governor.js';

/** Index of the verb of a decision right before a place: `memutuskan`, `mengambil keputusan mengenai`; or -1. */
function decidingVerb({ chunks }: SentenceView, chunk: number): number {
  const last = isActWord(chunks[chunk - 1]?.head ?? '', 'topic') ? chunk - 2 : chunk - 1;
  if (chunks[last]?.kind === 'verb') return isActWord(chunks[last]?.head ?? '', 'decides') ? last : -1;
  return isActWord(chunks[last]?.head ?? '', 'decision') && chunks[last - 1]?.kind === 'verb' ? last - 1 : -1;
}

/**
 * Reads a decision that is not made yet: what it is about may come, and is theirs to do.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @returns who has still to decide, or null where no such decision stands there
 * @example
 * // Jerman belum mengambil keputusan mengenai [pengiriman] rudal ke Ukraina. → Jerman, possible
 * // Jerman memutuskan [pengiriman] rudal ke Ukraina. → null
 */
export function undecided(view: SentenceView, chunk: number): Governor | null {
  const verb = decidingVerb(view, chunk);
  if (verb < 0 || view.chunks[verb - 1]?.head !== 'belum') return null;
  return { ...NO_GOVERNOR, doers: subjectNames(view, verb).names, chain: [MAYBE] };
}
