import { SENTENCE_WORDS } from '@warta/indonesian';
import { splitSentences } from '@warta/text';
import type { Sentence, Zone, ZoneKind } from './article.js';
import type { PageMarks } from './marks/page-marks.js';

/**
 * Says whether zones of this kind hold what the article tells.
 * @param kind A kind of zone.
 * @example
 * ```ts
 * isContent('body'); // true
 * isContent('related'); // false
 * ```
 */
export function isContent(kind: ZoneKind): boolean {
  return kind === 'body' || kind === 'title' || kind === 'lead' || kind === 'caption';
}

/**
 * Splits the content zones of a page into sentences.
 * @param text The page.
 * @param zones Its zones.
 * @param marks The places in it.
 * @returns Sentences in text order, each inside one content zone.
 * @example
 * ```ts
 * readSentences('Hujan. Banjir.', [{ start: 0, end: 14, kind: 'body', rule: 'paragraph' }], marks).length; // 2
 * ```
 */
export function readSentences(text: string, zones: readonly Zone[], marks: PageMarks): Sentence[] {
  const sentences: Sentence[] = [];
  const hasFeed = askFeeds(text);
  let paragraph = 0;
  for (let index = 0; index < zones.length; index += 1) {
    const zone = zones[index] as Zone;
    if (!isContent(zone.kind)) continue;
    const words = hasFeed(zone) ? WRAPPED : SENTENCE_WORDS;
    for (const { start, end } of splitSentences(text, zone.start, zone.end, words, marks.stops))
      sentences.push({ start, end, zone: index, paragraph });
    paragraph += 1;
  }
  return sentences;
}

const WRAPPED = { ...SENTENCE_WORDS, lineBreaks: 'space' as const };

/** Asks for a line break inside each of the zones in turn: it is one of the width that the page was broken at. */
function askFeeds(text: string): (zone: Zone) => boolean {
  let feed = -1;
  return ({ start, end }) => {
    if (feed < start) feed = text.indexOf('\n', start);
    if (feed < 0) feed = text.length;
    return feed < end;
  };
}
