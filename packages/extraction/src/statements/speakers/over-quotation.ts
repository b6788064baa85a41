import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { flatMap } from '../../flat-map.js';

/** `, dan menegaskan`, `seraya menegaskan`; without a comma `dan` needs the `bahwa` behind. */
function joins({ chunks }: SentenceView, link: number, verb: number): boolean {
  const chunk = entryAt(chunks, link);
  const head = chunk?.head ?? '';
  if (isSpeechWord(head, 'beside') || hasClass(head, 'contrast')) return true;
  const parted = entryAt(chunks, link - 1)?.kind === 'comma' || chunks[verb + 1]?.head === 'bahwa';
  return chunk?.kind === 'conjunction' && parted;
}

/**
 * Finds the subject of a reporting verb over the quoted words of what the same one says before.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where no reporting verb with quoted words stands before
 * @example
 * // [Kenya] mengecam larangan itu sebagai "pelanggaran serius" dan berjanji bahwa …
 * // Kenya menutup pasar "gelap" dan pemerintahnya berjanji bahwa … → -1
 */
export function overQuotation(view: SentenceView, verb: number): number {
  const { chunks } = view;
  const link = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  if (!joins(view, link, verb)) return -1;
  const marks = flatMap(chunks, ({ kind }, at) => (kind === 'quote' && at < link ? [at] : []));
  const [first] = marks;
  if (first === undefined || marks.length % 2 > 0) return -1;
  const before = chunks.findLastIndex((chunk, at) => at < first && isReporting(chunk));
  if (before < 0 || chunks.slice(before, link).some(({ kind }) => kind === 'mark')) return -1;
  return findSubject(chunks, before).phrase ?? -1;
}
