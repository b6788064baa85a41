import { agentBehind } from '../../clause/agent-behind.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { namesOf } from '../roles/role-names.js';

/** Who has promised a thing, and to whom. */
export interface PromisedGift {
  /** Indices of mentions. */
  readonly givers: readonly number[];
  readonly prepositional: Complements['prepositional'];
}

const NO_GIFT: PromisedGift = { givers: [], prepositional: [] };

/**
 * Reads the relative clause that tells who has promised what a passive then tells to be given.
 *
 * @param view the sentence
 * @param act what is told by the passive; only gifts have been promised
 * @param thing index of the chunk of what is given
 * @param verb index of the chunk of the passive
 * @returns the givers and the phrases behind them; none where no such clause follows
 * @example
 * // [Tank yang dijanjikan Spanyol kepada Ukraina] dikirim. → Spanyol, kepada Ukraina
 * // [Tank yang dipesan Ukraina dari Spanyol] dikirim. → untuk Ukraina, dari Spanyol
 * // [Tank yang dibuat Spanyol] dikirim. → none
 */
export function promisedGift(view: SentenceView, act: string, thing: number, verb: number): PromisedGift {
  if (!isActOf(act, 'given') || view.chunks[thing + 1]?.head !== 'yang') return NO_GIFT;
  const promised = skipAhead(view.chunks, thing + 2, SMALL_WORDS_AND_TIME);
  const told = view.chunks[promised]?.head ?? '';
  const ordered = isActWord(told, 'bought-by');
  if (promised >= verb || !(ordered || isActWord(told, 'given-by'))) return NO_GIFT;
  const giver = agentBehind(view.chunks, promised);
  const givers = namesOf(view, view.chunks[giver]);
  if (givers.length === 0) return NO_GIFT;
  const { prepositional } = findComplements(view.chunks.slice(0, verb), giver + 1);
  return ordered
    ? { givers: [], prepositional: [{ preposition: 'untuk', phrase: giver }, ...prepositional] }
    : { givers, prepositional };
}
