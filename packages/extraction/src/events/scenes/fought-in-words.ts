import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import type { ToldEvent } from '../told-event.js';

/** `serangan Trump terhadap Biden`: one person's on another. */
function isBetweenPersons(view: SentenceView, { roles }: ToldEvent): boolean {
  const sides = [roles.actors, roles.recipients];
  return sides.every(
    (side) => side.length > 0 && side.every((mention) => view.mentions[mention]?.kind === 'person'),
  );
}

/** `mengatakan bahwa …`, `menurut Trump, Israel menyerang Iran dalam wawancara`: what follows may be where it was said. */
function isReported(view: SentenceView, chunk: number): boolean {
  return view.chunks
    .slice(0, chunk)
    .some(({ kind, head }) => head === 'menurut' || (kind === 'verb' && reportingForms(head).length > 0));
}

/**
 * Tells whether an attack is one of words: told by a verb, or of one person on another, that nobody reports, and of no place.
 *
 * @param view the sentence
 * @param told the act with its roles
 * @example
 * // Demokrat menyerang Trump lewat iklan. → true
 * // Rusia menyerang Kyiv lewat udara. → false
 * // Biden mengecam serangan Hamas ke Israel dalam pidato. → false
 */
export function isFoughtInWords(view: SentenceView, told: ToldEvent): boolean {
  const { telling, roles } = told;
  const word = view.words[telling.from]?.lower ?? '';
  if (telling.frame.act !== 'attack') return false;
  // Who is shot during a speech is shot.
  if (!isActWord(word, 'words-struck') && !(isActWord(word, 'words-strike') && isBetweenPersons(view, told)))
    return false;
  if (roles.recipients.some((struck) => view.mentions[struck]?.kind === 'place')) return false;
  if (isReported(view, telling.chunk)) return false;
  return telling.complements.prepositional.some(({ preposition, phrase }) => {
    const first = view.words[view.chunks[phrase]?.from ?? -1]?.lower ?? '';
    return isActWord(preposition, 'words-through') && isActWord(first, 'wordy');
  });
}
