import data from '../../data/meta-tags.json' with { type: 'json' };
import type { MetadataField, MetadataHint } from '../page.js';
import type { HtmlDocument, HtmlElement } from './dom.js';

/** A name of a meta tag and what it states. */
export interface MetaTag {
  /** Lower-case. */
  readonly name: string;
  readonly field: MetadataField;
}

/** Names of meta tags, in order of trust within a field. */
export const metaTags = data.entries as readonly MetaTag[];

/**
 * Reads the meta tags of a page, in order of trust.
 * @param document the page
 * @example
 * readMetaTags(parseDocument('<meta property="og:title" content="Harga Beras Turun">'));
 * // [{ field: 'title', value: 'Harga Beras Turun', basis: 'metadata', origin: 'meta og:title' }]
 */
export function readMetaTags(document: HtmlDocument): readonly MetadataHint[] {
  const stated = statedValues(document);
  return metaTags.flatMap(({ name, field }) =>
    (stated.get(name) ?? []).map((value) => ({
      field,
      value,
      basis: 'metadata' as const,
      origin: `meta ${name}`,
    })),
  );
}

/**
 * Reads the description a page states of itself, empty where it states none.
 * @param document the page
 * @example
 * readDescription(parseDocument('<meta name="description" content="Harga turun.">')); // 'Harga turun.'
 */
export function readDescription(document: HtmlDocument): string {
  const stated = statedValues(document);
  return (stated.get('og:description') ?? stated.get('description') ?? [])[0] ?? '';
}

function statedValues(document: HtmlDocument): ReadonlyMap<string, readonly string[]> {
  const stated = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = nameOf(tag);
    const value = (tag.getAttribute('content') ?? '').trim();
    if (name === '' || value === '') continue;
    stated.set(name, [...(stated.get(name) ?? []), value]);
  }
  return stated;
}

function nameOf(tag: HtmlElement): string {
  const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => tag.getAttribute(key));
  return (names.find((name) => name !== null && name !== '') ?? '').toLowerCase().trim();
}
