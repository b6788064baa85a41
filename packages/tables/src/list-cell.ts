/**
 * Joins the items of a list by `;`. Inside an item `;` is written `\x3b` and `\` is written `\x5c`, so that a
 * reader who only splits at `;` still gets the right number of items.
 *
 * @param items - Strings, none of them empty.
 * @returns The cell; empty for an empty list.
 * @example
 * formatList(['AFP', 'A;B']) // 'AFP;A\\x3bB'
 */
export function formatList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll('\\', '\\x5c').replaceAll(';', '\\x3b')).join(';');
}

/**
 * Undoes `formatList`.
 *
 * @param cell - Items joined by `;`.
 * @returns The items; none for an empty cell.
 * @example
 * parseList('AFP;A\\x3bB') // ['AFP', 'A;B']
 */
export function parseList(cell: string): string[] {
  if (cell === '') return [];
  return cell.split(';').map((item) => item.replaceAll('\\x3b', ';').replaceAll('\\x5c', '\\'));
}
