import { agentBehind } from '../../clause/agent-behind.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { isActWord } from '../act-word.js';
import { namesOf } from './role-names.js';

/**
 * Names who travels in a craft: who it carries, or by whom it is ridden.
 *
 * @param view the sentence
 * @param phrase index of the craft's noun phrase
 * @returns indices of mentions; empty for what carries nobody by name
 * @example
 * // kereta yang membawa [Kim Jong Un] → Kim Jong Un
 * // kereta yang membawa bantuan [Iran] → none
 */
export function passengersOf(view: SentenceView, phrase: number): readonly number[] {
  const craft = view.chunks[phrase];
  if (craft === undefined || !isRoleNoun(craft.head, 'carrier')) return [];
  const verb = view.chunks[phrase + 1]?.head === 'yang' ? phrase + 2 : phrase + 1;
  if (!isActWord(view.chunks[verb]?.head ?? '', 'carries')) return [];
  const by = agentBehind(view.chunks, verb);
  return namesOf(view, view.chunks[by]).filter((name) => view.mentions[name]?.kind === 'person');
}
