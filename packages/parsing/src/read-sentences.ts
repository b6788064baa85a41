import { SENTENCE_WORDS } from '@warta/indonesian';
import { splitSentences } from '@warta/text';
import type { Sentence, Zone, ZoneKind } from './article.js';
import type { PageMarks } from './marks/page-marks.js';

const CONTENT: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['title', 'lead', 'body', 'caption']);

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
  return CONTENT.has(kind);
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
  zones.forEach((zone, index) => {
    if (!isContent(zone.kind)) return;
    const words = hasFeed(zone) ? WRAPPED : SENTENCE_WORDS;
    for (const span of splitSentences(text, zone.start, zone.end, words, marks.stops)) {
      sentences.push({ start: span.start, end: span.end, zone: index, paragraph });
    }
    paragraph += 1;
  });
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
