import type { SentenceView } from '../../clause/clause-view.js';
import { passiveAgent } from '../../statements/speakers/passive-agent.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';
import { namesOf } from './role-names.js';

/** Kinds of chunk that may stand between a proposal and the clause that tells whose it is. */
const OF_PROPOSAL: ReadonlySet<string> = new Set(['noun-phrase', 'preposition', 'time']);

/**
 * Names who put forward what is turned down, where a relative clause behind it tells that.
 *
 * @param view the sentence
 * @param telling the deed, with what is turned down for its object
 * @returns indices of mentions; empty for all deeds but rejections
 * @example
 * // Israel menolak usulan gencatan senjata yang diajukan [Qatar]. → Qatar
 * // Israel menolak usulan gencatan senjata yang dibahas Qatar. → none
 */
export function proposedBy(view: SentenceView, { frame, object }: Telling): readonly number[] {
  if (frame.act !== 'rejection' || object < 0) return [];
  const { chunks } = view;
  let yang = object + 1;
  while (OF_PROPOSAL.has(chunks[yang]?.kind ?? '')) yang += 1;
  if (chunks[yang]?.head !== 'yang' || !isActWord(chunks[yang + 1]?.head ?? '', 'put-to')) return [];
  const { agent } = passiveAgent(view, yang + 1, yang + 1);
  return namesOf(view, chunks[agent]);
}
