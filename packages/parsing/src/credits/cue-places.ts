import { type Needles, nextNeedle } from '../needles.js';

const WORD_END = /[\p{L}\p{N}-]$/u;

/**
 * Finds where the next cue may begin: one of its words at the beginning of a word.
 * @param words The words that cues begin with.
 * @param text Any string.
 * @param from First code unit to look at.
 * @param to Where to stop.
 * @param start Where the sentence begins, and with it a word.
 * @returns A code unit, or -1.
 * @example
 * ```ts
 * nextCuePlace(createNeedles(['lapor']), 'Ia melapor, lapor AP.', 0, 21, 0); // 12
 * ```
 */
export function nextCuePlace(words: Needles, text: string, from: number, to: number, start: number): number {
  let at = nextNeedle(words, text, from, to);
  while (at > start && continuesWord(text, at)) at = nextNeedle(words, text, at + 1, to);
  return at;
}

/** Most words stand after a space: the pattern is for the others. */
function continuesWord(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) !== 32 && WORD_END.test(text.slice(Math.max(0, at - 2), at));
}

/**
 * Finds the first cue in a text.
 * @param words The words that cues begin with.
 * @param pattern Sticky; reads a cue where it begins.
 * @param text A sentence, or the end of one.
 * @param from First code unit to look at.
 * @example
 * ```ts
 * firstCue(createNeedles(['lapor']), /lapor(?= \p{Lu})/uy, 'Naik, lapor AP.')?.index; // 6
 * ```
 */
export function firstCue(words: Needles, pattern: RegExp, text: string, from = 0): RegExpExecArray | null {
  let at = nextCuePlace(words, text, from, text.length, 0);
  while (at >= 0) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return found;
    at = nextCuePlace(words, text, at + 1, text.length, 0);
  }
  return null;
}
