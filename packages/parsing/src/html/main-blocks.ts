import readability from '@mozilla/readability';
import type { Block } from './block.js';
import type { HtmlDocument, HtmlElement, HtmlNode } from './dom.js';
import type { LaidOut } from './lay-out.js';
import { namedContainer } from './named-container.js';
import { proseCluster, proseLength } from './prose-cluster.js';

/** Readability recurses, looks at the ancestors of every element, and parses the page again for each try. */
const deepestRead = 120;
const mostNodesRead = 50_000;
/** What is chosen by name or by Readability must hold at least this share of the densest element's prose. */
const leastNamed = 0.1;
const leastRead = 0.35;
const mark = 'data-block-';

/**
 * Finds the blocks that are the article's text: those of a container known by name, else those that
 * Readability keeps, else those of the element that holds most of the prose. May change the document.
 * @param document the page
 * @param laidOut its blocks
 * @example
 * // <nav>Menu</nav><div class="entry-content"> and four paragraphs → the four paragraphs
 */
export function mainBlocks(document: HtmlDocument, laidOut: LaidOut): ReadonlySet<Block> {
  const { blocks } = laidOut;
  const cluster = proseCluster(blocks);
  const prose = proseLength(cluster);
  const named = namedContainer(blocks);
  if (named.size > 0 && proseLength(named) >= prose * leastNamed) return named;
  const readable = laidOut.depth <= deepestRead && laidOut.nodes <= mostNodesRead;
  const kept = readable ? readBlocks(document, blocks) : new Set<Block>();
  return kept.size > 0 && proseLength(kept) >= prose * leastRead ? kept : new Set(cluster);
}

/** Marks every owner, lets Readability choose, and sees which marks are left. */
function readBlocks(document: HtmlDocument, blocks: readonly Block[]): Set<Block> {
  const owners = new Map<HtmlElement, string>();
  for (const { owner } of blocks) {
    if (owners.has(owner)) continue;
    const name = `${mark}${owners.size}`;
    owners.set(owner, name);
    owner.setAttribute(name, '');
  }
  const left = marksIn(read(document));
  return new Set(blocks.filter(({ owner }) => left.has(owners.get(owner) ?? '')));
}

function read(document: HtmlDocument): HtmlElement | null {
  const options = {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node: HtmlNode) => node as HtmlElement,
  };
  const Reader = readability.Readability as unknown as new (
    document: HtmlDocument,
    options: object,
  ) => { parse(): { content: HtmlElement | null } | null };
  try {
    return new Reader(document, options).parse()?.content ?? null;
  } catch (error) {
    // The parser below it passes the children of an element as arguments: too many of them overflow the stack.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function marksIn(content: HtmlElement | null): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const element of content?.querySelectorAll('*') ?? []) {
    for (const { name } of element.attributes) if (name.startsWith(mark)) marks.add(name);
  }
  return marks;
}
