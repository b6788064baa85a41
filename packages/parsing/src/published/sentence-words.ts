import { reportingForms } from '@warta/indonesian';
import creditCues from '../../data/credit-cues.json' with { type: 'json' };
import futureWords from '../../data/future-words.json' with { type: 'json' };
import { createNeedles, nextNeedle } from '../needles.js';

const FUTURE: ReadonlySet<string> = new Set(futureWords.entries.map((entry) => entry.word));
const NEEDLES = createNeedles([...FUTURE]);
const WORD = /\p{L}+/gu;

/**
 * Says whether words show a day beside them as still to come. Few do, so that they are parted only where one of the
 * words looked for stands among them, be it inside another.
 * @param words Any text.
 * @example
 * ```ts
 * tellsFuture('Ia akan berangkat'); // true
 * ```
 */
export function tellsFuture(words: string): boolean {
  return (
    nextNeedle(NEEDLES, words, 0, words.length, true) >= 0 &&
    lowerWords(words).some((word) => FUTURE.has(word))
  );
}

/** First words of what credits a medium: `dilansir AFP, Kamis (20/10/2022)`. */
const CREDITING: ReadonlySet<string> = new Set(
  creditCues.entries
    .filter(({ side, unknown }) => side === 'before' && unknown)
    .map(({ cue }) => cue.split(' ', 1)[0] ?? cue),
);

/**
 * Says whether a reporting verb or noun, or a word that credits a medium, stands among words.
 * @param words Any text.
 * @example
 * ```ts
 * tellsSpeech('kata Budi'); // true
 * ```
 */
export function tellsSpeech(words: string): boolean {
  return lowerWords(words).some((word) => CREDITING.has(word) || reportingForms(word).length > 0);
}

function lowerWords(words: string): readonly string[] {
  return words.toLowerCase().match(WORD) ?? [];
}
