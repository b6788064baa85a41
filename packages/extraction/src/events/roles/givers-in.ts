import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { hasMade } from './maker.js';

/** Behind these stands who gets a thing; in `tiba di Suriah` the frame tells so. */
function leadsTo(preposition: string, { roles }: Frame): boolean {
  if (preposition === 'di') return roles[preposition] === 'recipients';
  return preposition === 'ke' || isActWord(preposition, 'given-to');
}

/** `rudal pesanan [Filipina]`. */
function hasOrdered({ words }: SentenceView, owner: number): boolean {
  const at = words.findIndex(({ mention }) => mention === owner);
  return isActWord(words[at - 1]?.lower ?? '', 'order');
}

/**
 * Names the state whose arms or aid go to another: `Drone Iran dikirim ke Rusia`.
 *
 * @param view the sentence
 * @param thing the chunk of the thing
 * @param frame what is done with it
 * @param complements the phrases behind the verb
 * @returns indices of states; empty for who only made it, and where nobody gets it
 */
export function statesThatGive(
  view: SentenceView,
  thing: Chunk,
  frame: Frame,
  { prepositional }: Complements,
): readonly number[] {
  if (!isActOf(frame.act, 'given') || thing.heads.length > 0) return [];
  if (!prepositional.some(({ preposition }) => leadsTo(preposition, frame))) return [];
  return thing.owners.filter(
    (owner) => view.mentions[owner]?.kind === 'country' && !hasMade(view, owner) && !hasOrdered(view, owner),
  );
}

/**
 * Names whose gift a thing is: `tank sumbangan Turki`.
 *
 * @param view the sentence
 * @param thing the chunk of the thing
 * @param act what is done with it; only what may be given has a giver
 * @returns indices of mentions; empty where it is called nobody's gift
 * @example
 * // tank hibah [Turki] → Turki
 * // tank buatan [Turki] → none
 */
export function giversIn(view: SentenceView, thing: Chunk, act: string): readonly number[] {
  if (!isActOf(act, 'given')) return [];
  const names = [...thing.heads, ...thing.owners];
  return names.filter((name) => {
    const at = view.words.findIndex(({ mention }) => mention === name);
    return at > thing.from && isActWord(view.words[at - 1]?.lower ?? '', 'gift');
  });
}
