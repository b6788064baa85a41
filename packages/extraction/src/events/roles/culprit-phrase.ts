import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';

/** `pembunuhan`, `penganiayaan`: a deed done to somebody. */
function isDeed(word: string): boolean {
  return frameReadings(word).some(({ voice, frame: { act } }) => voice === 'noun' && act === 'attack');
}

/**
 * Tells whether a phrase names the victim, or may do so, and not whoever did it.
 *
 * @param view the sentence
 * @param chunk a noun phrase that ends in a name
 * @example
 * // pembunuh siswi berinisial NU, pelaku penganiayaan sopir bernama Joko → true
 * // pembunuh berinisial MA, tersangka pembunuhan berinisial MA → false
 */
export function namesVictim({ words }: SentenceView, { from, to, heads }: Chunk): boolean {
  const [head] = heads;
  if (head === undefined) return false;
  const name = words.findIndex((word, at) => at >= from && at < to && word.mention === head);
  if (name - from < 2) return false;
  let deed = isActWord(words[from]?.lower ?? '', 'culprit-of') ? from : -1;
  for (let at = from + 1; deed < 0 && at < name; at += 1) if (isDeed(words[at]?.lower ?? '')) deed = at;
  if (deed < 0) return false;
  return words.slice(deed + 1, name).some(({ lower }) => isPersonNoun(lower) || isActWord(lower, 'harmed'));
}
