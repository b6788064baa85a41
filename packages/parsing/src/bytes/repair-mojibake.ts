import { TextDecoder } from '@exodus/bytes/encoding.js';

/** A text and how many places of it were repaired. */
export interface Repaired {
  readonly text: string;
  readonly repairs: number;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** What Windows-1252 shows for the bytes 0x80 to 0xFF. */
const shown = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 0x80));
const byteOf = new Map<string, number>(Array.from(shown, (char, at) => [char, at + 0x80]));
const continuation = `[\\u0080-\\u00bf${shown.slice(0, 0x20)}]`;
/** Continuation bytes that show as quotation marks and dashes, which also stand after a word. */
const marks = shown.slice(0x11, 0x18);
/**
 * Two bytes are believed alone only where they make a Latin letter or sign (leads C2 to C5), and their second
 * shows as no quotation mark that could end a word; other scripts need two letters in a row.
 */
const garbled = new RegExp(
  [
    `[\\u00c2-\\u00c5](?![${marks}])${continuation}`,
    `\\u00c3[${marks}](?=[A-Za-z\\u00c0-\\u00ff])`,
    `(?<=\\u00ac)\\u00c5[${marks}]`,
    `(?:[\\u00c6-\\u00df]${continuation}){2,}`,
    `[\\u00e0-\\u00ef]${continuation}{2}`,
    `[\\u00f0-\\u00f4]${continuation}{3}`,
    `\\u00e2\\u20ac(?=[\\s.,;:!?)]|$)`,
    '[\\u0080-\\u009f]',
  ].join('|'),
  'g',
);
/** Pages pass through a wrong reader more than once, but hardly ever three times. */
const mostRounds = 3;

/**
 * Repairs UTF-8 that was once read as Windows-1252 (`â€œ` for `“`), doubly garbled text included.
 * @param text decoded text
 * @example
 * repairMojibake('â€œTidakâ€, kata Budi'); // { text: '“Tidak”, kata Budi', repairs: 2 }
 */
export function repairMojibake(text: string): Repaired {
  let current: Repaired = { text, repairs: 0 };
  for (let round = 0; round < mostRounds; round++) {
    const next = repairOnce(current.text);
    if (next.repairs === 0) break;
    current = { text: next.text, repairs: current.repairs + next.repairs };
  }
  return current;
}

function repairOnce(text: string): Repaired {
  let repairs = 0;
  const repaired = text.replace(garbled, (match) => {
    const right = reread(match);
    if (right !== match) repairs++;
    return right;
  });
  return { text: repaired, repairs };
}

function reread(match: string): string {
  // The third byte of a closing quotation mark (0x9D) shows as nothing and gets lost on the way.
  if (match === '\u00e2\u20ac') return '\u201d';
  const bytes = Uint8Array.from(match, (char) => byteOf.get(char) ?? char.charCodeAt(0));
  if (bytes.length === 1) return shown[(bytes[0] ?? 0x80) - 0x80] ?? match;
  try {
    return utf8.decode(bytes);
  } catch {
    return match;
  }
}
