const LETTERS = 5;
const SHORTEST = 3;
const KEYS = 1 << 15;
// What the gazetteer passes over: accents and apostrophes.
const PASSED_OVER = /[\u0300-\u036f'’`‘]/g;

/** For each key of the first letters of names, a bit: four kilobytes stay in the processor's nearest cache. */
export type NameBeginnings = Int32Array;

/**
 * Makes a table of how names begin, to spare most words the search among them.
 * @param names As the gazetteer writes them.
 * @example
 * ```ts
 * mayBeName(createNameBeginnings(['Kompas', 'AP']), 'Budi Santoso'); // false
 * ```
 */
export function createNameBeginnings(names: readonly string[]): NameBeginnings {
  const beginnings = new Int32Array(KEYS >> 5);
  for (const name of names) {
    const key = beginningOf(name.normalize('NFD').replace(PASSED_OVER, ''));
    if (key >= 0) beginnings[key >> 5] = (beginnings[key >> 5] as number) | (1 << (key & 31));
  }
  return beginnings;
}

/**
 * Says whether words may be one of the names; true for all that hold other signs than `a` to `z` among their first
 * letters.
 * @param beginnings Made by {@link createNameBeginnings}.
 * @param name The words.
 * @example
 * // the beginnings of `Kompas`: `Kompas TV` → true, it must be looked up; `Tempo` → false
 */
export function mayBeName(beginnings: NameBeginnings, name: string): boolean {
  const key = beginningOf(name);
  return key < 0 || (((beginnings[key >> 5] as number) >> (key & 31)) & 1) === 1;
}

/** The first five letters whatever their case, or the first word where it is shorter, as a number; -1 where other signs are among them. */
function beginningOf(name: string): number {
  if (name.length < SHORTEST) return -1;
  let key = 0;
  for (let at = 0; at < LETTERS && at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    // A hyphen is as good as a space to the gazetteer.
    if (at > 0 && (code === 32 || code === 45)) break;
    const letter = code | 32;
    if (letter < 97 || letter > 122) return -1;
    key = (key * 31 + (letter & 31)) & (KEYS - 1);
  }
  return key;
}
