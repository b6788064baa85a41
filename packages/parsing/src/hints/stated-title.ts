import { sameTitle } from '../html/same-title.js';

/**
 * Chooses among stated titles: the first, without the site's name after it, and whole where another shows how
 * a cut-off one goes on.
 * @param titles in order of trust
 * @param siteNames the outlet's name and host, to be taken off the end
 * @returns the title, or null where none is stated
 * @example
 * chooseTitle(['Harga Beras Turun di…', 'Harga Beras Turun di Tiga Kota - Warta Contoh'], ['Warta Contoh']);
 * // 'Harga Beras Turun di Tiga Kota'
 */
export function chooseTitle(titles: readonly string[], siteNames: readonly string[]): string | null {
  const bare = titles
    .map((title) => withoutSite(title.replace(/\s+/g, ' ').trim(), siteNames))
    .filter((title) => title !== '');
  const first = bare[0];
  if (first === undefined) return null;
  const begun = /(?:…|\.\.\.)$/.test(first) ? first.replace(/(?<![\s.…])[\s.…]+$/, '') : null;
  const whole =
    begun === null ? undefined : bare.find((title) => title.length > first.length && title.startsWith(begun));
  return whole ?? bare.find((title) => first !== title && isWithoutSuffix(title, first)) ?? first;
}

/** Another statement that lacks only what stands after a separator. */
function isWithoutSuffix(title: string, longer: string): boolean {
  return (
    longer.startsWith(title) &&
    sameTitle(title, longer) &&
    /^\s*(?:[-–—|:»]|\()/.test(longer.slice(title.length))
  );
}

function withoutSite(title: string, siteNames: readonly string[]): string {
  const cut = /^(.{5,}?)\s(?:[-–—|:»]|::)\s([^-–—|:»]{2,50})$/u.exec(title);
  const [, head, tail] = cut ?? [];
  if (head === undefined || tail === undefined) return title;
  const known = siteNames.map(squeezed);
  return known.some((name) => name !== '' && squeezed(tail).startsWith(name)) ||
    /\.(?:com?|id|net)\b/i.test(tail)
    ? head
    : title;
}

function squeezed(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
