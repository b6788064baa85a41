import type { Span } from '@warta/text';
import { addAll } from '../add-all.js';
import type { Sentence } from '../article.js';
import { isSpaceCode } from '../line-shape.js';

const CLOSINGS = [',"', ',”', '."', '.”', '?"', '?”', '!"', '!”'];
const LETTER = /\p{L}/u;
const SMALL = /\p{Ll}/u;
const REACH = 40;

/**
 * Finds sentences of one paragraph without a space between them (`(9/11/2022).Juru bicara`), and quotations that stand
 * so before their cue (`jaringannya,"kata`).
 * @param text The page.
 * @param sentences Its sentences.
 * @returns Where the words before and behind each such place stand.
 * @example
 * ```ts
 * gluedSentences('Ia tiba (9/11).Polisi diam.', [{ start: 0, end: 15, zone: 0, paragraph: 0 }, { start: 15, end: 27, zone: 0, paragraph: 0 }]); // [{ start: 8, end: 21 }]
 * ```
 */
export function gluedSentences(text: string, sentences: readonly Sentence[]): Span[] {
  const found: Span[] = [];
  for (let index = 1; index < sentences.length; index += 1) {
    const [before, { start, zone }] = [sentences[index - 1] as Sentence, sentences[index] as Sentence];
    if (before.end === start && before.zone === zone) found.push(around(text, start));
  }
  for (const mark of CLOSINGS) addAll(found, gluedQuotes(text, mark, sentences));
  return found;
}

function gluedQuotes(text: string, mark: string, sentences: readonly Sentence[]): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
    while (next < sentences.length && (sentences[next] as Sentence).end <= at) next += 1;
    const sentence = sentences[next];
    if (sentence === undefined) break;
    if (sentence.start > at || !SMALL.test(text.charAt(at + mark.length))) continue;
    if (LETTER.test(text.charAt(at - 1))) found.push(around(text, at));
  }
  return found;
}

/** From the blank before a place to the one behind it. */
function around(text: string, at: number): Span {
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < REACH && !isSpaceCode(text.charCodeAt(start - 1))) start -= 1;
  while (end < text.length && end - at < REACH && !isSpaceCode(text.charCodeAt(end))) end += 1;
  return { start, end };
}
