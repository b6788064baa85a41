/**
 * The UTF-16 code unit at a place; for loops over texts. Beyond the ends it is NaN, but once asked for one an engine takes
 * the slow way for good: ask inside only. To look `charCodeAt` up on a string costs
 * an engine that has met strings of many kinds (flat, sliced, joined, of one or two bytes) more than to read it.
 * @param text any string
 * @param at a UTF-16 code unit inside it
 * @example codeAt('Korut', 0) // → 75
 */
export function codeAt(text: string, at: number): number {
  return String.prototype.charCodeAt.call(text, at);
}
