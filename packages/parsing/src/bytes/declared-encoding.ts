import { normalizeEncoding } from '@exodus/bytes/encoding.js';

/** HTML asks for the declaration within the first kilobyte; real pages are later. */
const headBytes = 4096;
const patterns: readonly RegExp[] = [
  /<meta[^>]{0,200}?\bcharset\s{0,5}=\s{0,5}["']?([\w.:-]{2,40})/i,
  /^<\?xml[^>]{0,200}?\bencoding\s{0,5}=\s{0,5}["']([\w.:-]{2,40})/i,
];

/**
 * Reads the encoding that markup declares for itself, as its WHATWG name, or gives null.
 * @param bytes a page in any encoding that extends ASCII
 * @example
 * declaredEncoding(new TextEncoder().encode('<meta charset="ISO-8859-1">')); // 'windows-1252'
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = asciiText(bytes.subarray(0, headBytes));
  for (const pattern of patterns) {
    const label = pattern.exec(head)?.[1];
    if (label !== undefined) return normalizeEncoding(label);
  }
  return null;
}

function asciiText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
