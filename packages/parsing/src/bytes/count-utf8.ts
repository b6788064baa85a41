/** How many characters beyond ASCII a text holds as UTF-8, and how many bytes do not fit. */
export interface Utf8Count {
  readonly good: number;
  readonly bad: number;
}

/**
 * Counts well-formed UTF-8 sequences beyond ASCII and bytes that belong to none; a sequence cut off by the end
 * of the bytes is not bad.
 * @param bytes any bytes
 * @example
 * countUtf8(Uint8Array.of(0x61, 0xc3, 0xa9, 0x92)); // { good: 1, bad: 1 }
 */
export function countUtf8(bytes: Uint8Array): Utf8Count {
  let good = 0;
  let bad = 0;
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const size = sequenceSize(byte);
    const held = size === 0 ? 0 : continuationBytes(bytes, at + 1, size - 1);
    if (size > 0 && held === size - 1) good++;
    else if (size === 0 || at + 1 + held < bytes.length) bad++;
    at += held + 1;
  }
  return { good, bad };
}

/** Length of the sequence a lead byte begins (RFC 3629), 0 for a byte that begins none. */
function sequenceSize(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function continuationBytes(bytes: Uint8Array, from: number, most: number): number {
  let count = 0;
  while (count < most && ((bytes[from + count] ?? 0) & 0xc0) === 0x80) count++;
  return count;
}
