/**
 * Writes words as the alternatives of a regular expression, longest first, so that none hides a longer one.
 * @param words Words without characters that mean something in a regular expression, but for spaces, which become `\s`.
 * @param capital Whether each may also begin with a capital letter.
 * @returns The source of the alternatives, without a group around them.
 * @example
 * ```ts
 * alternatives(['kata', 'kata dia'], true); // '[kK]ata\\sdia|[kK]ata'
 * ```
 */
export function alternatives(words: readonly string[], capital = false): string {
  return [...words]
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1))
    .map((word) => (capital ? eitherCase(word) : word).replace(/ /g, '\\s'))
    .join('|');
}

function eitherCase(word: string): string {
  const first = word.charAt(0);
  return `[${first}${first.toUpperCase()}]${word.slice(1)}`;
}
