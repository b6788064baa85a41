const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * Hashes a stretch of a string to 32 bits (FNV-1a over code units).
 * @param text - the string
 * @param from - first code unit
 * @param to - code unit after the last
 * @example
 * hashSlice('Kim', 0, 3) === hashSlice('Kimia', 0, 3) // true
 */
export function hashSlice(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/**
 * The code unit of the small letter of a Latin capital; any other code unit is left as it is.
 * @param code - a code unit
 * @example
 * String.fromCharCode(lowerCode(75)) // 'k'
 */
export function lowerCode(code: number): number {
  const isCapital = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  return isCapital ? code + 32 : code;
}

/**
 * Hashes a stretch of a string without regard to the case of Latin letters.
 * @param text - the string
 * @param from - first code unit
 * @param to - code unit after the last
 * @example
 * hashLower('KIM', 0, 3) === hashLower('Kim', 0, 3) // true
 */
export function hashLower(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ lowerCode(text.charCodeAt(at)), PRIME);
  return hash;
}

/**
 * Joins two hashes into one; the order matters (the finishing steps of MurmurHash3).
 * @param left - a 32-bit number
 * @param right - a 32-bit number
 * @example
 * mix(1, 2) === mix(2, 1) // false
 */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left, 0xcc9e2d51) + Math.imul(right ^ (right >>> 15), 0x1b873593);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
