import type { MetadataField, MetadataHint } from '../page.js';
import type { HtmlDocument } from './dom.js';

/** What links, `<title>` and the page's own attributes state. */
export interface PageMarks {
  readonly hints: readonly MetadataHint[];
  /** The canonical address, or null. */
  readonly address: string | null;
}

/**
 * Reads what a page states outside of meta tags and JSON-LD.
 * @param document the page
 * @example
 * readPageMarks(parseDocument('<html lang="id"><body></body></html>'));
 * // { hints: [{ field: 'language', value: 'id', basis: 'metadata', origin: 'html lang' }], address: null }
 */
export function readPageMarks(document: HtmlDocument): PageMarks {
  const address = firstAttribute(document, 'link[rel="canonical"]', 'href');
  const title = [...document.querySelectorAll('title')][0]?.textContent?.trim() ?? '';
  const hints = [
    ...hint('title', title, 'title'),
    ...hint('domain', address, 'link canonical'),
    ...hint('language', document.documentElement.getAttribute('lang'), 'html lang'),
  ];
  return { hints, address: address !== null && /^https?:/.test(address) ? address : null };
}

function firstAttribute(document: HtmlDocument, selector: string, name: string): string | null {
  const value = [...document.querySelectorAll(selector)][0]?.getAttribute(name)?.trim() ?? '';
  return value === '' ? null : value;
}

function hint(field: MetadataField, value: string | null, origin: string): MetadataHint[] {
  return value === null || value === '' ? [] : [{ field, value, basis: 'metadata', origin }];
}
