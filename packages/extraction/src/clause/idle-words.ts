import { reportingForms } from '@warta/indonesian';
import { frameReadings } from '../events/frame.js';
import type { Chunk } from './chunk.js';
import type { PhraseContext } from './phrase-context.js';
import { isSpeechWord } from './speech-word.js';
import type { Word } from './word.js';
import { hasClass } from './word-class.js';
import { rememberFlags } from './word-form.js';

/** Words that tell a deed or who tells it must stay where rules find them. */
const isTelling = rememberFlags(
  ({ lower }) => isTellingWord(lower) || hasClass(lower, 'attributing') || isSpeechWord(lower, 'quoting'),
);

/**
 * Tells whether a word tells a deed or reports speech.
 *
 * @param lower the word in lower case
 * @example
 * isTellingWord('mengirim') // true
 * isTellingWord('membantah') // true
 * isTellingWord('kemarin') // false
 */
export function isTellingWord(lower: string): boolean {
  return frameReadings(lower).length > 0 || reportingForms(lower).length > 0;
}

function isIdle({ mention, form }: Word, { mentions }: PhraseContext): boolean {
  return mention >= 0 ? mentions[mention]?.antecedent !== null : !form.capital && !isTelling(form);
}

/**
 * Tells whether the words of a chunk name nobody anew and tell neither a deed nor who says it.
 *
 * @param chunk a chunk of the sentence
 * @param words the words of the sentence
 * @param context the mentions
 * @example
 * // [di tengah cuaca buruk] → true; [dalam serangan itu], [menurut Reuters] → false
 */
export function isIdleChunk(
  chunk: Chunk | undefined,
  words: readonly Word[],
  context: PhraseContext,
): boolean {
  if (chunk === undefined || chunk.kind === 'time') return chunk !== undefined;
  return words.slice(chunk.from, chunk.to).every((word) => isIdle(word, context));
}
