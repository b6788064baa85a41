import { reportingForms } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { isActWord } from '../act-word.js';
import type { ToldEvent } from '../told-event.js';

/** Behind these an attack is of words: `diserang di media sosial`, `menyerang Trump lewat iklan`. */
const LINKS: readonly string[] = ['di', 'lewat', 'melalui', 'dalam', 'dengan', 'via', 'pada'];

/** Of the verbs of attacks, these are said of words too; who is shot during a speech is shot. */
const VERBS: readonly string[] = ['menyerang', 'diserang', 'serang'];

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
  if (!VERBS.includes(word) && !(word === 'serangan' && isBetweenPersons(view, told))) return false;
  if (roles.recipients.some((struck) => view.mentions[struck]?.kind === 'place')) return false;
  if (isReported(view, telling.chunk)) return false;
  return telling.complements.prepositional.some(({ preposition, phrase }) => {
    const first = view.words[view.chunks[phrase]?.from ?? -1]?.lower ?? '';
    return LINKS.includes(preposition) && isActWord(first, 'wordy');
  });
}
