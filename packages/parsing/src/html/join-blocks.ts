import type { Zone } from '../article.js';
import type { Block } from './block.js';
import type { BlockZone } from './block-zones.js';

/** The text of a page with the zones its markup shows. */
export interface HtmlText {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** No dateline is longer. */
const longestLeadIn = 80;

/**
 * Joins blocks to a text, one blank line between paragraphs and none between the items of a list, and gives
 * the zones their spans.
 * @param blocks in document order
 * @param zones one for each block
 * @example
 * joinBlocks([block('Judul'), block('Isi.')], [{ kind: 'title', rule: 'html-heading' }, null]);
 * // { text: 'Judul\n\nIsi.', zones: [{ kind: 'title', rule: 'html-heading', start: 0, end: 5 }] }
 */
export function joinBlocks(blocks: readonly Block[], zones: readonly (BlockZone | null)[]): HtmlText {
  const parts: string[] = [];
  const spans: Zone[] = [];
  let end = 0;
  for (const [at, block] of blocks.entries()) {
    const gap =
      zones[at - 1] === null && zones[at] === null
        ? openGap(blocks[at - 1], block)
        : gapBetween(blocks[at - 1], block);
    const start = end + gap.length;
    end = start + block.text.length;
    parts.push(gap, block.text);
    const zone = zones[at];
    if (zone) spans.push({ ...zone, start, end });
  }
  return { text: parts.join(''), zones: spans };
}

/** `<b>Jakarta</b> - <p>Harga turun.`: a short text that ends in a dash goes on in the next paragraph. */
function openGap(before: Block | undefined, block: Block): string {
  const leadsIn =
    before !== undefined && before.text.length <= longestLeadIn && /\s[-–—]{1,2}$/.test(before.text);
  return leadsIn ? ' ' : gapBetween(before, block);
}

function gapBetween(before: Block | undefined, block: Block): string {
  if (before === undefined) return '';
  const items = before.owner.localName === 'li' && block.owner.localName === 'li';
  return items && before.owner !== block.owner ? '\n' : '\n\n';
}
