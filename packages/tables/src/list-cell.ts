/**
 * Joins the items of a list by `;`. A `;` or `\` inside an item is written `\;` or `\\`.
 *
 * @param items - Strings, none of them empty.
 * @returns The cell; empty for an empty list.
 * @example
 * formatList(['AFP', 'A;B']) // 'AFP;A\\;B'
 */
export function formatList(items: readonly string[]): string {
  return items.map((item) => item.replace(/[\\;]/g, '\\$&')).join(';');
}

/**
 * Undoes `formatList`.
 *
 * @param cell - Items joined by `;`.
 * @returns The items; none for an empty cell.
 * @example
 * parseList('AFP;A\\;B') // ['AFP', 'A;B']
 */
export function parseList(cell: string): string[] {
  if (cell === '') return [];
  const items: string[] = [];
  let item = '';
  for (let at = 0; at < cell.length; at += 1) {
    const char = cell.charAt(at);
    if (char === ';') {
      items.push(item);
      item = '';
    } else if (char === '\\' && at + 1 < cell.length) {
      at += 1;
      item += cell.charAt(at);
    } else item += char;
  }
  return [...items, item];
}
