/** Names that pages state instead of a code, and the code Indonesian had until 1989. */
const codes = new Map([
  ['in', 'id'],
  ['indonesia', 'id'],
  ['indonesian', 'id'],
  ['bahasa', 'id'],
  ['english', 'en'],
  ['malay', 'ms'],
]);

/**
 * Reads a stated language as its ISO 639-1 code.
 * @param value as stated: `id-ID`, `id_ID`, `Indonesian`
 * @returns two letters, or null where it is no language
 * @example
 * readLanguage('in_ID'); // 'id'
 */
export function readLanguage(value: string): string | null {
  const first =
    value
      .trim()
      .toLowerCase()
      .split(/[^a-z]+/)[0] ?? '';
  const code = codes.get(first) ?? first;
  return code.length === 2 ? code : null;
}
