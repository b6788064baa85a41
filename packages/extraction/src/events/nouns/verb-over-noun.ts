import type { SentenceView } from '../../clause/clause-view.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import type { Trigger } from '../rule.js';
import { comesOver } from './comes-over.js';
import { type Governor, NO_GOVERNOR } from './governor.js';
import { governorOf } from './noun-governor.js';
import { victimsOf } from './noun-victims.js';

/** `mengizinkan ekstradisi tersangka peledakan`: behind somebody in its own phrase the deed is theirs, and no verb lends it a doer. */
function verbOver(view: SentenceView, { chunk, from, reading: { frame } }: Trigger): Governor {
  const before = view.words.slice(view.chunks[chunk]?.from ?? from, from);
  return before.some(({ lower }) => isPersonNoun(lower)) ? NO_GOVERNOR : governorOf(view, chunk, frame);
}

/**
 * Reads what the verb before a noun lends to its deed, with whom it is told to have struck.
 *
 * @param view the sentence
 * @param trigger the noun
 * @returns who does it and whom it comes to, with what tells how real it is
 * @example
 * // Rusia [melancarkan] [serangan] ke Kyiv. → Rusia does it; Kyiv [mengalami] [serangan]. → it comes to Kyiv
 */
export function verbOverNoun(view: SentenceView, trigger: Trigger): Governor {
  const governor = verbOver(view, trigger);
  const come = comesOver(view, trigger);
  if (come.length > 0) return { ...governor, patients: come };
  const { names, chain } = victimsOf(view, trigger);
  if (names.length === 0) return governor;
  return { ...governor, patients: [...governor.patients, ...names], chain: [...governor.chain, ...chain] };
}
