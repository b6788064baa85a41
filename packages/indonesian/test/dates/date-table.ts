import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A date expression that the table expects. */
export interface ExpectedDate {
  readonly text: string;
  readonly edtf: string;
  readonly time: string | null;
  readonly zone: string | null;
  readonly problems: readonly string[];
  readonly rule: string;
}

/** A line of the table: a text, what it counts from, and all dates in it. */
export interface DateCase {
  readonly file: string;
  readonly reference: string | null;
  readonly text: string;
  readonly expected: readonly ExpectedDate[];
}

const FOLDER = fileURLToPath(new URL('./table/', import.meta.url));

/** Names of the table's files: one for each rule, and `none`. */
export const TABLE_FILES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .map((name) => name.slice(0, -'.tsv'.length))
  .sort();

/** Reads the whole table: `reference`, `text`, and `found → edtf !problem @time zone #rule` joined by ` ; `. */
export function readDateTable(): DateCase[] {
  return TABLE_FILES.flatMap((file) =>
    readFileSync(`${FOLDER}${file}.tsv`, 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => readLine(file, line)),
  );
}

function readLine(file: string, line: string): DateCase {
  const [reference = '-', text = '', expected = ''] = line.split('\t');
  const dates = expected === '' ? [] : expected.split(' ; ').map((part) => readExpected(file, part));
  return { file, reference: reference === '-' ? null : reference, text, expected: dates };
}

function readExpected(file: string, part: string): ExpectedDate {
  const [text = '', reading = ''] = part.split(/ →\s?/);
  const rule = / ?#([\w-]+)$/.exec(reading)?.[1] ?? file;
  const body = reading.replace(/ ?#[\w-]+$/, '');
  const clock = /@(\d\d:\d\d)?\s*(.*)$/.exec(body);
  const rest = body.replace(/@.*$/, '').trim().split(/\s+/);
  return {
    text,
    edtf: rest.find((word) => !word.startsWith('!')) ?? '',
    time: clock?.[1] ?? null,
    zone: clock?.[2] ? clock[2] : null,
    problems: rest.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
    rule,
  };
}
