const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * Reduces a name to what spellings of it share: no marks, case, hyphens, apostrophes or doubled spaces.
 *
 * @param name - A name as it stands.
 * @returns Lower-case words with single spaces; empty where the name has no letter or digit.
 * @example
 * foldName('Kim  Jong-Un') // 'kim jong un'
 */
export function foldName(name: string): string {
  // Most names are plain words; a short cut keeps them from the costly normalization.
  if (PLAIN.test(name)) return name.toLowerCase();
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Makes a readable piece of an id of a name.
 *
 * @param name - A name as it stands.
 * @returns Its folded words joined by hyphens.
 * @example
 * slug('Budi Santoso') // 'budi-santoso'
 */
export function slug(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}
