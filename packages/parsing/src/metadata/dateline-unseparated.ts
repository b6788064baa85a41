import type { DatelineReading } from './dateline.js';
import { isOutletName, isPlaceName } from './known-names.js';

const OUTLET = /^[\p{L}\p{N}-]+(?:\.\p{L}{2,}){1,3}(?=,?[ \u00a0]|\|)/u;
const BARRED = /^[ \u00a0]*\|[ \u00a0]*(?=[\p{Lu}"“])/u;
const GLUED_CAPITALS = /^,[ \u00a0]+(\p{Lu}{3,})(?=\p{Lu}\p{Ll})/u;
const GLUED = /^,?[ \u00a0]+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=\p{Lu}\p{Ll})/u;
const WORDS = /^,?[ \u00a0]+((?:\p{Lu}[\p{L}.]+[ \u00a0]){1,2}\p{Lu}[\p{L}.]+|\p{Lu}[\p{L}.]+)/u;

/**
 * Reads a dateline without a separator, which only a known outlet's domain can begin: `Liputan6.com, Jakarta Warga …`,
 * `Liputan6.com, JakartaWarga …`, `AKURAT.CO, Warga …`; any domain where a bar parts it from running text
 * (`Contoh.com | Warga …`) or a known place in capitals is glued to the text (`Contoh.id, MEDANWarga …`).
 * @param text The beginning of the paragraph.
 * @param told Whether the paragraph is running text, as no title is.
 * @example
 * ```ts
 * readUnseparated('Liputan6.com, JakartaWarga antre.', true); // { end: 21, outlet: { start: 0, end: 12 }, place: { start: 14, end: 21 }, agency: null }
 * ```
 */
export function readUnseparated(text: string, told: boolean): DatelineReading | null {
  const outlet = hasDottedWord(text) ? OUTLET.exec(text)?.[0] : undefined;
  if (outlet === undefined) return null;
  const rest = text.slice(outlet.length);
  const gap = told ? (BARRED.exec(rest)?.[0] ?? '') : '';
  if (gap !== '') return alone(outlet, gap);
  const capitals = GLUED_CAPITALS.exec(rest)?.[1];
  if (capitals !== undefined && isPlaceName(capitals)) return withPlace(text, outlet, rest, capitals);
  if (!isOutletName(outlet)) return null;
  const place = gluedPlace(rest) ?? placeBefore(rest);
  return place === null ? withoutPlace(outlet, rest) : withPlace(text, outlet, rest, place);
}

function withPlace(text: string, outlet: string, rest: string, place: string): DatelineReading {
  const start = outlet.length + rest.indexOf(place);
  const end = start + place.length;
  const body = end + (text.slice(end).length - text.slice(end).trimStart().length);
  return { end: body, outlet: { start: 0, end: outlet.length }, place: { start, end }, agency: null };
}

/** Whether a dot stands before the first space, as it must in a domain: most paragraphs are spared the pattern. */
function hasDottedWord(text: string): boolean {
  const dot = text.indexOf('.');
  const space = text.indexOf(' ');
  return dot > 0 && (space < 0 || dot < space);
}

function gluedPlace(rest: string): string | null {
  const name = GLUED.exec(rest)?.[1];
  return name !== undefined && isPlaceName(name) ? name : null;
}

/** The longest known place that another capital follows. */
function placeBefore(rest: string): string | null {
  const words = (WORDS.exec(rest)?.[1] ?? '').split(/[ \u00a0]/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (isPlaceName(name)) return name;
  }
  return null;
}

function withoutPlace(outlet: string, rest: string): DatelineReading | null {
  const gap = /^,?[ \u00a0]+(?=[\p{Lu}"“])/u.exec(rest)?.[0];
  return gap === undefined ? null : alone(outlet, gap);
}

function alone(outlet: string, gap: string): DatelineReading {
  return {
    end: outlet.length + gap.length,
    outlet: { start: 0, end: outlet.length },
    place: null,
    agency: null,
  };
}
