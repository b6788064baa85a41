import type { SentenceToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { boundFor, leaving, passing, settingOut } from './context-words.js';
import { isCapitalised } from './name-run.js';

/** How many words may stand between a verb of going and `dari`: `berangkat pagi tadi dari`. */
const REACH = 3;

function isLeft(tokens: readonly SentenceToken[], from: number): boolean {
  if (entryAt(tokens, from - 1)?.lower !== 'dari') return false;
  for (let back = from - 2; back >= Math.max(0, from - 1 - REACH); back -= 1)
    if (leaving.has(tokens[back]?.lower ?? '')) return true;
  return false;
}

/** `dari Stryi [menuju] Lviv`: where a journey that begins there ends. */
function isJourneyBegin(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  const isFrom = settingOut.has(entryAt(tokens, from - 1)?.lower ?? '');
  return isFrom && boundFor.has(tokens[to]?.lower ?? '') && isCapitalised(tokens[to + 1]);
}

/**
 * Tells whether the words around a name say that a journey begins, goes through or ends there.
 *
 * @param tokens the tokens of a sentence
 * @param from first token of the name
 * @param to one past its last token
 * @example
 * // Konvoi berangkat dari [Semera]; dari [Stryi] menuju Lviv; menuju [Dilling] → true
 * // menerima surat dari [Stryi] → false
 */
export function isOnJourney(tokens: readonly SentenceToken[], from: number, to: number): boolean {
  return (
    passing.has(entryAt(tokens, from - 1)?.lower ?? '') ||
    isLeft(tokens, from) ||
    isJourneyBegin(tokens, from, to)
  );
}
