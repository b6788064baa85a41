import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';
import { readDatelineNames } from '../metadata/dateline-names.js';
import type { Label, Labels } from './label.js';

const CAPTION: Label = { kind: 'caption', rule: 'labelled-caption' };
const MOST_WORDS = 62;
const MOST_CREDIT = 6;
const LABEL = /^(\p{Lu}[\p{Lu}\d'’&.,/]*(?: [\p{Lu}\d][\p{Lu}\d'’&.,/]*){1,7}) [-–—] (?=[\p{Lu}"“])/u;

/**
 * Labels captions that begin with a label in capitals, as Tribun sets them: `PASAR INDUK - Pedagang … (dok/Budi)`. The
 * credit stands behind them or on the line before.
 * @param lines The lines of the page.
 * @param labels What is known of them; changed in place.
 * @returns The labels.
 * @example
 * ```ts
 * labelCaptions(splitLines('PASAR IKAN - Warga antre. (dok/Budi)', []).lines, [null]); // [{ kind: 'caption', rule: 'labelled-caption' }]
 * ```
 */
export function labelCaptions(lines: readonly Line[], labels: Labels): Labels {
  lines.forEach((line, index) => {
    if (labels[index] !== null || line.words > MOST_WORDS || (line.ink & Ink.Dash) === 0) return;
    const told = labelledText(line);
    if (told === null) return;
    const before = lines[index - 1];
    const repeats = before !== undefined && repeatsOf(before, told);
    if (!line.hasPhotoCredit && !repeats && !isCredit(before)) return;
    labels[index] = CAPTION;
    if (repeats && labels[index - 1] === null) labels[index - 1] = CAPTION;
  });
  return labels;
}

/** What stands behind the label, or null where there is none, or it is the place or outlet of a dateline. */
function labelledText({ text }: Line): string | null {
  const found = LABEL.exec(text);
  if (found === null) return null;
  const names = readDatelineNames(found[1] ?? '');
  return names?.sure === true || names?.outlet != null ? null : text.slice(found[0].length);
}

/** The line before is the same caption without its label. */
function repeatsOf({ text, words }: Line, told: string): boolean {
  return words >= MOST_CREDIT && told.startsWith(text.replace(/\.$/, ''));
}

function isCredit(line: Line | undefined): boolean {
  return line !== undefined && line.words <= MOST_CREDIT && line.hasPhotoCredit;
}
