import type { Span } from '@warta/text';
import outletWords from '../../data/outlet-words.json' with { type: 'json' };
import { findAll } from '../find-all.js';
import { isSpaceCode } from '../line-shape.js';
import { remember } from '../remember.js';
import { isCaptionLabel } from '../zones/caption-labels.js';
import { isTitleLabel } from '../zones/title-labels.js';
import { isOutletName, isPlaceName, knownMedium } from './known-names.js';

/** The names before a dateline's separator. */
export interface DatelineNames {
  readonly outlet: Span | null;
  readonly place: Span | null;
  /** An agency that is no outlet: `BEIJING (Xinhua)`. */
  readonly agency: Span | null;
  /** Whether the gazetteer knows the outlet or the place, or the outlet is a domain. */
  readonly sure: boolean;
}

type NameKind = 'outlet' | 'agency' | 'place' | 'capitals' | 'name';

const CHUNK = /[^,()[\]|]+/g;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.\p{L}{2,}){1,3}$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}.'’/-]*(?: [\p{Lu}\p{N}][\p{Lu}\p{N}.'’/-]*){0,4}$/u;
const CAPITALISED = /^\p{Lu}[\p{L}.'’/-]*(?: \p{Lu}[\p{L}.'’/-]*){0,3}$/u;
const DATE =
  /^(?:(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)$|(?:\p{L}+ )?\d{1,2}(?:[/. -][\p{L}\p{N}]+){0,2}$)/iu;
const OUTLET_WORDS: ReadonlySet<string> = new Set(outletWords.entries.map((entry) => entry.word));
const OUTLET_ENDS = outletWords.entries.filter((entry) => entry.ends === true).map((entry) => entry.word);
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u;
const SURE: ReadonlySet<NameKind | null> = new Set<NameKind | null>(['outlet', 'agency', 'place']);
const BETWEEN = /^[\s,.|]*$/;
const LEAST_CAPITALS = 4;
const MOST_NAMES = 4;
const MOST_REMEMBERED = 40;
const LETTER = /[A-Za-z]|\p{L}/u;
const DIGIT = /\d/;
const LONGEST_WEEKDAY = 7;
const TRAILING = /(?<![\s.]|\p{Lu}\.\p{Lu})[\s.]+$|(?<=\p{Lu}\.\p{Lu}[\s.])[\s.]+$/u;

/**
 * Reads the outlet and the place that stand before a dateline's separator.
 * @param prefix What stands there.
 * @returns Their spans, or null where the words are anything else.
 * @example
 * ```ts
 * readDatelineNames('KYIV, KOMPAS.com'); // { outlet: { start: 6, end: 16 }, agency: null, place: { start: 0, end: 4 }, sure: true }
 * readDatelineNames('Hal itu'); // null
 * ```
 */
export function readDatelineNames(prefix: string): DatelineNames | null {
  return prefix.length <= MOST_REMEMBERED ? remembered(prefix) : readNames(prefix);
}

/** The datelines of an outlet return on page after page. */
const remembered = remember(readNames);

function readNames(prefix: string): DatelineNames | null {
  const places: Span[] = [];
  let count = 0;
  let outlet: Span | null = null;
  let agency: Span | null = null;
  let hasMore = false;
  let sure = false;
  for (const chunk of findAll(CHUNK, prefix)) {
    const span = trimmed(chunk[0], chunk.index);
    const name = prefix.slice(span.start, span.end);
    if (!isName(name)) continue;
    const both = placeBesideOutlet(name);
    if (both !== null) {
      places.push(shifted(both.place, span.start));
      outlet ??= shifted(both.outlet, span.start);
      count += 2;
      hasMore = sure = true;
      continue;
    }
    const kind = nameKind(name);
    if (kind === null) return null;
    count += 1;
    if (kind === 'outlet') outlet ??= span;
    else if (kind === 'agency') agency ??= span;
    else places.push(span);
    hasMore ||= kind !== 'name';
    sure ||= SURE.has(kind);
  }
  if (count > MOST_NAMES || !hasMore) return null;
  return { outlet, agency, place: joined(prefix, places), sure };
}

/** `Jakarta CNN Indonesia`, `CARITAU WASHINGTON`: an outlet and a place without a comma between them. */
function placeBesideOutlet(name: string): { readonly outlet: Span; readonly place: Span } | null {
  const space = name.indexOf(' ');
  if (space < 0 || isPlaceName(name) || isOutletName(name)) return null;
  const first = { start: 0, end: space };
  const second = { start: space + 1, end: name.length };
  const [head, tail] = [name.slice(0, space), name.slice(space + 1)];
  if (isPlaceName(head) && isOutletName(tail)) return { place: first, outlet: second };
  return isOutletName(head) && isPlaceName(tail) ? { place: second, outlet: first } : null;
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function isName(chunk: string): boolean {
  return LETTER.test(chunk) && !isDate(chunk);
}

function isDate(chunk: string): boolean {
  return (chunk.length <= LONGEST_WEEKDAY || DIGIT.test(chunk)) && DATE.test(chunk);
}

function nameKind(name: string): NameKind | null {
  if (isCaptionLabel(name) || isTitleLabel(name)) return null;
  if (isOutletName(name) || DOMAIN.test(name)) return 'outlet';
  if (isPlaceName(name)) return 'place';
  if (knownMedium(name) !== undefined) return 'agency';
  if (CAPITALS.test(name) && name.length >= LEAST_CAPITALS)
    return hasOutletWord(name) || endsInOutletWord(name) ? 'outlet' : 'capitals';
  if (isCalledPaper(name)) return 'outlet';
  return CAPITALISED.test(name) ? 'name' : null;
}

/** `PASARMEDIA`, `PasarTimes`: one word that ends with what papers are called. */
function endsInOutletWord(name: string): boolean {
  const lower = name.toLowerCase();
  return (
    !name.includes(' ') && OUTLET_ENDS.some((end) => lower.length > end.length + 2 && lower.endsWith(end))
  );
}

/** `PasarTimes`, `Pasbar News`, `Riau Online`: the end of the word, or the last word, is what papers are called. */
function isCalledPaper(name: string): boolean {
  if (CAMEL.test(name) && endsInOutletWord(name)) return true;
  if (!CAPITALISED.test(name)) return false;
  const space = name.lastIndexOf(' ');
  return space > 0 && OUTLET_ENDS.includes(name.slice(space + 1).toLowerCase());
}

/**
 * Says whether one of the words of a name is what papers are called.
 * @param name The words.
 * @example
 * ```ts
 * hasOutletWord('Harian Samudra'); // true
 * hasOutletWord('Samudra'); // false
 * ```
 */
export function hasOutletWord(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => OUTLET_WORDS.has(word));
}

/** `Mataram, NTB` is one place; what stands behind a date or in a bracket is not of it. */
function joined(prefix: string, spans: readonly Span[]): Span | null {
  const [first, ...rest] = spans;
  if (first === undefined) return null;
  let { end } = first;
  for (const span of rest) {
    if (!BETWEEN.test(prefix.slice(end, span.start))) break;
    end = span.end;
  }
  return { start: first.start, end };
}

function hasLooseEnd(chunk: string): boolean {
  const last = chunk.charCodeAt(chunk.length - 1);
  return last === 46 || isSpaceCode(last);
}

function trimmed(chunk: string, at: number): Span {
  const start = at + chunk.length - chunk.trimStart().length;
  const end = at + (hasLooseEnd(chunk) ? chunk.replace(TRAILING, '').trimEnd() : chunk).length;
  return { start, end: Math.max(start, end) };
}
