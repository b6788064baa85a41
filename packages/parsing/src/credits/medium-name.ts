const DOMAIN = /(?:[\p{L}\p{N}-]+\.){1,3}(?:com|net|org|id|co|tv|info|news|uk|us)(?![\p{L}\p{N}])/uy;
// The part of a domain before its first dot, with the dot.
const LONGEST_LABEL = 64;
const WORDS =
  /(?:\p{Lu}[\p{L}\p{N}’'&-]*|24|&)(?:[ \u00a0](?:\p{Lu}[\p{L}\p{N}’'&-]*|of|the|de|&|\d{1,3})){0,4}/uy;
const DAY = /[ \u00a0](?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)(?![\p{L}]).*/u;

/**
 * Reads the name that stands where a medium must stand: a domain, or words with capitals.
 * @param text A sentence.
 * @param at Where the name begins.
 * @returns Where it ends, or null where no name stands there.
 * @example
 * ```ts
 * mediumName('dilansir Kabar Contoh, harga naik', 9); // 21
 * ```
 */
export function mediumName(text: string, at: number): number | null {
  DOMAIN.lastIndex = at;
  if (hasDottedWord(text.slice(at, at + LONGEST_LABEL)) && DOMAIN.test(text)) return DOMAIN.lastIndex;
  WORDS.lastIndex = at;
  const found = WORDS.exec(text);
  if (found === null) return null;
  const name = hasBlank(found[0]) ? found[0].replace(DAY, '') : found[0];
  return name.length < 2 || /^(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad)$/.test(name)
    ? null
    : at + name.length;
}

/** Whether a dot stands before the first blank, as it must in a domain: most names are spared the pattern. */
function hasDottedWord(text: string): boolean {
  const dot = text.indexOf('.');
  return dot > 0 && !hasBlank(text.slice(0, dot));
}

function hasBlank(name: string): boolean {
  return name.includes(' ') || name.includes('\u00a0');
}
