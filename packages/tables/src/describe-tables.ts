import type { Column, Table } from './column.js';
import { tableByName, tables } from './tables.js';

const PREFACE = `# The tables

One CSV file for each table: UTF-8, RFC 4180, lines ending with \`\\n\`, a header row, rows sorted by primary key.
\`datapackage.json\` (Data Package, version 2) describes the same for programs.

- An empty cell is unknown.
- A *list* is joined by \`;\`. Inside an item \`;\` is written \`\\x3b\` and \`\\\` is written \`\\x5c\`.
- A *day* is \`YYYY-MM-DD\`. An *edtf* date is one of the Extended Date/Time Format (ISO 8601-2): \`2023-09-13~\` is
  approximate, \`2023-06\` a month, \`2023\` a year. A *boolean* is \`true\` or \`false\`.
- A text or list that starts with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a carriage return (or with apostrophes before
  such a sign) has one apostrophe put before it, so that no spreadsheet runs it as a formula. Take that apostrophe
  off before counting.
- \`start\` and \`end\` count UTF-16 code units of \`texts.text\`, \`end\` exclusive.
- Ids are hashes of stable raw values: 60 bits of SHA-256. Among n rows of a table the odds of any collision are about
  n² / 2⁶¹, one in two million for a million rows, and a collision would show as a repeated primary key.
`;

/**
 * Describes all tables for readers, in Markdown.
 *
 * @returns The content of `TABLES.md`.
 * @example
 * describeTables().startsWith('# The tables') // true
 */
export function describeTables(): string {
  return [PREFACE, ...tables.map(describeTable)].join('\n');
}

function describeTable(table: Table): string {
  const head = ['| column | type | required | description |', '|---|---|---|---|'];
  const rows = table.columns.map((column) => describeColumn(column, table.key));
  return `## ${table.name}\n\n${table.description}\n\n${[...head, ...rows].join('\n')}\n`;
}

function describeColumn(column: Column, key: string): string {
  const required = column.required ? 'yes' : '';
  const name = column.name === key ? `**${column.name}**` : column.name;
  const cells = [name, column.type, required, `${column.description}${values(column)}${target(column)}`];
  return `| ${cells.join(' | ')} |`;
}

function values(column: Column): string {
  return column.enum === undefined
    ? ''
    : ` One of: ${column.enum.map((value) => `\`${value}\``).join(', ')}.`;
}

function target(column: Column): string {
  return column.references === undefined
    ? ''
    : ` → \`${column.references}.${tableByName(column.references).key}\``;
}
