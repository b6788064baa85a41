import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import type { Trigger } from '../rule.js';

/** How many words may stand between the deed and the name: `pelanggaran [resolusi dan embargo senjata] PBB`. */
const REACH = 4;

/**
 * Tells whether a name behind a breach is that of who has issued the rule, and so does not break it.
 *
 * @param view the sentence
 * @param trigger the noun of the breach
 * @param owner index of a mention
 * @example
 * // pelanggaran resolusi [Dewan Keamanan PBB] → true; pelanggaran gencatan senjata [Israel] → false
 * // pelanggaran resolusi PBB [Korea Utara] → false
 */
export function issuesRule({ words }: SentenceView, { reading, to }: Trigger, owner: number): boolean {
  if (reading.frame.act !== 'violation' || !isActWord(words[to]?.lower ?? '', 'issued-rule')) return false;
  const first = words.findIndex((word) => word.mention === owner);
  return first > to && first <= to + REACH && words.slice(to, first).every(({ mention }) => mention < 0);
}

/**
 * Names who has issued the rule that a noun tells the breach of.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param chunk its phrase
 * @returns indices of mentions; empty for other acts
 * @example
 * // [pelanggaran] embargo senjata PBB → PBB
 */
export function ruleIssuers(view: SentenceView, trigger: Trigger, { owners }: Chunk): readonly number[] {
  return owners.filter((owner) => issuesRule(view, trigger, owner));
}
