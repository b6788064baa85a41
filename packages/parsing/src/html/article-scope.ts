import type { Block } from './block.js';
import type { HtmlElement } from './dom.js';
import { sameTitle } from './same-title.js';

/**
 * Finds the block that is the title: the heading the metadata name, else the first first-level heading.
 * @param blocks the page's blocks
 * @param titles that the metadata state
 * @example
 * titleBlock(blocks, ['Harga Beras Turun'])?.owner.localName; // 'h1'
 */
export function titleBlock(blocks: readonly Block[], titles: readonly string[]): Block | null {
  const headings = blocks.filter((block) => heading(block) !== null);
  const named = headings.filter((block) => titles.some((title) => sameTitle(title, block.text)));
  const first = (level: string) => (block: Block) => heading(block) === level;
  return named.find(first('h1')) ?? named[0] ?? headings.find(first('h1')) ?? null;
}

/** The level of the heading that holds a block: `h1` to `h3`, or null. */
function heading(block: Block): string | null {
  const element = block.path.findLast((one) => /^h[1-3]$/.test(one.localName));
  return element?.localName ?? null;
}

/**
 * Finds the smallest element that holds the article's text and its title.
 * @param main the blocks of the text
 * @param title the title's block, if known
 * @example
 * articleScope(main, title)?.localName; // 'article'
 */
export function articleScope(main: Iterable<Block>, title: Block | null): HtmlElement | null {
  const inside = [...main, ...(title === null ? [] : [title])];
  let common = inside[0]?.path ?? [];
  for (const { path } of inside) {
    let shared = 0;
    while (shared < common.length && common[shared] === path[shared]) shared++;
    common = common.slice(0, shared);
  }
  return common.at(-1) ?? null;
}
