import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { namesOf } from '../roles/role-names.js';
import { subjectNames } from '../roles/subject-names.js';
import { agentOfPassive } from './agent-of-passive.js';

/** What may stand between the verb and `dalam`: whom or what it is done to, who does it, and when. */
const BETWEEN: ReadonlySet<string> = new Set(['noun-phrase', 'comma', 'time', 'bracket', 'conjunction']);

/** `melumpuhkan [pelaku] dalam serangan itu`: whoever stops an assailant has not made the assault. */
function isCulprit({ head }: Chunk): boolean {
  return isActWord(head, 'culprit') || isActWord(head, 'culprit-of');
}

/** Index of the verb before `dalam`, over what is done to whom; or -1. */
function verbOfStrike({ chunks }: SentenceView, link: number): number {
  let at = link - 1;
  while (BETWEEN.has(chunks[at]?.kind ?? '')) at -= 1;
  const isBlow = chunks[at]?.kind === 'verb' && !chunks.slice(at, link).some(isCulprit);
  return isBlow ? at : -1;
}

/**
 * Names who makes a strike that a noun names as how somebody was struck: `X membunuh Y dalam serangan di Z`.
 *
 * @param view the sentence
 * @param noun index of the noun's chunk
 * @param frame what the noun names
 * @returns indices of mentions; empty where no verb of striking, or of using a weapon, stands before
 * @example
 * // Israel membunuh komandan itu dalam [serangan] di Beirut. → Israel
 * // Israel mengecam Iran dalam [serangan] di Beirut. → none
 */
export function strikersIn(view: SentenceView, noun: number, frame: Frame): readonly number[] {
  const link = view.chunks[noun - 1]?.head ?? '';
  if (frame.act !== 'attack' || (link !== 'dalam' && link !== 'lewat' && link !== 'melalui')) return [];
  const verb = verbOfStrike(view, noun - 1);
  if (verb < 0) return [];
  const blow = frameReadings(view.chunks[verb]?.head ?? '').find(({ frame: { act } }) => act === 'attack');
  if (blow?.voice === 'active') return subjectNames(view, verb).names;
  return blow?.voice === 'passive' ? namesOf(view, view.chunks[agentOfPassive(view, verb)]) : [];
}
