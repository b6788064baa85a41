const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/**
 * Decodes base64 (RFC 4648, without padding, a whole number of groups of four) into signed bytes.
 * @param text - the encoded text
 * @example
 * decodeBytes('AQL/') // Int8Array [ 1, 2, -1 ]
 */
export function decodeBytes(text: string): Int8Array {
  const values = new Uint8Array(128);
  for (let at = 0; at < ALPHABET.length; at++) values[ALPHABET.charCodeAt(at)] = at;
  const bytes = new Int8Array((text.length / 4) * 3);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    let group = 0;
    for (let of = 0; of < 4; of++) group = (group << 6) | (values[text.charCodeAt(at + of)] ?? 0);
    bytes[to++] = group >> 16;
    bytes[to++] = group >> 8;
    bytes[to++] = group;
  }
  return bytes;
}
