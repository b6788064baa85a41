import type { Span } from '@warta/text';
import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';

/** Whether a name with a verb of its own stands at a place. */
function nameHasVerb({ chunks }: SentenceView, at: number): boolean {
  const subject = chunks[at];
  if (subject?.kind !== 'noun-phrase' || !holdsName(subject)) return false;
  return chunks[skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)]?.kind === 'verb';
}

/**
 * Ends what is condemned, praised or denied, a mere phrase, where somebody else does something behind a comma.
 *
 * @param view the sentence
 * @param content the span that begins with the phrase, or null
 * @param object index of the phrase's chunk
 * @returns the span, shorter where there is such a comma
 * @example
 * // Inggris menyesalkan [serangan itu], dan Brasil menutup bandara. → serangan itu
 * // Inggris menyesalkan [rencana Israel, sekutu AS, mencaplok Tepi Barat]. → unchanged
 */
export function beforeOwnClause(view: SentenceView, content: Span | null, object: number): Span | null {
  if (content === null) return null;
  const comma = view.chunks.findIndex(({ kind }, at) => {
    if (at <= object || kind !== 'comma') return false;
    return nameHasVerb(view, view.chunks[at + 1]?.kind === 'conjunction' ? at + 2 : at + 1);
  });
  const end = view.words[view.chunks[comma]?.from ?? -1]?.start ?? content.end;
  return end <= content.start ? content : { start: content.start, end: Math.min(end, content.end) };
}
