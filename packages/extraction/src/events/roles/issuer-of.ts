import type { SentenceView } from '../../clause/clause-view.js';
import { verbOfObject } from '../../clause/subjects/phrase-subject.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { namesOf } from './role-names.js';

/**
 * Names who has passed or signed a decree that forbids or punishes: `[Trump] menandatangani perintah yang melarang X`.
 *
 * @param view the sentence
 * @param decree index of the chunk of the decree
 * @returns indices of mentions; empty where it is not told as done
 * @example
 * // Parlemen [Israel] meloloskan undang-undang yang melarang … → Israel
 * // Parlemen Israel akan mengesahkan undang-undang yang melarang … → none
 */
export function issuerOf(view: SentenceView, decree: number): readonly number[] {
  const { chunks } = view;
  const verb = verbOfObject(chunks, decree);
  if (verb < 0 || !isActWord(chunks[verb]?.head ?? '', 'enacts')) return [];
  const { phrase, chain } = findSubject(chunks, verb);
  const done = chain.every((at) => hasClass(chunks[at]?.head ?? '', 'perfect'));
  return phrase === null || !done ? [] : namesOf(view, chunks[phrase]);
}
