import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isActOf } from '../act-group.js';
import type { Frame } from '../frame.js';

/** Deeds of which those who discuss them need not be a side. */
const OF_OTHERS: ReadonlySet<string> = new Set(['release', 'withdrawal']);

/** `Thailand dan Kamboja membahas [gencatan senjata]`, `Hamas membahas [gencatan senjata] dengan Israel`; `Mesir dan Qatar membahas [gencatan senjata] di Gaza`: elsewhere others fight. */
function truceSides(
  { chunks, mentions }: SentenceView,
  noun: number,
  names: readonly number[],
): readonly number[] {
  const sides = names.filter((name) => hasKind(mentions, name, 'country', 'group'));
  const behind = chunks[noun + 1];
  if (behind?.head === 'dengan') return sides;
  return sides.length > 1 && behind?.kind !== 'preposition' ? sides : [];
}

/**
 * Names those who discuss a deed and would do it themselves.
 *
 * @param view the sentence
 * @param noun index of the deed's chunk
 * @param frame what the noun names
 * @param names who discusses it
 * @returns indices of mentions; empty where they may only talk of what others do
 * @example
 * // Jerman membahas [pengiriman rudal] ke Ukraina. → Jerman
 * // Lavrov membahas [pengiriman amunisi] di Pyongyang; Israel membahas [pembebasan sandera] → none
 */
export function discussing(
  view: SentenceView,
  noun: number,
  { act, roles }: Frame,
  names: readonly number[],
): readonly number[] {
  const isMutual = view.chunks[noun + 1]?.head === 'dengan';
  if (act === 'ceasefire') return truceSides(view, noun, names);
  // `Rusia membahas [pertukaran tahanan] dengan AS`
  if (OF_OTHERS.has(act)) return isMutual && roles['dengan'] === 'actors' ? names : [];
  if (!isActOf(act, 'given') && act !== 'troop-deployment') return names;
  const isTold = roles[view.chunks[noun + 1]?.head ?? ''] === 'recipients';
  return isTold ? names.filter((name) => !hasKind(view.mentions, name, 'person')) : [];
}
