import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole, isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';

/**
 * Tells whether a phrase is a document that may speak; a bare `surat` inside a sentence is a thing.
 *
 * @param chunk the phrase
 * @example
 * // [sebuah studi], [surat itu] → true; menulis [surat] → false
 */
export function isDocument(chunk: Chunk): boolean {
  return isRoleNoun(chunk.head, 'document') && (chunk.from === 0 || chunk.to > chunk.from + 1);
}

/**
 * Tells whether the first noun of a phrase only wraps the document or person behind it, which speaks.
 *
 * @param view the sentence
 * @param chunk the phrase
 * @example
 * // [hasil audit BPK], [analisis ilmuwan Jepang] → true; [audit BPK], [ilmuwan Jepang] → false
 */
export function isWrapped(view: SentenceView, chunk: Chunk): boolean {
  const first = view.words[chunk.from];
  const counted = hasClass(view.words[chunk.from + 1]?.lower ?? '', 'quantifier');
  const second = view.words[chunk.from + (counted ? 2 : 1)];
  if (first?.lower !== chunk.head || second === undefined || chunk.from + 1 >= chunk.to) return false;
  if (second.mention >= 0) return false;
  if (isRoleNoun(chunk.head, 'of-document')) return isRoleNoun(second.lower, 'document');
  return isRoleNoun(chunk.head, 'document') && isRoleNoun(second.lower, 'people');
}

/**
 * Tells whether the phrase at a place is a document or finding, whom no `dia` takes up.
 *
 * @param view the sentence
 * @param start where the phrase begins, in UTF-16 code units of the article's text
 * @example
 * // [Penyelidikan awal] menunjukkan … → true; [Penyelidik itu] menyebut … → false
 */
export function isPaperAt({ chunks, words }: SentenceView, start: number): boolean {
  const chunk = chunks.find(({ to }) => (words[to - 1]?.end ?? 0) > start);
  return isAnyRole(chunk?.head ?? '', 'document', 'of-document');
}
