import type { LineEnding } from './line.js';

const MOST_WORDS = 64;
const CLOSERS = '"”\'’»)]*_ \u00a0';
const LONGEST_BRACKET = 64;
const TERMINALS = '.!?…';

const SPACES = Uint8Array.from({ length: 0x100 }, (_, code) =>
  /\s/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Says whether a code unit is white space of the kind that ends words and lines. */
export function isSpaceCode(code: number): boolean {
  return code < 0x100 ? SPACES[code] === 1 : isWideSpace(code);
}

function isWideSpace(code: number): boolean {
  if (code >= 0x2000 && code <= 0x200a) return true;
  return (
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/**
 * Counts the words of a line, no further than 64, so that a page in one line costs nothing.
 * @param text The line, or a text it stands in.
 * @param start First code unit.
 * @param end Where the line ends.
 * @returns A number from 0 to 64.
 * @example
 * ```ts
 * countWords('Harga beras naik'); // 3
 * ```
 */
export function countWords(text: string, start = 0, end = text.length): number {
  let words = 0;
  let inside = false;
  for (let index = start; index < end && words < MOST_WORDS; index += 1) {
    const space = isSpaceCode(text.charCodeAt(index));
    if (!space && !inside) words += 1;
    inside = !space;
  }
  return words;
}

/**
 * Says how a line ends, looking through closing quotation marks, stars and a short bracket after the sentence.
 * @param text The line.
 * @example
 * ```ts
 * lineEnding('"Kami siap," katanya.'); // 'terminal'
 * lineEnding('Harga beras naik. (bud)'); // 'terminal'
 * lineEnding('Harga Beras Naik'); // 'open'
 * ```
 */
export function lineEnding(text: string): LineEnding {
  const end = endBefore(text, text.length);
  if (isTerminal(text, end - 1)) return 'terminal';
  if (!text.endsWith(')') && !text.endsWith(']')) return 'open';
  const open = Math.max(text.lastIndexOf('(', end), text.lastIndexOf('[', end));
  if (open < text.length - LONGEST_BRACKET || open <= 0) return 'open';
  return isTerminal(text, endBefore(text, open) - 1) ? 'terminal' : 'open';
}

function isTerminal(text: string, at: number): boolean {
  return at >= 0 && TERMINALS.includes(text.charAt(at));
}

/** Where the text ends without closing marks. */
function endBefore(text: string, from: number): number {
  const least = Math.max(0, from - 12);
  let end = from;
  while (end > least && CLOSERS.includes(text.charAt(end - 1))) end -= 1;
  return end;
}
