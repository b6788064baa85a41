import { findAll } from './find-all.js';
import type { Line } from './line.js';
import { makeLine } from './make-line.js';
import { readDatelineNames } from './metadata/dateline-names.js';

const LEAST_WORDS = 40;
const HEAD_REACH = 500;
const NAMES_REACH = 60;
const LEAST_HEAD = 12;
const DASH = /[ \u00a0](?:--|[-–—])[ \u00a0]+(?=[\p{Lu}"“])/gu;
const WORD = /\S+/g;
const PUBLISHED =
  /(?:(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+ [-|–] )?(?:(?<!\p{L})\p{L}+,? )?(?<!\d)\d{1,2}(?:[/.-]\d{1,2}[/.-]| \p{L}{3,9} )(?:19|20)\d{2}(?!\d)/u;

/**
 * Cuts a page that stands in one line into its title, its date line and its text, where a dateline with outlet and
 * place inside it shows where the text begins.
 * @param text The page.
 * @param line Its line.
 * @returns The parts as lines, or the line itself.
 * @example
 * ```ts
 * unfoldLine(page, line).map((part) => part.text.slice(0, 11)); // ['Perahu Baca', 'Kompas.com ', 'SURABAYA, K']
 * ```
 */
export function unfoldLine(text: string, line: Line): readonly Line[] {
  if (line.words < LEAST_WORDS || line.hint !== null) return [line];
  const body = bodyStart(line.text.slice(0, HEAD_REACH));
  if (body < LEAST_HEAD) return [line];
  const date = PUBLISHED.exec(line.text.slice(0, body));
  const cuts = date === null || date.index === 0 ? [0, body] : [0, date.index, body];
  return cuts.flatMap((from, index) => {
    const to = line.start + (cuts[index + 1] ?? line.length);
    const part = makeLine(text, { from: line.start + from, to, gap: true, hint: null }, null);
    return part === null ? [] : [part];
  });
}

/** Where a dateline with outlet and place begins, or -1. */
function bodyStart(head: string): number {
  for (const dash of findAll(DASH, head)) {
    const from = Math.max(0, dash.index - NAMES_REACH);
    const words = findAll(WORD, head.slice(from, dash.index)).reverse();
    const found = words.find((word) => isWholeDateline(head.slice(from + word.index, dash.index)));
    if (found !== undefined) return from + found.index;
  }
  return -1;
}

function isWholeDateline(prefix: string): boolean {
  const names = readDatelineNames(prefix);
  return names !== null && names.outlet !== null && names.place !== null;
}
