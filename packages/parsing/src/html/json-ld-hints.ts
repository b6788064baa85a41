import type { MetadataField, MetadataHint } from '../page.js';
import type { JsonObject } from './json-ld.js';

/**
 * Turns an article of JSON-LD into hints.
 * @param article an object whose type is an article
 * @param objects every object of the page, for references by `@id`
 * @example
 * articleHints({ '@type': 'NewsArticle', author: { name: 'Budi' } }, []);
 * // [{ field: 'author', value: 'Budi', basis: 'metadata', origin: 'json-ld author' }]
 */
export function articleHints(article: JsonObject, objects: readonly JsonObject[]): readonly MetadataHint[] {
  const names = (key: keyof JsonObject) => [article[key]].flat().map((value) => nameOf(value, objects));
  return [
    ...hints('title', 'headline', names('headline')),
    ...hints('title', 'name', article.headline === undefined ? names('name') : []),
    ...hints('published', 'datePublished', names('datePublished')),
    ...hints('published', 'dateCreated', article.datePublished === undefined ? names('dateCreated') : []),
    ...hints('modified', 'dateModified', names('dateModified')),
    ...hints('author', 'author', names('author')),
    ...hints('author', 'creator', article.author === undefined ? names('creator') : []),
    ...hints('editor', 'editor', names('editor')),
    ...hints('outlet', 'publisher', names('publisher')),
    ...hints('domain', 'url', [addressOf(article.url)]),
    ...hints('domain', 'mainEntityOfPage', [addressOf(article.mainEntityOfPage)]),
    ...hints('language', 'inLanguage', names('inLanguage')),
  ];
}

function hints(field: MetadataField, key: string, values: readonly string[]): MetadataHint[] {
  return values
    .filter((value) => value !== '')
    .map((value) => ({ field, value, basis: 'metadata', origin: `json-ld ${key}` }));
}

/** A text, or the name of the person or organisation that an object is or refers to. */
function nameOf(value: unknown, objects: readonly JsonObject[]): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  const object = value as JsonObject;
  const own = object.name ?? object.alternateName;
  if (own !== undefined) return nameOf([own].flat()[0], []);
  const id = object['@id'];
  const other = objects.find((one) => one['@id'] === id && id !== undefined && one.name !== undefined);
  return other === undefined ? '' : nameOf(other.name, []);
}

function addressOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value !== 'object' || value === null) return '';
  const object = value as JsonObject;
  return addressOf(object['@id'] ?? object.url ?? '');
}
