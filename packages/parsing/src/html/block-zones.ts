import type { ZoneKind } from '../article.js';
import { bylineRole } from '../metadata/byline-labels.js';
import { type Block, linkShare } from './block.js';
import type { HtmlElement } from './dom.js';
import type { ElementKind } from './element-kind.js';
import { elementMarks, markOf } from './element-marks.js';
import { sameTitle } from './same-title.js';

/** What the markup says of a block: a zone and why. */
export interface BlockZone {
  readonly kind: ZoneKind;
  readonly rule: string;
}

/** A page's blocks and what is known of them as a whole. */
export interface BlockContext {
  readonly blocks: readonly Block[];
  readonly main: ReadonlySet<Block>;
  /** The block that is the title, or null. */
  readonly title: Block | null;
  /** The element that holds the text and its title, or null. */
  readonly scope: HtmlElement | null;
  /** The description that the metadata state, empty where none. */
  readonly description: string;
}

/** A paragraph that is one link is a headline, unless it is as short as a name or a section. */
const leastHeadline = 20;
/** What a class calls a subtitle may be the name of a section above the title. */
const leastLead = 40;
/** After the text, only what is as short as a byline or a credit can be the article's. */
const mostTail = 120;
const tail = /^[([]|^[^:\d]{2,40}:|^(?:sumber|editor|penulis|reporter|pewarta|copyright)\b/i;

/**
 * Gives every block the zone its markup shows, null where its words must tell, in the order of the blocks.
 * @param context the page's blocks, which of them are the article's text, which one is the title
 * @example
 * blockZones({ blocks, main, title, scope, description: '' }); // [{ kind: 'title', rule: 'html-heading' }, null, …]
 */
export function blockZones(context: BlockContext): readonly (BlockZone | null)[] {
  const { blocks, main, title, scope } = context;
  const marks = elementMarks(blocks, main, title);
  const lastMain = blocks.findLastIndex((block) => main.has(block));
  return blocks.map((block, at) => {
    if (block === title) return { kind: 'title', rule: 'html-heading' };
    if (isSubheading(block, blocks[at - 1], title)) return { kind: 'lead', rule: 'html-subheading' };
    const mark = markOf(block, marks);
    const after = lastMain >= 0 && at > lastMain;
    const placed = { block, mark, main: main.has(block), after, before: blocks[at - 1]?.text ?? '' };
    return markedZone(placed) ?? placedZone(placed, scope, context.description);
  });
}

/** A heading right under the title, as long as a sentence: the standfirst. */
function isSubheading(block: Block, before: Block | undefined, title: Block | null): boolean {
  if (title === null || before !== title || block.text.length < leastLead || linkShare(block) > 0)
    return false;
  return /^h[2-4]$/.test(block.owner.localName);
}

/** A block, what its elements mark, and where it stands. */
interface PlacedBlock {
  readonly block: Block;
  readonly mark: ElementKind | null;
  readonly main: boolean;
  /** Behind the last block of the article's text. */
  readonly after: boolean;
  /** The text of the block before it. */
  readonly before: string;
}

function markedZone({ block, mark, after }: PlacedBlock): BlockZone | null {
  if (mark === null || mark === 'unmarked') return null;
  if (mark === 'lead' && (after || block.text.length < leastLead)) return null;
  return { kind: mark, rule: `html-${mark}` };
}

function placedZone(placed: PlacedBlock, scope: HtmlElement | null, description: string): BlockZone | null {
  const { block, mark, main, before } = placed;
  const named = mark === 'unmarked' || bylineRole(before) !== null;
  const linked = !named && linkShare(block) > 0.95;
  if (linked && block.text.length >= leastHeadline) return { kind: 'related', rule: 'html-link' };
  if (!named && isLabelledLink(block)) return { kind: 'related', rule: 'html-label-link' };
  if (main) return null;
  if (scope !== null && !block.path.includes(scope)) return { kind: 'other', rule: 'html-outside' };
  if (linked) return { kind: 'other', rule: 'html-short-link' };
  if (placed.after) return isTail(placed) ? null : { kind: 'other', rule: 'html-after' };
  return sameTitle(block.text, description) ? { kind: 'lead', rule: 'html-description' } : null;
}

/** `Pilihan Editor: <a>…</a>`: all but a label is a link; after the label of a byline stands a name. */
function isLabelledLink(block: Block): boolean {
  const [, label = '', rest = ''] = /^([^:.]{3,30}):\s*(\S.*)?$/s.exec(block.text) ?? [];
  if (rest.length < leastHeadline || bylineRole(label) !== null) return false;
  return block.linked >= rest.replace(/\s/g, '').length;
}

function isTail({ block, mark }: PlacedBlock): boolean {
  return block.text.length <= mostTail && (mark === 'unmarked' || tail.test(block.text));
}
