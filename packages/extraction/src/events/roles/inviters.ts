import type { SentenceView } from '../../clause/clause-view.js';
import { verbOfObject } from '../../clause/subjects/phrase-subject.js';
import { isActWord } from '../act-word.js';
import type { Telling } from '../telling.js';
import { subjectNames } from './subject-names.js';

/**
 * Names who would have another do with them what takes two sides.
 *
 * @param view the sentence
 * @param telling the act; only one side of it is named
 * @returns indices of mentions
 * @example
 * // [Trump] mengajak Putin bertemu. → Trump
 * // Trump meminta Putin bertemu. → none, it may be with others
 */
export function invitersOf(view: SentenceView, { rule, clauseStart }: Telling): readonly number[] {
  if (rule !== 'active-clause') return [];
  const verb = verbOfObject(view.chunks, clauseStart);
  return isActWord(view.chunks[verb]?.head ?? '', 'takes-along') ? subjectNames(view, verb).names : [];
}
