import { addAll } from '../add-all.js';
import type { Issue } from '../article.js';
import type { MetadataHint } from '../page.js';
import { readIssue } from '../read-issue.js';
import type { HtmlDocument } from './dom.js';
import { articleHints } from './json-ld-hints.js';
import { parseLooseJson } from './loose-json.js';

/** What the linked data of a page tell. */
export interface JsonLdReading {
  readonly hints: readonly MetadataHint[];
  readonly issues: readonly Issue[];
}

/** An object of linked data, with the properties of schema.org that are read here. */
export interface JsonObject {
  readonly '@id'?: unknown;
  readonly '@type'?: unknown;
  readonly headline?: unknown;
  readonly name?: unknown;
  readonly alternateName?: unknown;
  readonly datePublished?: unknown;
  readonly dateCreated?: unknown;
  readonly dateModified?: unknown;
  readonly author?: unknown;
  readonly creator?: unknown;
  readonly editor?: unknown;
  readonly publisher?: unknown;
  readonly url?: unknown;
  readonly mainEntityOfPage?: unknown;
  readonly inLanguage?: unknown;
}

/** Types that are an article, schema.org's subtypes of Article that news sites use. */
const articleType =
  /^(?:https?:\/\/schema\.org\/)?(?:\w{0,30}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|MediaObject)$/;
const mostObjects = 5_000;

/**
 * Reads the JSON-LD of a page: the first article in it, in graphs and lists too; broken JSON is mended where a
 * comma, a comment or a raw line break broke it, else an issue.
 * @param document the page
 * @example
 * readJsonLd(parseDocument('<script type="application/ld+json">{"@type":"NewsArticle","headline":"Beras"}</script>'));
 * // { hints: [{ field: 'title', value: 'Beras', basis: 'metadata', origin: 'json-ld headline' }], issues: [] }
 */
export function readJsonLd(document: HtmlDocument): JsonLdReading {
  const issues: Issue[] = [];
  const objects: JsonObject[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const value = parseLooseJson(script.textContent ?? '');
    if (value === undefined) issues.push(brokenJson);
    else collectObjects(value, objects);
  }
  const article = objects.find(isArticle);
  return { hints: article === undefined ? [] : articleHints(article, objects), issues };
}

const brokenJson: Issue = readIssue(
  'broken-json-ld',
  'The JSON-LD of the page is no JSON; its metadata are read elsewhere.',
);

/** Every object, breadth first, so that the page's own article comes before those it lists. */
function collectObjects(root: unknown, into: JsonObject[]): void {
  const queue: unknown[] = [root];
  for (let at = 0; at < queue.length && into.length < mostObjects; at++) {
    const value = queue[at];
    if (Array.isArray(value)) addAll(queue, value.slice(0, mostObjects));
    else if (typeof value === 'object' && value !== null) {
      into.push(value as JsonObject);
      addAll(queue, Object.values(value));
    }
  }
}

function isArticle(object: JsonObject): boolean {
  const types = [object['@type']].flat();
  return types.some((type) => typeof type === 'string' && articleType.test(type));
}
