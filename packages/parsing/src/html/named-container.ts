import containers from '../../data/article-containers.json' with { type: 'json' };
import { type Block, linkShare } from './block.js';
import type { HtmlElement } from './dom.js';

/** A mark of the element that holds an article's text. */
export interface ArticleContainer {
  readonly attribute: string;
  /** One of the words of the attribute's value. */
  readonly word: string;
}

/** Marks of elements that hold an article's text, in order of trust. */
export const articleContainers: readonly ArticleContainer[] = containers.entries;
const ranks = new Map(articleContainers.map(({ attribute, word }, rank) => [`${attribute}=${word}`, rank]));

/** Less text than this in a known container is a teaser. */
const leastText = 200;

/** One with less than this share of the largest one's text is a teaser beside it. */
const leastShare = 0.25;

/** An element by the blocks it holds, which stand in a row. */
interface Container {
  readonly rank: number;
  readonly first: number;
  last: number;
  prose: number;
}

/**
 * Finds the blocks of the most trusted container known by name, and of those of its kind that go on with the
 * same article: systems cut a long text into several.
 * @param blocks the page's blocks
 * @returns none where no such container holds a paragraph's worth of text
 * @example
 * const { blocks } = layOut(parseDocument(`<div class="entry-content"><p>${'Harga turun. '.repeat(20)}</div>`).body);
 * namedContainer(blocks).size; // 1
 */
export function namedContainer(blocks: readonly Block[]): ReadonlySet<Block> {
  const known = [...containersOf(blocks)].filter(({ rank }) => rank < ranks.size);
  const most = known.reduce((largest, { prose }) => Math.max(largest, prose), 0);
  const full = known.filter(({ prose }) => prose >= Math.max(leastText, most * leastShare));
  const best = full.reduce((least, { rank }) => Math.min(least, rank), ranks.size);
  const first = full.find(({ rank }) => rank === best);
  if (first === undefined) return new Set();
  const main = new Set(blocks.slice(first.first, first.last + 1));
  let end = first.last;
  for (const next of known) {
    if (next.rank !== best || next.first <= end) continue;
    if (blocks.slice(end + 1, next.first + 1).some(beginsAnother)) break;
    for (const block of blocks.slice(next.first, next.last + 1)) main.add(block);
    end = next.last;
  }
  return main;
}

function containersOf(blocks: readonly Block[]): Iterable<Container> {
  const found = new Map<HtmlElement, Container>();
  for (const [at, block] of blocks.entries()) {
    const prose = linkShare(block) < 0.5 ? block.text.length : 0;
    for (const element of block.path) {
      const container = found.get(element) ?? { rank: rankOf(element), first: at, last: at, prose: 0 };
      container.last = at;
      container.prose += prose;
      found.set(element, container);
    }
  }
  return found.values();
}

function rankOf(element: HtmlElement): number {
  let best = ranks.size;
  for (const attribute of ['itemprop', 'class', 'id']) {
    for (const word of (element.getAttribute(attribute) ?? '').split(/\s+/)) {
      best = Math.min(best, ranks.get(`${attribute}=${word}`) ?? best);
    }
  }
  return best;
}

/** A first-level heading, or one that leads elsewhere, stands over another article. */
function beginsAnother(block: Block): boolean {
  const heading = block.path.findLast((element) => /^h[1-4]$/.test(element.localName));
  return heading !== undefined && (heading.localName === 'h1' || linkShare(block) > 0.95);
}
