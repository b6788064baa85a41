import type { Issue } from '../article.js';
import { readIssue } from '../read-issue.js';
import { cleanCharacters } from './clean-characters.js';
import { repairMojibake } from './repair-mojibake.js';

/** A text made fit to be counted in, and what was done to it. */
export interface CleanText {
  readonly text: string;
  /** Control characters taken out. */
  readonly controls: number;
  readonly issues: readonly Issue[];
}

/** Anything but tabulators, line feeds and characters that are neither invisible nor signs of garbling. */
const suspicious =
  /[^\t\n -~\u00a0-\u00ac\u00ae-\u00c1\u00f5-\u200a\u200c-\u2027\u202a-\u205f\u2061-\ud7ff\ue000-\ufefe\uff00-\ufffc]/;

/**
 * Makes decoded text fit to be counted in: `\n` line ends, no control or invisible characters, no lone
 * surrogates, garbled UTF-8 repaired. Each kind of change but the line ends is an issue with its number.
 * @param raw decoded text
 * @example
 * cleanText('Jum\u00e2\u20ac\u2122at\r\n'); // { text: 'Jum’at\n', controls: 0, issues: [{ stage: 'read', code: 'mojibake', … }] }
 */
export function cleanText(raw: string): CleanText {
  const text = withQuotes(raw);
  if (!suspicious.test(text)) return { text, controls: 0, issues: [] };
  // Garbled characters hide in control characters and soft hyphens: they are repaired first.
  const mended = repairMojibake(text);
  const cleaned = cleanCharacters(mended.text);
  const lost = text.includes('\ufffd') ? text.split('\ufffd').length - 1 : 0;
  const issues = [
    ...counted(lost, 'undecodable-bytes', 'characters were lost before or in decoding (U+FFFD)'),
    ...counted(cleaned.surrogates, 'lone-surrogate', 'halves of surrogate pairs stand as U+FFFD'),
    ...counted(cleaned.controls, 'control-characters', 'control characters were taken out'),
    ...counted(cleaned.invisible, 'invisible-characters', 'zero-width characters were taken out'),
    ...counted(mended.repairs, 'mojibake', 'places of UTF-8 once read as Windows-1252 were repaired'),
  ];
  return { text: cleaned.text, controls: cleaned.controls, issues };
}

/** Two curly apostrophes in a row (`’’Ya,’’ kata Budi`) are how some papers write quotation marks. */
function withQuotes(text: string): string {
  if (!text.includes('’’') && !text.includes('‘‘')) return text;
  return text.replace(/‘‘|(?<![^\s(])’’(?=[\p{L}\p{N}])/gu, '“').replace(/’’/g, '”');
}

function counted(count: number, code: string, what: string): Issue[] {
  return count === 0 ? [] : [readIssue(code, `${count} ${what}.`)];
}
