import { beginsReportingPhrase, reportingForms, withoutNya } from '@warta/indonesian';
import { flatMap } from '../flat-map.js';
import type { Chunk } from './chunk.js';
import { isSpeechWord } from './speech-word.js';
import { refuses } from './verb-before.js';

/**
 * Tells whether a chunk is a verb of reporting, or the `menolak` of one who refuses.
 *
 * @param chunk the chunk, or undefined past the end
 * @example
 * // membantah, membantahnya, menolak → true; mengirim → false
 */
export function isReporting(chunk: Chunk | undefined): boolean {
  if (refuses(chunk)) return true;
  if (chunk?.kind !== 'verb') return false;
  // `memberi tahu` reports, `memberi` gives.
  if (beginsReportingPhrase(chunk.head) && !isSpeechWord(chunk.head, 'handing')) return true;
  // `menyebutnya`, `membantahnya`
  const forms = flatMap([chunk.head, withoutNya(chunk.head)], (word) => reportingForms(word));
  return forms.some((form) => form.voice === 'active' || form.voice === 'stative');
}
