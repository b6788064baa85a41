import { isSpeechWord } from '../../clause/speech-word.js';
import type { StatementDraft } from '../draft.js';

/**
 * Tells whether who speaks only counts what was done, which accuses nobody.
 *
 * @param text the article's text
 * @param draft the statement
 * @example
 * // menurut catatan UNICEF, … → true; menurut UNICEF, … → false
 */
export function onlyCounts(text: string, { cue }: StatementDraft): boolean {
  if (text.slice(cue.start, cue.end).toLowerCase() !== 'menurut') return false;
  const noun = /^\s+(\p{L}+)/u.exec(text.slice(cue.end, cue.end + 20))?.[1] ?? '';
  return isSpeechWord(noun.toLowerCase(), 'count');
}
