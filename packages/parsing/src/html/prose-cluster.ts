import { type Block, linkShare } from './block.js';
import type { HtmlElement } from './dom.js';

/** Shorter text may be a teaser, a label or a caption. */
const leastProse = 80;
/** The element of an article's text holds at least this share of the page's prose. */
const leastShare = 0.6;

/**
 * Says whether a block is a paragraph of prose: long, and hardly linked.
 * @param block any block
 * @example
 * isProse(block); // true
 */
export function isProse(block: Block): boolean {
  return block.text.length >= leastProse && linkShare(block) < 0.3;
}

/**
 * Counts the characters of prose in blocks.
 * @param blocks any blocks
 * @example
 * proseLength([]); // 0
 */
export function proseLength(blocks: Iterable<Block>): number {
  let sum = 0;
  for (const block of blocks) if (isProse(block)) sum += block.text.length;
  return sum;
}

/**
 * Finds the blocks of the innermost element that holds most of a page's prose, from its first paragraph to its
 * last.
 * @param blocks the page's blocks
 * @returns none where the page has no prose
 * @example
 * const { blocks } = layOut(parseDocument(`<ul><li>Menu</ul><div><p>${'Harga turun. '.repeat(9)}</div>`).body);
 * proseCluster(blocks).length; // 1
 */
export function proseCluster(blocks: readonly Block[]): readonly Block[] {
  const held = new Map<HtmlElement, number>();
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (const element of block.path) held.set(element, (held.get(element) ?? 0) + block.text.length);
  }
  const least = proseLength(blocks) * leastShare;
  const inner = [...held].findLast(([, prose]) => prose >= least && least > 0)?.[0];
  if (inner === undefined) return [];
  const inside = blocks.filter((block) => block.path.includes(inner));
  return inside.slice(inside.findIndex(isProse), inside.findLastIndex(isProse) + 1);
}
