import type { HtmlElement } from './dom.js';

/** A paragraph of the page as it shows: text between two block boundaries or two line breaks in a row. */
export interface Block {
  /** White space folded; single line breaks stand as `\n`. */
  readonly text: string;
  /** The nearest block element that holds it. */
  readonly owner: HtmlElement;
  /** The elements that hold it, outermost first, the owner last. */
  readonly path: readonly HtmlElement[];
  /** Characters of it that are link text. */
  readonly linked: number;
}

/**
 * Says which share of a block is link text, 0 to 1.
 * @param block a block with text
 * @example
 * linkShare({ text: 'abcd', linked: 2, owner, path: [owner] }); // 0.5
 */
export function linkShare(block: Block): number {
  const letters = block.text.replace(/\s/g, '').length;
  return letters === 0 ? 0 : Math.min(1, block.linked / letters);
}
