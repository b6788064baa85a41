import type { Article } from './article.js';
import type { Page } from './page.js';
import { readSentences } from './read-sentences.js';
import { readZones } from './zones/read-zones.js';

/** What the caller knows of the page. */
export interface ParseOptions {
  /** Where the page came from; wins over the page's own. */
  readonly uri?: string | null;
}

/**
 * Reads a page into an article.
 * @param input The decoded text, or a page that HTML or a record was read into.
 * @param options What the caller knows of it.
 * @returns The article; all spans count UTF-16 code units of its `text`.
 * @example
 * ```ts
 * parseArticle('Harga Beras Naik\n\nBOGOR, KOMPAS.com - Harga beras naik sejak pekan lalu.').title?.value; // 'Harga Beras Naik'
 * ```
 */
export function parseArticle(input: string | Page, options: ParseOptions = {}): Article {
  const page: Page =
    typeof input === 'string' ? { text: input, uri: null, zones: [], metadata: [], issues: [] } : input;
  const stated = page.metadata.find((hint) => hint.field === 'title');
  const zones = readZones(page.text, page.zones, stated?.value ?? null);
  const title = zones.find((zone) => zone.kind === 'title');
  return {
    text: page.text,
    uri: options.uri ?? page.uri,
    language: 'id',
    outlet: null,
    title:
      title === undefined
        ? null
        : {
            value: page.text.slice(title.start, title.end),
            span: { start: title.start, end: title.end },
            basis: 'title',
          },
    published: null,
    bylines: [],
    editors: [],
    dateline: null,
    credits: [],
    zones,
    sentences: readSentences(page.text, zones),
    issues: page.issues,
  };
}
