import { TextDecoder } from '@exodus/bytes/encoding.js';
import type { Issue } from '../article.js';
import { readIssue } from '../read-issue.js';
import { cleanText } from './clean-text.js';
import { type DetectedEncoding, detectEncoding } from './detect-encoding.js';
import { signatureOf } from './file-signatures.js';

/** Bytes, read as text. */
export interface DecodedPage {
  /** The text all spans count in: no byte order mark, `\n` at line ends, no control characters. */
  readonly text: string;
  /** WHATWG name of the encoding, or null where the bytes are no text. */
  readonly encoding: string | null;
  readonly issues: readonly Issue[];
}

/** Share of control characters from which bytes are no text; a short text may hold a few. */
const mostControls = 0.02;
const someControls = 8;

/**
 * Decodes the bytes of a page: finds the encoding, repairs text garbled on the way, and says what it did.
 * Line ends become `\n`; a file that is no text gives an empty text and the issue `not-text`.
 * @param bytes a whole file
 * @param options `encoding`: what the transport states, believed only where the bytes do not show better
 * @example
 * decodePage(Uint8Array.of(0x93, 0x59, 0x61, 0x94, 0x0d, 0x0a));
 * // { text: '“Ya”\n', encoding: 'windows-1252', issues: [{ stage: 'read', code: 'guessed-encoding', … }] }
 */
export function decodePage(bytes: Uint8Array, options: { readonly encoding?: string } = {}): DecodedPage {
  const kind = signatureOf(bytes);
  if (kind !== null) return notText(`The bytes are a ${kind}`);
  const detected = detectEncoding(bytes, options.encoding);
  const raw = new TextDecoder(detected.encoding).decode(bytes);
  const { text, controls, issues } = cleanText(raw);
  if (controls > raw.length * mostControls + someControls) {
    return notText(`${controls} of ${raw.length} characters are control characters`);
  }
  return { text, encoding: detected.encoding, issues: [...encodingIssue(detected), ...issues] };
}

function notText(reason: string): DecodedPage {
  const message = `${reason}; give a text, HTML, JSON or CSV file.`;
  return { text: '', encoding: null, issues: [readIssue('not-text', message)] };
}

function encodingIssue({ encoding, basis }: DetectedEncoding): Issue[] {
  if (basis === 'bom' || basis === 'utf-8') return [];
  const doubtful = basis === 'default' || basis === 'statistics';
  const message = `Read as ${encoding}, known by ${basis}; if characters look wrong, save the file as UTF-8.`;
  return [readIssue(doubtful ? 'guessed-encoding' : 'legacy-encoding', message)];
}
