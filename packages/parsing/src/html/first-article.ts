import { type Block, linkShare } from './block.js';
import type { HtmlElement } from './dom.js';

/** The text of the article a page is about. */
export interface FirstArticle {
  readonly main: ReadonlySet<Block>;
  /** Articles of which the page holds the text, endless pages more than one. */
  readonly articles: number;
}

/** A heading with less text than this under it is a teaser. */
const leastArticle = 500;

/**
 * Keeps the text of the first article of a page that goes on with others, each under its own first-level
 * heading.
 * @param blocks the page's blocks
 * @param main those taken for the article's text
 * @param title the title's block, if known
 * @example
 * firstArticle(blocks, main, title).articles; // 2
 */
export function firstArticle(
  blocks: readonly Block[],
  main: ReadonlySet<Block>,
  title: Block | null,
): FirstArticle {
  const starts = articleStarts(blocks, main);
  const full = starts.filter((at, index) => proseBetween(blocks, at + 1, starts[index + 1]) >= leastArticle);
  const own = title === null ? -1 : blocks.indexOf(title);
  const next = full.find((at) => at > own);
  if (full.length < 2 || next === undefined) return { main, articles: 1 };
  const kept = blocks.slice(0, next).filter((block) => main.has(block));
  return { main: kept.length > 0 ? new Set(kept) : main, articles: full.length };
}

/**
 * Where first-level headings stand, but for subheadings: some articles write theirs so, in the element that
 * holds the text before them.
 */
function articleStarts(blocks: readonly Block[], main: ReadonlySet<Block>): readonly number[] {
  const begun = new Set<HtmlElement>();
  const starts: number[] = [];
  for (const [at, block] of blocks.entries()) {
    const parent = block.path.at(-2);
    if (block.owner.localName === 'h1' && (parent === undefined || !begun.has(parent))) starts.push(at);
    if (main.has(block)) for (const element of block.path) begun.add(element);
  }
  return starts;
}

function proseBetween(blocks: readonly Block[], from: number, to?: number): number {
  const between = blocks.slice(from, to);
  return between.reduce((sum, block) => sum + (linkShare(block) < 0.5 ? block.text.length : 0), 0);
}
