import type { Zone } from '../article.js';
import { joinInline } from '../join-inline.js';
import { joinWrapped } from '../join-wrapped.js';
import type { Line } from '../line.js';
import { splitLines } from '../split-lines.js';
import { unfoldLine } from '../unfold-line.js';
import { bodyRange } from './body-range.js';
import { nameBody } from './body-zones.js';
import { nameHead } from './head-zones.js';
import { labelLines } from './label-lines.js';
import type { PageDraft } from './page-draft.js';
import { partLine } from './part-line.js';
import { nameRepeats } from './repeat-lines.js';
import { nameTail } from './tail-zones.js';

/**
 * Divides a page into zones.
 * @param text The page.
 * @param hints Zones the container is sure of, in text order, without overlap.
 * @param statedTitle The title as the container states it, or null.
 * @returns Zones in text order that hold every character that is not white space.
 * @example
 * ```ts
 * readZones('Harga Beras Naik\n\nHarga beras naik sejak pekan lalu, kata seorang pedagang di pasar.', [], null).map((zone) => zone.kind); // ['title', 'body']
 * ```
 */
export function readZones(text: string, hints: readonly Zone[], statedTitle: string | null): Zone[] {
  const lines = pageLines(text, hints);
  const labels = labelLines(lines);
  const draft: PageDraft = { lines, labels, body: bodyRange(lines, labels), statedTitle };
  nameHead(draft);
  nameBody(draft);
  nameTail(draft);
  nameRepeats(draft);
  const zones: Zone[] = [];
  lines.forEach((line, index) => {
    zones.push(...lineZones(draft, line, index));
  });
  return zones;
}

function lineZones(draft: PageDraft, line: Line, index: number): readonly Zone[] {
  const label = draft.labels[index] ?? { kind: 'other' as const, rule: 'unnamed' };
  const whole: Zone = { start: line.start, end: line.end, kind: label.kind, rule: label.rule };
  return label.kind === 'body'
    ? partLine(line, whole, index === draft.body.first, index === draft.body.last)
    : [whole];
}

function pageLines(text: string, hints: readonly Zone[]): readonly Line[] {
  const [first, ...rest] = joinWrapped(text, joinInline(text, splitLines(text, hints)));
  return first === undefined ? [] : [...unfoldLine(text, first), ...rest];
}
