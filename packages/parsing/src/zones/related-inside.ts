import type { Span } from '@warta/text';
import { findAll } from '../find-all.js';
import type { Line } from '../line.js';
import { Ink } from '../marks/ink.js';

const { Marker } = Ink;
const MARKER =
  /(?:\(|\[)?(?:[Bb]aca|BACA|[Ss]imak|SIMAK|[Ll]ihat|LIHAT) (?:[Jj]uga|JUGA|[Pp]ula|PULA)[ \u00a0]?:?[ \u00a0]*/g;
const LONGEST_HEADLINE = 160;
const WORD = /\S+/g;
const GLUED = /(?<=[\p{Ll}\d?!)])(?=\p{Lu}\p{Ll})/u;
const SMALL =
  /^(?:dan|di|ke|dari|untuk|yang|dengan|pada|atau|bagi|oleh|soal|agar|dalam|tak|saat|usai|vs|tentang|sebagai|karena|hingga|kepada|of|the|ini|itu|akan|jadi)$/;

const NONE: readonly Span[] = [];

/**
 * Finds the links to other pages inside a line, as {@link relatedInside} does; few lines hold a marker.
 * @param line The line.
 * @example
 * ```ts
 * relatedInLine(line('Harga naik. Baca juga: Panen Padi MundurMenurut Budi, panen mundur.')); // [{ start: 12, end: 40 }]
 * ```
 */
export function relatedInLine(line: Line): readonly Span[] {
  return (line.ink & Marker) === 0 ? NONE : relatedInside(line.text);
}

/**
 * Finds the links to other pages that stand inside a paragraph: from the marker to where the headline ends.
 * A headline ends at its bracket, at a question or exclamation mark, at a glued sentence, or where title case ends.
 * @param text The paragraph.
 * @returns Spans in the paragraph; none where no end can be found.
 * @example
 * ```ts
 * relatedInside('Harga naik. Baca juga: Panen Padi MundurMenurut Budi, panen mundur.'); // [{ start: 12, end: 40 }]
 * ```
 */
export function relatedInside(text: string): Span[] {
  const found: Span[] = [];
  for (const mark of findAll(MARKER, text)) {
    // `Baca juga: Baca juga: …` is one link.
    if (mark.index < (found.at(-1)?.end ?? 0) || !isMarker(text, mark.index, mark[0])) continue;
    const end = headlineEnd(text, mark.index + mark[0].length, /^[([]/.test(mark[0]));
    if (end !== null) found.push({ start: mark.index, end });
  }
  return found;
}

/** `baca juga` in running text has no colon and no capital after it. */
function isMarker(text: string, at: number, mark: string): boolean {
  const next = text.charAt(at + mark.length);
  return (
    (mark.includes(':') || /\p{Lu}/u.test(mark.trimStart().charAt(0))) && /[\p{Lu}\p{N}"“'‘]/u.test(next)
  );
}

function headlineEnd(text: string, from: number, bracketed: boolean): number | null {
  const window = text.slice(from, from + LONGEST_HEADLINE);
  if (bracketed) return endAfter(from, window.search(/[)\]]/));
  const glue = window.search(GLUED);
  const mark = window.search(/[?!](?=\s|$)/);
  const first = [glue, mark < 0 ? -1 : mark + 1].filter((at) => at > 0).sort((one, other) => one - other)[0];
  if (first !== undefined) return from + first;
  return from + window.length === text.length ? text.length : titleCaseEnd(window, from);
}

function endAfter(from: number, at: number): number | null {
  return at < 0 ? null : from + at + 1;
}

/** The last word in title case before running text; the word that begins the sentence after it is its own. */
function titleCaseEnd(window: string, from: number): number | null {
  const words = findAll(WORD, window);
  const low = words.findIndex((word) => /^\p{Ll}/u.test(word[0]) && !SMALL.test(word[0]));
  const last = words[low - 2];
  return low < 4 || last === undefined ? null : from + last.index + last[0].length;
}
