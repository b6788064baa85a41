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
  let paragraph = 0;
  zones.forEach((zone, index) => {
    if (!isContent(zone.kind)) return;
    for (const span of splitSentences(text, zone.start, zone.end, wordsFor(text, zone), marks.stops)) {
      sentences.push({ start: span.start, end: span.end, zone: index, paragraph });
    }
    paragraph += 1;
  });
  return sentences;
}

const WRAPPED = { ...SENTENCE_WORDS, lineBreaks: 'space' as const };

/** A line break inside a zone is one of the width the page was broken at. */
function wordsFor(text: string, zone: Zone): typeof SENTENCE_WORDS {
  const feed = text.indexOf('\n', zone.start);
  return feed >= 0 && feed < zone.end ? WRAPPED : SENTENCE_WORDS;
}
