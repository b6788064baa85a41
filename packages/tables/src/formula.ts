const FORMULA = /^'*[=+\-@\t\r]/;
const ESCAPED = /^'+[=+\-@\t\r]/;

/**
 * Puts an apostrophe before a cell that a spreadsheet would run as a formula: one that starts with `=`, `+`,
 * `-`, `@`, a tab or a carriage return (the signs OWASP lists under CSV injection), or with such a sign after
 * apostrophes, so that taking one apostrophe off restores every cell.
 *
 * @param cell - Any text.
 * @returns The text, safe to open in a spreadsheet.
 * @example
 * escapeFormula('=1+1') // "'=1+1"
 */
export function escapeFormula(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/**
 * Undoes `escapeFormula`.
 *
 * @param cell - A cell as it stands in a file.
 * @returns The text that was escaped.
 * @example
 * unescapeFormula("'=1+1") // '=1+1'
 */
export function unescapeFormula(cell: string): string {
  return ESCAPED.test(cell) ? cell.slice(1) : cell;
}
