import { containsSpan } from '@warta/text';
import { kindAt } from '../../clause/chunk.js';
import { chunkSpan } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { refuses } from '../../clause/verb-before.js';
import { hasClass } from '../../clause/word-class.js';
import type { ReadStatement } from '../../read-statement.js';

/**
 * Tells whether what a statement demands is turned down at once: `menolak permintaan X untuk mengirim`.
 *
 * @param teller the statement that tells the act, or null
 * @example
 * // Israel menolak permintaan Ukraina untuk mengirim rudal. → true
 * // Israel mengabulkan permintaan Ukraina untuk mengirim rudal. → false
 */
export function isRequestRefused(teller: ReadStatement | null): boolean {
  if (teller?.draft.stance !== 'demands') return false;
  const { view, draft } = teller;
  const at = view.chunks.findIndex((chunk) => containsSpan(chunkSpan(view, chunk), draft.cue));
  if (kindAt(view.chunks, at) !== 'noun-phrase' || !refuses(view.chunks[at - 1])) return false;
  const { chain } = findSubject(view.chunks, at - 1);
  // `tidak menolak permintaan X`
  return !chain.some((one) => hasClass(view.chunks[one]?.head ?? '', 'negator'));
}
