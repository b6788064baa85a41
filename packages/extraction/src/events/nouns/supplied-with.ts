import type { SentenceView } from '../../clause/clause-view.js';
import { PHRASES, skipAhead } from '../../clause/skip-chunks.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { namesOf } from '../roles/role-names.js';

/**
 * Names who acts thanks to what is given, and so was given it: the subject behind the phrase that opens the sentence.
 *
 * @param view the sentence
 * @param noun index of the chunk of the gift
 * @param frame what the noun names
 * @returns indices of mentions; empty for other deeds, and where another is told to get it
 * @example
 * // Berbekal [pasokan senjata] dari AS, Ukraina merebut Kherson. → Ukraina
 * // Berbekal [pasokan senjata] ke Mali, Ukraina merebut Kherson. → none
 */
export function suppliedWith(view: SentenceView, noun: number, { act, roles }: Frame): readonly number[] {
  if (noun !== 1 || act !== 'arms-transfer' || !isActWord(view.chunks[0]?.head ?? '', 'thanks-to')) return [];
  const comma = skipAhead(view.chunks, noun, PHRASES);
  const inside = view.chunks.slice(noun, comma);
  if (inside.some(({ kind, head }) => kind === 'preposition' && roles[head] === 'recipients')) return [];
  const subject = view.chunks[comma + 1];
  return view.chunks[comma]?.kind === 'comma' && subject?.kind === 'noun-phrase'
    ? namesOf(view, subject)
    : [];
}
