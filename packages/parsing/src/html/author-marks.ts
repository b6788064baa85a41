import type { MetadataHint } from '../page.js';
import { type HtmlDocument, type HtmlElement, isElement } from './dom.js';
import { elementKind } from './element-kind.js';

/** An element that names an author, and the elements around it, innermost first. */
export interface AuthorMark {
  readonly value: string;
  readonly around: readonly HtmlElement[];
}

const selector =
  '[rel~="author"], [itemprop~="author"], .author, .author-name, .penulis, #penulis, .reporter';
/** More text than this is an author's biography. */
const longestName = 60;

/**
 * Collects the elements of a page that name an author.
 * @param document the page
 * @example
 * authorMarks(parseDocument('<p>Oleh <a rel="author">Budi</a></p>'))[0]?.value; // 'Budi'
 */
export function authorMarks(document: HtmlDocument): readonly AuthorMark[] {
  return [...document.querySelectorAll(selector)]
    .map((element) => ({ value: nameIn(element), around: elementsAround(element) }))
    .filter(({ value }) => value !== '' && value.length <= longestName);
}

/**
 * Chooses the author of the article: the first named within its scope, in no related article and no comment.
 * @param marks of the page
 * @param scope the element that holds the article's title and text, or null
 * @example
 * authorHint(authorMarks(document), document.body);
 * // [{ field: 'author', value: 'Budi', basis: 'metadata', origin: 'html author' }]
 */
export function authorHint(marks: readonly AuthorMark[], scope: HtmlElement | null): readonly MetadataHint[] {
  const own = marks.find(({ around }) => {
    const depth = scope === null ? -1 : around.indexOf(scope);
    return depth >= 0 && around.slice(0, depth).every(isOwn);
  });
  if (own === undefined) return [];
  return [{ field: 'author', value: own.value, basis: 'metadata', origin: 'html author' }];
}

function isOwn(element: HtmlElement): boolean {
  const kind = elementKind(element);
  return kind === null || kind === 'unmarked';
}

function nameIn(element: HtmlElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function elementsAround(element: HtmlElement): HtmlElement[] {
  const around: HtmlElement[] = [];
  for (let node = element.parentNode; node !== null && isElement(node); node = node.parentNode)
    around.push(node);
  return around;
}
