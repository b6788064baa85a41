import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';
import { beginsWithLetter } from '../marks/opening.js';
import { bylineRole } from '../metadata/byline-labels.js';
import { readDatelineNames } from '../metadata/dateline-names.js';

const { Dash } = Ink;
const DATELINE_REACH = 14;
const DASH = /^[-–—]{1,2}(?:\s+["“'(]?[\p{Lu}\d]|$)/u;
const DASH_END = /\s[-–—]{1,2}$/;
const OPENING = /^[“"'‘(]?[\p{Lu}\d]/u;

/**
 * Says whether a line belongs to a label or a dateline on the line before: `: Siti Aminah` under `Editor`, a dash under
 * `Jakarta`, the first words of the body under `JAKARTA, KOMPAS.com -`.
 * @param lines The lines of the page.
 * @param line The line.
 * @param index Its index.
 * @example
 * ```ts
 * belongsAbove(lines, line(': Siti Aminah'), 8); // true
 * ```
 */
export function belongsAbove(lines: readonly Line[], line: Line, index: number): boolean {
  // An engine takes an index of -1 for a name, and is slow to look it up.
  const before = index > 0 ? lines[index - 1] : undefined;
  if (before === undefined) return false;
  // Most lines begin with letters, which only a dash over them can ask for.
  if (beginsWithLetter(line.opening) && (before.ink & Dash) === 0) return false;
  if (line.text.startsWith(':')) return before.words <= 3 && isLabel(before.text);
  if (line.gap || line.hint !== null || before.hint !== null || index > DATELINE_REACH) return false;
  if (DASH.test(line.text)) return isDateline(before.text);
  if (before.length <= 2 && DASH.test(before.text)) {
    const opening = index > 1 ? lines[index - 2] : undefined;
    return opening !== undefined && isDateline(opening.text);
  }
  return (
    DASH_END.test(before.text) && OPENING.test(line.text) && isDateline(before.text.replace(DASH_END, ''))
  );
}

function isLabel(text: string): boolean {
  return bylineRole(text) !== null || text.toLowerCase() === 'sumber';
}

function isDateline(text: string): boolean {
  return text.length <= 60 && readDatelineNames(text)?.sure === true;
}
