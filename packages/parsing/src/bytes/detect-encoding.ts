import { getBOMEncoding, normalizeEncoding } from '@exodus/bytes/encoding.js';
import { detect } from 'jschardet';
import legacy from '../../data/legacy-encodings.json' with { type: 'json' };
import { countUtf8 } from './count-utf8.js';
import { declaredEncoding } from './declared-encoding.js';

/** Encodings looked for when a page is neither UTF-8 nor says what it is. */
export const legacyEncodings: readonly string[] = legacy.entries;

/** How an encoding was found out, strongest first. */
export type EncodingBasis = 'bom' | 'utf-16' | 'utf-8' | 'declared' | 'statistics' | 'default';

/** An encoding and how it was found out. */
export interface DetectedEncoding {
  /** Lower-case name of the WHATWG Encoding Standard. */
  readonly encoding: string;
  readonly basis: EncodingBasis;
}

/** Statistics read no more than this: more does not change the answer. */
const sampleBytes = 65_536;
/** Below this the statistics of a short page name scripts nobody wrote. */
const leastConfidence = 0.2;
/** Good UTF-8 sequences for one bad byte, from which a page is damaged UTF-8 and not another encoding. */
const goodForOneBad = 4;

/**
 * Finds the encoding of a text: byte order mark, UTF-16 by its zero bytes, valid (or slightly damaged) UTF-8,
 * the encoding stated by the caller or the markup, statistics, and Windows-1252 where nothing else answers.
 * @param bytes the whole text
 * @param stated the encoding that a transport (HTTP header) states, if any
 * @example
 * detectEncoding(Uint8Array.of(0x93, 0x59, 0x61, 0x94)); // { encoding: 'windows-1252', basis: 'default' }
 */
export function detectEncoding(bytes: Uint8Array, stated?: string): DetectedEncoding {
  const bom = getBOMEncoding(bytes);
  if (bom !== null) return { encoding: bom, basis: 'bom' };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { encoding: wide, basis: 'utf-16' };
  const { good, bad } = countUtf8(bytes);
  if (bad === 0 || good >= bad * goodForOneBad) return { encoding: 'utf-8', basis: 'utf-8' };
  const declared = normalizeEncoding(stated ?? '') ?? declaredEncoding(bytes);
  if (isLegacy(declared)) return { encoding: declared, basis: 'declared' };
  return measuredEncoding(bytes);
}

/** Latin text in UTF-16 has a zero in nearly every second byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0] as [number, number];
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at & 1 ? 1 : 0]++;
  const half = length / 2;
  if (zeros[1] > half * 0.6 && zeros[0] < half * 0.1) return 'utf-16le';
  return zeros[0] > half * 0.6 && zeros[1] < half * 0.1 ? 'utf-16be' : null;
}

/** A page that is not UTF-8 may still declare it, and one with no zero bytes is not UTF-16. */
function isLegacy(encoding: string | null): encoding is string {
  return encoding !== null && !encoding.startsWith('utf-') && encoding !== 'replacement';
}

function measuredEncoding(bytes: Uint8Array): DetectedEncoding {
  const found = detect(bytes.subarray(0, sampleBytes), { minimumThreshold: leastConfidence });
  const encoding = normalizeEncoding(found.encoding ?? '');
  if (encoding !== null && found.confidence >= leastConfidence && legacyEncodings.includes(encoding)) {
    return { encoding, basis: 'statistics' };
  }
  return { encoding: 'windows-1252', basis: 'default' };
}
