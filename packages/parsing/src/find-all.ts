/**
 * Finds all matches of a pattern, without the copy of the pattern that `matchAll` makes at each call: a microsecond,
 * which counts in what is asked of every line.
 * @param pattern Global; no match of it is empty.
 * @param text Any string.
 * @returns The matches in text order.
 * @example
 * ```ts
 * findAll(/\d+/g, '3 Juli 2023').map((match) => match.index); // [0, 7]
 * ```
 */
export function findAll(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
