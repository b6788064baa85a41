import classes from '../../data/html-classes.json' with { type: 'json' };
import type { ZoneKind } from '../article.js';
import type { HtmlElement } from './dom.js';

/** Words of a class or id name, and the zone they mark. */
export interface ClassWords {
  /** Lower-case words in a row, parted by a space. */
  readonly words: string;
  readonly kind: ZoneKind;
}

/** Class and id words that mark a zone. */
export const classWords = classes.entries as readonly ClassWords[];
const kindOfWords = new Map(classWords.map(({ words, kind }) => [words, kind]));
const kindOfElement = new Map<string, ZoneKind>([
  ['figcaption', 'caption'],
  ['nav', 'other'],
  ['footer', 'footer'],
  ['amp-sidebar', 'other'],
]);

/**
 * Says which zone an element marks by its name, class or id; null for one that marks none.
 * @param element any element
 * @example
 * elementKind(parseDocument('<div class="read__photo-caption">x</div>').querySelectorAll('div')[0]); // 'caption'
 */
export function elementKind(element: HtmlElement): ZoneKind | null {
  const byName = kindOfElement.get(element.localName);
  if (byName !== undefined) return byName;
  const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
  for (const name of names.split(/\s+/).slice(0, 20)) {
    const kind = nameKind(name);
    if (kind !== null) return kind;
  }
  return null;
}

function nameKind(name: string): ZoneKind | null {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .slice(0, 12);
  for (const [at, word] of words.entries()) {
    const kind = kindOfWords.get(`${word} ${words[at + 1] ?? ''}`) ?? kindOfWords.get(word);
    if (kind !== undefined) return kind;
  }
  return null;
}
