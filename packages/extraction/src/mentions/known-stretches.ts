import type { Article } from '@warta/parsing';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { WordForm } from '../clause/word-form.js';

/** A blank or a mark, all of which but a few rare ones come before digits and letters; a name may go on over an apostrophe. */
function isBreak(code: number): boolean {
  return code < 0x30 && code !== 0x27;
}

/** Ends the stretch that is open before each word in which no name begins, and opens the next behind it. */
function leaveOut(
  text: string,
  tokens: readonly SentenceToken[],
  mayBegin: (form: WordForm) => boolean,
  stretches: number[],
): void {
  let wasLeftOut = false;
  for (const { start, end, form } of tokens) {
    const isLeftOut = !mayBegin(form) && isBreak(text.charCodeAt(end));
    // Between two words in a row there is nothing to search.
    if (isLeftOut && wasLeftOut) stretches[stretches.length - 1] = end;
    else if (isLeftOut) stretches.push(start, end);
    wasLeftOut = isLeftOut;
  }
}

/**
 * Lists where the names of the gazetteer may begin in each zone: of every form that is told once, and most words of
 * a text need not be read again.
 *
 * @param article a parsed article
 * @param tokens the tokens of its sentences
 * @param mayBegin whether a name may begin in a word, where a blank or mark but an apostrophe stands behind
 * @returns for each zone pairs of start and end, in UTF-16 code units of the article's text
 * @example
 * // 'Iran telah membantah.' → [0, 5, 20, 21], without `telah membantah`
 */
export function knownStretches(
  { text, zones, sentences }: Article,
  tokens: readonly SentenceToken[][],
  mayBegin: (form: WordForm) => boolean,
): number[][] {
  let sentence = 0;
  return zones.map((zone, at) => {
    const stretches = [zone.start];
    for (; (sentences[sentence]?.zone ?? Infinity) <= at; sentence += 1)
      leaveOut(text, tokens[sentence] ?? [], mayBegin, stretches);
    stretches.push(zone.end);
    return stretches;
  });
}
