const BITS = 4;
const LETTERS = 3;
const KEYS = 1 << (BITS * LETTERS);
// What the gazetteer passes over: accents and apostrophes.
const PASSED_OVER = /[\u0300-\u036f'’`‘]/g;

/** The first three letters of names, mixed into one number each. */
export type NameBeginnings = Uint8Array;

/**
 * Makes a table of how names begin, to spare most words the search among them.
 * @param names As the gazetteer writes them.
 * @example
 * ```ts
 * mayBeName(createNameBeginnings(['Kompas', 'AP']), 'Budi Santoso'); // false
 * ```
 */
export function createNameBeginnings(names: readonly string[]): NameBeginnings {
  const beginnings = new Uint8Array(KEYS);
  for (const name of names) {
    const key = beginningOf(name.normalize('NFD').replace(PASSED_OVER, ''));
    if (key >= 0) beginnings[key] = 1;
  }
  return beginnings;
}

/**
 * Says whether words may be one of the names; true for all that do not begin with three of `a` to `z`.
 * @param beginnings Made by {@link createNameBeginnings}.
 * @param name The words.
 */
export function mayBeName(beginnings: NameBeginnings, name: string): boolean {
  const key = beginningOf(name);
  return key < 0 || beginnings[key] === 1;
}

/** The first three letters whatever their case, as a number; -1 where other signs are among them. */
function beginningOf(name: string): number {
  if (name.length < LETTERS) return -1;
  let key = 0;
  for (let at = 0; at < LETTERS; at += 1) {
    const code = name.charCodeAt(at) | 32;
    if (code < 97 || code > 122) return -1;
    key = (key << BITS) ^ (code & 31);
  }
  return key & (KEYS - 1);
}
