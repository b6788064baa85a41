import classes from '../../data/html-classes.json' with { type: 'json' };
import type { ZoneKind } from '../article.js';
import type { HtmlElement } from './dom.js';

/** What an element marks: a zone, or `unmarked` for a byline or a day, which its words must tell. */
export type ElementKind = ZoneKind | 'unmarked';

/** Words of a class or id name, and what they mark. */
export interface ClassWords {
  /** One or two lower-case words in a row, parted by a space. */
  readonly words: string;
  readonly kind: ElementKind;
}

/** Class and id words that mark a zone. */
export const classWords = classes.entries as readonly ClassWords[];
const kindOfWords = new Map(classWords.map(({ words, kind }) => [words, kind]));
const kindOfElement = new Map<string, ElementKind>([
  ['figcaption', 'caption'],
  ['nav', 'other'],
  ['footer', 'footer'],
  ['aside', 'other'],
  ['amp-sidebar', 'other'],
  ['form', 'other'],
  ['button', 'other'],
  ['dialog', 'other'],
  ['time', 'unmarked'],
]);
/** Names beyond these few are made by style tools and say nothing of the content. */
const mostNames = 20;
const mostWords = 12;

/**
 * Says what an element marks by its class, id or name; null for one that marks nothing.
 * @param element any element
 * @example
 * elementKind(parseDocument('<p class="read__photo-caption">x').body.firstChild); // 'caption'
 */
export function elementKind(element: HtmlElement): ElementKind | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  for (const name of names.split(/\s+/).slice(0, mostNames)) {
    const kind = nameKind(name);
    if (kind !== null) return kind;
  }
  return kindOfElement.get(element.localName) ?? null;
}

/** The last word of a name is its head: `detail__media-caption` is a caption, `tag-list-date` a date. */
function nameKind(name: string): ElementKind | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .slice(0, mostWords);
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] ?? '';
    const kind = kindOfWords.get(`${words[at - 1] ?? ''} ${word}`) ?? kindOfWords.get(word);
    if (kind !== undefined) return kind;
  }
  return null;
}
