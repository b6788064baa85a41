import type { MetadataHint } from '../page.js';
import { type HtmlDocument, type HtmlElement, isElement } from './dom.js';
import { elementKind } from './element-kind.js';

/** An element that states something of the article it stands in, and the elements around it, innermost first. */
export interface ScopedMark {
  readonly field: 'author' | 'published';
  readonly value: string;
  readonly around: readonly HtmlElement[];
}

const authors = '[rel~="author"], [itemprop~="author"], .author, .author-name, .penulis, #penulis, .reporter';
const times = 'time[datetime]';
/** More text than this is an author's biography. */
const longestName = 60;

/**
 * Collects the elements of a page that name an author or a time.
 * @param document the page
 * @example
 * scopedMarks(parseDocument('<p>Oleh <a rel="author">Budi</a></p>'))[0]?.value; // 'Budi'
 */
export function scopedMarks(document: HtmlDocument): readonly ScopedMark[] {
  const mark = (field: ScopedMark['field'], element: HtmlElement, value: string): ScopedMark[] =>
    value === '' || value.length > longestName ? [] : [{ field, value, around: elementsAround(element) }];
  return [
    ...[...document.querySelectorAll(authors)].flatMap((element) => mark('author', element, textIn(element))),
    ...[...document.querySelectorAll(times)].flatMap((element) =>
      mark('published', element, (element.getAttribute('datetime') ?? '').trim()),
    ),
  ];
}

/**
 * Chooses what is stated of the article itself: the first author and the first time within its scope, in no
 * related article and no comment.
 * @param marks of the page
 * @param scope the element that holds the article's title and text, or null
 * @example
 * scopedHints(scopedMarks(document), document.body);
 * // [{ field: 'author', value: 'Budi', basis: 'metadata', origin: 'html author' }]
 */
export function scopedHints(
  marks: readonly ScopedMark[],
  scope: HtmlElement | null,
): readonly MetadataHint[] {
  const own = marks.filter(({ around }) => {
    const depth = scope === null ? -1 : around.indexOf(scope);
    return depth >= 0 && around.slice(0, depth).every(isOwn);
  });
  return (['author', 'published'] as const).flatMap((field) => {
    const value = own.find((mark) => mark.field === field)?.value;
    const origin = field === 'author' ? 'html author' : 'time';
    return value === undefined ? [] : [{ field, value, basis: 'metadata' as const, origin }];
  });
}

function isOwn(element: HtmlElement): boolean {
  const kind = elementKind(element);
  return kind === null || kind === 'unmarked';
}

function textIn(element: HtmlElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function elementsAround(element: HtmlElement): HtmlElement[] {
  const around: HtmlElement[] = [];
  for (let node = element.parentNode; node !== null && isElement(node); node = node.parentNode)
    around.push(node);
  return around;
}
