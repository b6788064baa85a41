import type { Span } from '@warta/text';
import nonPersons from '../../data/non-persons.json' with { type: 'json' };
import { initialCode } from '../credits/initial-codes.js';
import { findAll } from '../find-all.js';
import { isSpaceCode } from '../line-shape.js';
import { INK, Ink } from '../marks/ink.js';
import { isOutletName, isPlaceName } from './known-names.js';

const { Capital, Small } = Ink;
const INKS = INK;
const NON_PERSONS: ReadonlySet<string> = new Set(nonPersons.entries.map((entry) => entry.name));
const CUT =
  /[|;•·<>\n]|\s[-–—/]\s|\/(?=\s)|(?<!\S)\d|\s{3,}|[([]|(?=[srkjma])(?<![a-z])(?<!\p{L})(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)(?!\p{L})/iu;
const SPLIT = /,\s*(?:(?:dan|&|and)\s+)?|(?<!\s)\s+(?:dan|&|and)\s+|\/|&/g;
const WORD = "(?:\\p{Lu}[\\p{L}'’.-]*|al|bin|binti|de|van|von|der|el|ibn|ul)";
const NAME = new RegExp(`^${WORD}(?: ${WORD}){0,5}$`, 'u');
const DEGREE = /^(?:S|M|A|B|Amd|Dr|Drs|Dra|Ir|Ph|SE|SH|ST|MM|MH|MA|BA|Lc)(?:\.\p{L}{0,4}){0,4}$/u;
const DOMAIN = /(?<=\p{L}) (?:[A-Za-z0-9-]+\.)+(?:com|id|net|tv|news)$/iu;
const LEADING = ':.@*–—-';
const TRAILING = ':,.@*)]–—-';
const LONGEST_BARE_DEGREE = 3;

/**
 * Finds the names of persons in what stands after a byline label.
 * @param text What stands after the label.
 * @returns Spans in it; none for `Redaksi` and other words that name nobody.
 * @example
 * ```ts
 * personNames('Budi Santoso dan Siti Aminah | 3 Juli 2023'); // [{ start: 0, end: 12 }, { start: 17, end: 28 }]
 * personNames('Redaksi'); // []
 * ```
 */
export function personNames(text: string): Span[] {
  const cut = text.search(CUT);
  const names = cut < 0 ? text : text.slice(0, cut);
  const spans: Span[] = [];
  let from = 0;
  for (const mark of [...findAll(SPLIT, names), null]) {
    const span = withoutOutlet(names, trimmed(names, from, mark?.index ?? names.length));
    if (isPersonName(names.slice(span.start, span.end))) spans.push(span);
    from = mark === null ? names.length : mark.index + mark[0].length;
  }
  return spans;
}

/**
 * Says whether words have the shape of a person's name and are not the name of an outlet or a desk.
 * @param name The words.
 * @example
 * ```ts
 * isPersonName('Budi Santoso'); // true
 * isPersonName('Tim Redaksi'); // false
 * ```
 */
export function isPersonName(name: string): boolean {
  if (name.length < 3 || name.length > 60 || isDegree(name)) return false;
  return NAME.test(isOneCase(name) ? titled(name) : name) && !isNobody(name);
}

function isDegree(name: string): boolean {
  return (name.length <= LONGEST_BARE_DEGREE || name.includes('.')) && DEGREE.test(name);
}

function isNobody(name: string): boolean {
  const lower = name.toLowerCase();
  const space = lower.indexOf(' ');
  const first = space < 0 ? lower : lower.slice(0, space);
  return (
    NON_PERSONS.has(lower) ||
    first === 'tim' ||
    (first === 'kontributor' && isPlaceName(name.slice(first.length + 1))) ||
    initialCode(lower) !== null ||
    isOutletName(name) ||
    isPlaceName(name)
  );
}

function isOneCase(name: string): boolean {
  return !showsBothCases(name) && (name === name.toUpperCase() || name === name.toLowerCase());
}

/** Most names do so at their beginning. */
function showsBothCases(name: string): boolean {
  return (inkAt(name, 0) & Capital) !== 0 && (inkAt(name, 1) & Small) !== 0;
}

function inkAt(text: string, at: number): number {
  return INKS[text.charCodeAt(at)] ?? 0;
}

function titled(name: string): string {
  const words = name.toLowerCase().split(' ');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}

/** `Budi Santoso Suara.com`: the outlet behind the name is no part of it. */
function withoutOutlet(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const domain = name.includes('.') ? DOMAIN.exec(name) : null;
  return { start, end: domain === null ? end : start + domain.index };
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isEdge(text, start, LEADING)) start += 1;
  while (end > start && isEdge(text, end - 1, TRAILING)) end -= 1;
  return { start, end };
}

function isEdge(text: string, at: number, marks: string): boolean {
  return isSpaceCode(text.charCodeAt(at)) || marks.includes(text.charAt(at));
}
