import type { Block } from './block.js';
import type { HtmlElement } from './dom.js';
import { type ElementKind, elementKind } from './element-kind.js';

/** What elements of a page mark. */
export type ElementMarks = ReadonlyMap<HtmlElement, ElementKind>;

/** An element with more of the article's text than this is the article's own, whatever its class says. */
const mostOfText = 0.3;
/** Zones that keep their bylines and days to themselves: those of another article. */
const closed: ReadonlySet<ElementKind> = new Set(['related', 'advertisement', 'footer', 'caption']);

/**
 * Collects the elements of a page that mark a zone; one that holds the title, or much of the article's text,
 * marks none.
 * @param blocks the page's blocks
 * @param main those that are the article's text
 * @param title the title's, if known
 * @example
 * elementMarks(blocks, main, title).get(figcaption); // 'caption'
 */
export function elementMarks(
  blocks: readonly Block[],
  main: ReadonlySet<Block>,
  title: Block | null,
): ElementMarks {
  const held = new Map<HtmlElement, number>();
  let whole = 0;
  for (const block of blocks) {
    const size = main.has(block) ? block.text.length : 0;
    whole += size;
    for (const element of block.path) held.set(element, (held.get(element) ?? 0) + size);
  }
  const marks = new Map<HtmlElement, ElementKind>();
  for (const [element, size] of held) {
    if (size > whole * mostOfText || title?.path.includes(element)) continue;
    const kind = elementKind(element);
    if (kind !== null) marks.set(element, kind);
  }
  return marks;
}

/**
 * Says what a block's elements mark, the innermost first; a byline or day inside of a wider element is left to
 * its words, unless that element is about another article.
 * @param block a block
 * @param marks of its page
 * @example
 * markOf(block, marks); // 'related'
 */
export function markOf(block: Block, marks: ElementMarks): ElementKind | null {
  const kinds = block.path.flatMap((element) => marks.get(element) ?? []).reverse();
  const [inner] = kinds;
  if (inner !== 'unmarked') return inner ?? null;
  return kinds.find((kind) => closed.has(kind)) ?? 'unmarked';
}
