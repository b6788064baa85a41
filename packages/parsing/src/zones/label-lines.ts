import type { Line } from '../line.js';
import { createOpeningLists } from '../marks/opening.js';
import type { Label, Labels } from './label.js';
import { labelCaptions } from './label-captions.js';
import { LINE_RULES } from './line-rules.js';
import { labelLinkLists } from './link-list.js';

const MOST_WORDS = 62;
const rulesFor = createOpeningLists(
  LINE_RULES.map((rule) => ({ openings: rule.openings ?? null, value: rule })),
);

/**
 * Labels the lines that name themselves, by the container's zones first and by the line rules else.
 * @param lines The lines of the page.
 * @returns One label for each line, null where it does not name itself.
 * @example
 * ```ts
 * labelLines(splitLines('Baca Juga\nHarga beras naik', []).lines); // [{ kind: 'related', rule: 'stop-line' }, null]
 * ```
 */
export function labelLines(lines: readonly Line[]): Labels {
  const labels = lines.map((line) => hintLabel(line) ?? ruleLabel(line));
  return labelLinkLists(lines, labelCaptions(lines, labels));
}

function hintLabel(line: Line): Label | null {
  return line.hint === null || line.hint.kind === 'body'
    ? null
    : { kind: line.hint.kind, rule: line.hint.rule };
}

function ruleLabel(line: Line): Label | null {
  if (line.words > MOST_WORDS) return null;
  for (const rule of rulesFor(line.opening)) {
    const kind = rule.read(line);
    if (kind !== null) return { kind, rule: rule.name };
  }
  return null;
}
