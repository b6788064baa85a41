/**
 * Joins names as in a sentence.
 *
 * @param names The names; the first three are said, the others counted.
 * @returns The list in words; `none` where there are no names.
 * @example
 * listWords(['Rusia', 'Korea Utara']) // 'Rusia and Korea Utara'
 */
export function listWords(names: readonly string[]): string {
  const said = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : [...names];
  const last = said.pop();
  if (last === undefined) return 'none';
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`;
}
