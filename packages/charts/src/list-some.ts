/**
 * Lists the first few different texts in one line, for a tooltip.
 *
 * @param texts What to list, in order.
 * @param most How many to list.
 * @returns The texts with ` | ` between them, and how many more there are.
 * @example
 * listSome(['a', 'b', 'a', 'c'], 2) // 'a | b | and 1 more'
 */
export function listSome(texts: Iterable<string>, most = 3): string {
  const different = [...new Set(texts)].filter((text) => text !== '');
  const rest = different.length - most;
  const shown = different.slice(0, most);
  return (rest > 0 ? [...shown, `and ${rest} more`] : shown).join(' | ');
}
