import type { ZoneKind } from '../article.js';
import { type Block, linkShare } from './block.js';
import type { HtmlElement } from './dom.js';
import { elementKind } from './element-kind.js';
import { sameTitle } from './same-title.js';

/** What the markup says of a block: a zone and why, or null where the words must tell. */
export interface BlockZone {
  readonly kind: ZoneKind;
  readonly rule: string;
}

/** A page's blocks and what is known of them as a whole. */
export interface BlockContext {
  readonly blocks: readonly Block[];
  readonly main: ReadonlySet<Block>;
  /** Titles that the metadata state. */
  readonly titles: readonly string[];
  /** The description that the metadata state, empty where none. */
  readonly description: string;
}

/** A paragraph that is one link is a headline, unless it is as short as a name. */
const leastHeadline = 20;

/**
 * Gives every block the zone its markup shows, in the order of the blocks.
 * @param context the page's blocks, which of them are the article's text, and stated titles
 * @example
 * blockZones({ blocks, main, titles: [], description: '' }); // [{ kind: 'title', rule: 'html-h1' }, null, …]
 */
export function blockZones(context: BlockContext): readonly (BlockZone | null)[] {
  const kinds = elementKinds(context);
  const title = titleBlock(context);
  const scope = scopeOf(context, title);
  return context.blocks.map((block) => {
    if (block === title) return { kind: 'title', rule: 'html-heading' };
    return markedZone(block, kinds) ?? placedZone(block, context, scope);
  });
}

/** Elements that mark a zone; one that holds the article's text, or much of it, marks none. */
function elementKinds({ blocks, main }: BlockContext): ReadonlyMap<HtmlElement, ZoneKind> {
  const kinds = new Map<HtmlElement, ZoneKind | null>();
  const held = new Map<HtmlElement, number>();
  let whole = 0;
  for (const block of blocks) {
    const size = main.has(block) ? block.text.length : 0;
    whole += size;
    for (const element of block.path) {
      if (!kinds.has(element)) kinds.set(element, elementKind(element));
      held.set(element, (held.get(element) ?? 0) + size);
    }
  }
  const marks = new Map<HtmlElement, ZoneKind>();
  for (const [element, kind] of kinds) {
    if (kind !== null && (held.get(element) ?? 0) <= whole * 0.3) marks.set(element, kind);
  }
  return marks;
}

/** The heading the metadata name, else the first first-level heading. */
function titleBlock({ blocks, titles }: BlockContext): Block | null {
  const headings = blocks.filter((block) => /^h[1-3]$/.test(block.owner.localName));
  const named = headings.find((block) => titles.some((title) => sameTitle(title, block.text)));
  return named ?? headings.find((block) => block.owner.localName === 'h1') ?? null;
}

/** The smallest element that holds the article's text and its title. */
function scopeOf({ blocks, main }: BlockContext, title: Block | null): HtmlElement | null {
  const inside = blocks.filter((block) => main.has(block) || block === title);
  let common = inside[0]?.path ?? [];
  for (const { path } of inside) {
    let shared = 0;
    while (shared < common.length && common[shared] === path[shared]) shared++;
    common = common.slice(0, shared);
  }
  return common.at(-1) ?? null;
}

function markedZone(block: Block, kinds: ReadonlyMap<HtmlElement, ZoneKind>): BlockZone | null {
  for (let at = block.path.length - 1; at >= 0; at--) {
    const element = block.path[at];
    const kind = element === undefined ? undefined : kinds.get(element);
    if (kind !== undefined) return { kind, rule: `html-${kind}` };
  }
  return null;
}

function placedZone(block: Block, context: BlockContext, scope: HtmlElement | null): BlockZone | null {
  const link = linkShare(block) > 0.95;
  const main = context.main.has(block);
  if (link && block.text.length >= leastHeadline) return { kind: 'related', rule: 'html-link' };
  if (main) return null;
  if (scope !== null && !block.path.includes(scope)) return { kind: 'other', rule: 'html-outside' };
  if (sameTitle(block.text, context.description)) return { kind: 'lead', rule: 'html-description' };
  return null;
}
