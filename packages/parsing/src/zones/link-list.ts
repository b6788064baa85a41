import type { Line } from '../line.js';
import { titleShare } from './headline-shape.js';
import type { Labels } from './label.js';
import { isBulleted } from './list-item.js';

const LEAST_LINKS = 2;
const LEAST_WORDS = 5;
const SHARE = 0.7;
const NUMBERED = /^\d/;
const LINKS: Readonly<Labels[number]> = { kind: 'related', rule: 'link-list' };

/**
 * Labels bulleted headlines that stand right over `Baca Juga` or at the foot of a page as links to other pages.
 * @param lines The lines of the page.
 * @param labels What is known of them.
 * @returns The labels with the links among them; a list that a colon opens stays as it is.
 * @example
 * ```ts
 * labelLinkLists(splitLines('- Harga Beras Turun Lagi Pekan Ini\n- Warga Desa Tolak Pabrik Semen\nBaca Juga', []).lines, [null, null, { kind: 'related', rule: 'stop-line' }])[0]?.kind; // 'related'
 * ```
 */
export function labelLinkLists(lines: readonly Line[], labels: Labels): Labels {
  const named = [...labels];
  for (let first = 0; first < lines.length; first += 1) {
    let end = first;
    while (end < lines.length && isLink(lines[end], labels, end)) end += 1;
    if (end - first >= LEAST_LINKS && standsApart(lines, labels, first, end)) named.fill(LINKS, first, end);
    first = Math.max(first, end - 1);
  }
  return named;
}

function isLink(line: Line | undefined, labels: Labels, index: number): boolean {
  if (line === undefined || labels[index] !== null) return false;
  // A headline may ask, and ends as no other.
  if (line.ending === 'terminal' && !/[?!]$/.test(line.text)) return false;
  if (line.words < LEAST_WORDS || !isBulleted(line) || NUMBERED.test(line.text)) return false;
  return titleShare(line.text) >= SHARE;
}

function standsApart(lines: readonly Line[], labels: Labels, first: number, end: number): boolean {
  if (first > 0 && lines[first - 1]?.text.endsWith(':') === true) return false;
  return end === lines.length || labels[end]?.kind === 'related' || labels[end]?.kind === 'footer';
}
