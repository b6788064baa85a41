import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Stance } from '../../findings.js';
import { isActWord } from '../act-word.js';
import { isPrivate } from './content-names.js';

/**
 * All who are named together with the one addressed: `meminta Israel dan Hamas mematuhi …`.
 *
 * @param view the sentence
 * @param addressee a mention
 * @param stance of the statement: private people are accused, asked and warned for nobody
 * @returns mentions, empty for private people
 */
export function addressed(view: SentenceView, addressee: number, stance: Stance): readonly number[] {
  const chunk = view.chunks.find(
    ({ heads, owners }) => heads.includes(addressee) || owners.includes(addressee),
  );
  const isAsked = stance === 'demands' || stance === 'warns';
  const owned = chunk?.owners.includes(addressee) === true;
  if (isAsked && owned && isPrivate(chunk.head)) return [];
  // `mendakwa seorang warga Kazakhstan`, but hackers are their state's.
  if (owned && isActWord(chunk.head, 'private')) return [];
  const together = chunk?.heads.includes(addressee) === true ? chunk.heads : ownersTogether(chunk);
  return together.includes(addressee) ? together : [addressee];
}

function ownersTogether(chunk: Chunk | undefined): readonly number[] {
  return chunk === undefined || chunk.joined === 0 ? [] : ownersOf(chunk);
}
