import { agentBehind } from '../../clause/agent-behind.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { namesOf } from '../roles/role-names.js';

/** Index of who does what a passive in a relative clause tells, right behind it or behind `oleh`; -1 where there is none. */
function agentInRelative({ chunks }: SentenceView, yang: number): number {
  let verb = yang + 1;
  while (chunks[verb]?.kind === 'auxiliary') verb += 1;
  if (chunks[verb]?.kind !== 'verb' || chunks[verb]?.head.startsWith('di') !== true) return -1;
  return agentBehind(chunks, verb);
}

/**
 * Names the state, body or office whose work a thing is: behind `oleh`, or as the agent of a relative clause.
 *
 * @param view the sentence
 * @param phrase index of the noun phrase
 * @returns indices of mentions; empty where nobody is named there, or a place
 * @example
 * // [pemangkasan gaji] oleh pemerintah Kenya → Kenya; [aturan upah] yang disusun Kementerian Keuangan → Kementerian Keuangan
 * // [kekeringan] yang melanda Tunisia → none
 */
export function authorOf(view: SentenceView, phrase: number): readonly number[] {
  const link = view.chunks[phrase + 1]?.head;
  const agent = link === 'oleh' ? phrase + 2 : link === 'yang' ? agentInRelative(view, phrase + 1) : -1;
  return namesOf(view, view.chunks[agent]).filter((name) => view.mentions[name]?.kind !== 'place');
}
