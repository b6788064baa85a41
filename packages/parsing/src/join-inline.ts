import { belongsAbove } from './inline/belongs-above.js';
import { hasInline } from './inline/has-inline.js';
import { inlineJoins } from './inline/inline-joins.js';
import { joinLines } from './join-lines.js';
import type { Line } from './line.js';

const NONE: readonly boolean[] = [];

/**
 * Joins the lines of a page that was broken wherever a link or italics stood in a sentence, a label stood before
 * its name, or a dateline before its dash: `kata Menteri`, `Budi Santoso`, `, Rabu (4/6).`
 * @param text The page.
 * @param lines Its lines.
 * @returns The lines, those of one sentence joined.
 * @example
 * ```ts
 * joinInline(text, splitLines(text, []).lines).length; // 4
 * ```
 */
export function joinInline(text: string, lines: readonly Line[]): readonly Line[] {
  const sure = lines.map((line, index) => belongsAbove(lines, line, index));
  const inline = hasInline(lines, sure) ? inlineJoins(lines, sure) : NONE;
  if (!sure.includes(true) && !inline.includes(true)) return lines;
  return groupsOf(lines, (index) => sure[index] === true || inline[index] === true).map((group) =>
    joinLines(text, group),
  );
}

function groupsOf(lines: readonly Line[], isJoined: (index: number) => boolean): Line[][] {
  const groups: Line[][] = [];
  lines.forEach((line, index) => {
    const group = groups.at(-1);
    if (group !== undefined && isJoined(index)) group.push(line);
    else groups.push([line]);
  });
  return groups;
}
