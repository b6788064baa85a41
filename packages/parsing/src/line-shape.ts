import type { LineEnding } from './line.js';

const LONGEST_BRACKET = 64;
const MOST_CLOSERS = 12;

const SPACES = Uint8Array.from({ length: 0x100 }, (_, code) =>
  /\s/.test(String.fromCharCode(code)) ? 1 : 0,
);

/**
 * Says whether a code unit is white space of the kind that ends words and lines.
 * @example
 * isSpaceCode(0xa0) // true
 * isSpaceCode(0x61) // false
 */
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

// 1: ends a sentence, 2: may stand behind its end.
const ENDS = new Uint8Array(0x2100);
for (const mark of '.!?…') ENDS[mark.charCodeAt(0)] = 1;
for (const mark of '"”\'’»)]*_ \u00a0') ENDS[mark.charCodeAt(0)] = 2;

/**
 * Says how a line ends, looking through closing quotation marks, stars and a short bracket after the sentence.
 * @param text The line, or a text it stands in.
 * @param start First code unit.
 * @param stop Where the line ends.
 * @example
 * ```ts
 * lineEnding('"Kami siap," katanya.'); // 'terminal'
 * lineEnding('Harga beras naik. (bud)'); // 'terminal'
 * lineEnding('Harga Beras Naik'); // 'open'
 * ```
 */
export function lineEnding(text: string, start = 0, stop = text.length): LineEnding {
  const end = endBefore(text, start, stop);
  if (isTerminal(text, start, end - 1)) return 'terminal';
  const last = text.charCodeAt(stop - 1);
  if (last !== 41 && last !== 93) return 'open';
  const open = openBefore(text, Math.max(start, stop - LONGEST_BRACKET), end);
  return open > start && isTerminal(text, start, endBefore(text, start, open) - 1) ? 'terminal' : 'open';
}

function isTerminal(text: string, start: number, at: number): boolean {
  return at >= start && ENDS[text.charCodeAt(at)] === 1;
}

/** Where the text ends without closing marks. */
function endBefore(text: string, start: number, from: number): number {
  const least = Math.max(start, from - MOST_CLOSERS);
  let end = from;
  while (end > least && ENDS[text.charCodeAt(end - 1)] === 2) end -= 1;
  return end;
}

/** The last opening bracket no later than a place, or -1. */
function openBefore(text: string, start: number, from: number): number {
  for (let at = from; at >= start; at -= 1) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91) return at;
  }
  return -1;
}
