import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';
import { mapList } from '../map-list.js';
import { isActWord } from './act-word.js';
import { findConjunct } from './objects/object-class.js';
import type { ToldEvent } from './told-event.js';

/** Before the list of what aid consists of: `termasuk`, `berupa`, `mencakup`. */
function opensContents(word: string): boolean {
  return hasClass(word, 'listing') || hasClass(word, 'consisting') || isActWord(word, 'contains');
}

/** How many chunks behind the last phrase of the deed its contents may be told. */
const REACH = 3;

/** `bantuan untuk Ukraina[, termasuk rudal,] tiba`: a list between commas before a verb, which is passed as one. */
function holdsArmsAside(view: SentenceView, { kind, from, to }: Chunk): boolean {
  if (kind !== 'time' || !opensContents(view.words[from + 1]?.lower ?? '')) return false;
  return findConjunct(view, from + 2, to, 'weapon') >= 0;
}

/** `mengirim bantuan ke Ukraina, termasuk [rudal]`: arms are told to be in what is given. */
function holdsArms(view: SentenceView, { telling: { chunk, complements, object } }: ToldEvent): boolean {
  const phrases = [...complements.objects, ...complements.prepositional.map(({ phrase }) => phrase)];
  const last = Math.max(chunk, object, ...phrases);
  for (let at = chunk + 1; at <= last + REACH; at += 1) {
    const [opening, thing] = view.chunks.slice(at, at + 2);
    if (opening === undefined || opening.kind === 'mark' || opening.kind === 'quote') return false;
    if (holdsArmsAside(view, opening)) return true;
    const isList = opensContents(opening.head) && thing?.kind === 'noun-phrase';
    if (isList && findConjunct(view, thing.from, thing.to, 'weapon') >= 0) return true;
  }
  return false;
}

/**
 * Takes aid that arms are told to be part of for a transfer of arms.
 *
 * @param view the sentence
 * @param told its acts
 * @example
 * // Jerman mengirim bantuan ke Ukraina, termasuk rudal. → arms-transfer
 * // Jerman mengirim bantuan ke Ukraina, termasuk tenda. → aid
 */
export function withArmsInAid(view: SentenceView, told: readonly ToldEvent[]): readonly ToldEvent[] {
  if (!told.some(({ telling }) => telling.frame.act === 'aid')) return told;
  return mapList(told, (one) => {
    const { telling } = one;
    if (telling.frame.act !== 'aid' || !holdsArms(view, one)) return one;
    return { ...one, telling: { ...telling, frame: { ...telling.frame, act: 'arms-transfer' } } };
  });
}
