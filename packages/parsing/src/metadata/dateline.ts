import type { Span } from '@warta/text';
import { isOutletName, isPlaceName } from './known-names.js';

/** A dateline: the whole prefix, and within it the outlet and the place. All spans count in the line. */
export interface DatelineReading {
  /** Where the prefix ends and the body begins. */
  readonly end: number;
  readonly outlet: Span | null;
  readonly place: Span | null;
}

const LONGEST = 96;
const SEPARATOR =
  /(?:\s*--+|\s+[-–—]|\.[-–—]|[)\]]\s*[-–—]|(?<=\p{Lu}{3})[–—-](?=\s)|\s*[–—](?=\s))\s*|:\s+/gu;
const CHUNK = /[^,()[\]|]+/g;
const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}]{2,})+$/u;
const CAPITALS = /^[\p{Lu}][\p{Lu}\p{N}.'’/-]*(?: [\p{Lu}\p{N}][\p{Lu}\p{N}.'’/-]*){0,4}$/u;
const DATE = /^\s*(?:\p{L}+ )?\d{1,2}(?:[/. -]\p{L}*\p{N}*){0,3}\s*$/u;

/**
 * Reads the dateline that a first paragraph begins with.
 * @param text The paragraph.
 * @returns The parts of the prefix, or null where the paragraph has none.
 * @example
 * ```ts
 * readDateline('REPUBLIKA.CO.ID, BOGOR -- Harga beras naik.'); // { end: 26, outlet: { start: 0, end: 15 }, place: { start: 17, end: 22 } }
 * ```
 */
export function readDateline(text: string): DatelineReading | null {
  const window = text.slice(0, LONGEST);
  for (const mark of window.matchAll(SEPARATOR)) {
    if (mark.index === 0) return null;
    const closes = /^[)\]]/.test(mark[0]) ? 1 : 0;
    const reading = readChunks(window.slice(0, mark.index + closes), mark[0].startsWith(':'));
    if (reading !== null) return { ...reading, end: mark.index + mark[0].length };
    if (/[.!?"“]\s/.test(window.slice(0, mark.index))) return null;
  }
  return null;
}

type ChunkKind = 'outlet' | 'place' | 'capitals';

function readChunks(prefix: string, colon: boolean): Omit<DatelineReading, 'end'> | null {
  const chunks = [...prefix.matchAll(CHUNK)].map((chunk) => trimmed(chunk[0], chunk.index));
  const named = chunks.filter((span) => isName(prefix.slice(span.start, span.end)));
  const kinds = named.map((span) => chunkKind(prefix.slice(span.start, span.end)));
  if (named.length === 0 || kinds.includes(null)) return null;
  if (colon && kinds.some((kind) => kind !== 'place')) return null;
  return {
    outlet: named.find((_, index) => kinds[index] === 'outlet') ?? null,
    place: joined(named.filter((_, index) => kinds[index] !== 'outlet')),
  };
}

function isName(chunk: string): boolean {
  return chunk !== '' && !DATE.test(chunk);
}

function joined(spans: readonly Span[]): Span | null {
  const first = spans[0];
  const last = spans.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}

function chunkKind(name: string): ChunkKind | null {
  if (isOutletName(name) || DOMAIN.test(name)) return 'outlet';
  if (isPlaceName(name)) return 'place';
  return CAPITALS.test(name) && name.length >= 4 ? 'capitals' : null;
}

function trimmed(chunk: string, at: number): Span {
  const start = at + chunk.length - chunk.trimStart().length;
  return { start, end: Math.max(start, at + chunk.trimEnd().length) };
}
