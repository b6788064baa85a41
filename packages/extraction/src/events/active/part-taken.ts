import { withoutNya } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { blamedDoers } from '../nouns/blamed-doers.js';
import { punishedFor } from '../nouns/punished-for.js';
import { firstNamed } from '../roles/first-named.js';
import { namesOf } from '../roles/role-names.js';

/** `membantah [perannya]`: whose part it is that a verb has right behind it. */
function ownerBefore(view: SentenceView, part: number): readonly number[] {
  if (view.chunks[part - 1]?.kind !== 'verb') return [];
  const { phrase } = findSubject(view.chunks, part - 1);
  return phrase === null ? [] : namesOf(view, view.chunks[phrase]);
}

/**
 * Names whose part in a deed `-nya` takes up, before the verb that tells the deed.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns indices of mentions; empty where no part in it is told
 * @example
 * // AS menjatuhkan sanksi kepada [Iran] atas perannya dalam memasok drone. → Iran
 * // AS membahas peran Iran dalam memasok drone. → none: its own phrase names it
 */
export function partTaken(view: SentenceView, verb: number): readonly number[] {
  const link = skipBack(view.chunks, verb - 1, SMALL_WORDS_AND_TIME);
  const part = view.chunks[link - 1];
  const head = part?.head ?? '';
  if (!hasClass(view.chunks[link]?.head ?? '', 'occasion') || part?.kind !== 'noun-phrase') return [];
  if (withoutNya(head) === head || !hasClass(withoutNya(head), 'part-in-deed')) return [];
  return firstNamed(
    () => blamedDoers(view, link - 1),
    () => punishedFor(view, link - 1),
    () => ownerBefore(view, link - 1),
  );
}
