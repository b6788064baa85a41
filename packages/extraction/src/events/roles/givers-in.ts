import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { hasMade } from './maker.js';

/** Behind these stands who gets a thing. */
function leadsTo(preposition: string): boolean {
  return preposition === 'ke' || isActWord(preposition, 'given-to');
}

/**
 * Names the state whose arms or aid go to another: `Drone Iran dikirim ke Rusia`.
 *
 * @param view the sentence
 * @param thing the chunk of the thing
 * @param act what is done with it
 * @param complements the phrases behind the verb
 * @returns indices of states; empty for who only made it, and where nobody gets it
 */
export function statesThatGive(
  view: SentenceView,
  thing: Chunk,
  act: string,
  { prepositional }: Complements,
): readonly number[] {
  if (!isActOf(act, 'given') || thing.heads.length > 0) return [];
  if (!prepositional.some(({ preposition }) => leadsTo(preposition))) return [];
  return thing.owners.filter((owner) => view.mentions[owner]?.kind === 'country' && !hasMade(view, owner));
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
