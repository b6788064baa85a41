/** Below this a title says too little to be told by its beginning. */
const leastLength = 15;

/**
 * Says whether two titles are the same, but for case, punctuation, and a site's name after the end of one.
 * @param a a title
 * @param b another
 * @example
 * sameTitle('Harga Beras Turun di Tiga Kota', 'Harga beras turun di tiga kota - Warta Contoh'); // true
 */
export function sameTitle(a: string, b: string): boolean {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short === '') return false;
  if (short === long) return true;
  return short.length >= leastLength && long.startsWith(`${short} `) && long.length < short.length * 2;
}

function bare(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
