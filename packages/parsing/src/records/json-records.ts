import { usualField } from './record-columns.js';

/** A record of a JSON file, or why it could not be read. */
export interface JsonRow {
  /** From 1: the line of a JSON Lines file, the place in a JSON list. */
  readonly row: number;
  readonly record: Readonly<Record<string, unknown>> | null;
  /** What is wrong with the row, or null. */
  readonly problem: string | null;
}

/**
 * Reads JSON Lines, piece by piece; empty lines are passed over, but counted.
 * @param chunks the text in pieces, cut anywhere
 * @example
 * [...jsonLines(['{"a":', '1}\n\n{'])].map((row) => row.row); // [1, 3]
 */
export function* jsonLines(chunks: Iterable<string>): Generator<JsonRow> {
  let row = 0;
  for (const line of lines(chunks)) {
    row++;
    if (line.trim() !== '') yield jsonRow(line, row);
  }
}

/**
 * Reads a JSON text that is a list of records, an object that holds one, or one record.
 * @param text the whole text
 * @example
 * [...jsonList('{"articles":[{"title":"Satu"}]}')]; // [{ row: 1, record: { title: 'Satu' }, problem: null }]
 */
export function* jsonList(text: string): Generator<JsonRow> {
  const whole = jsonValue(text);
  if (whole.problem !== null) {
    yield { row: 1, record: null, problem: whole.problem };
    return;
  }
  for (const [at, value] of listOf(whole.value).entries()) yield checked(value, at + 1);
}

function* lines(chunks: Iterable<string>): Generator<string> {
  const held: string[] = [];
  for (const chunk of chunks) {
    const parts = chunk.split('\n');
    for (const part of parts.slice(0, -1)) {
      yield held.splice(0).join('') + part;
    }
    held.push(parts.at(-1) ?? '');
  }
  yield held.join('');
}

function jsonRow(line: string, row: number): JsonRow {
  const { value, problem } = jsonValue(line.replace(/^\ufeff/, ''));
  return problem === null ? checked(value, row) : { row, record: null, problem };
}

function jsonValue(text: string): { readonly value: unknown; readonly problem: string | null } {
  try {
    return { value: JSON.parse(text), problem: null };
  } catch {
    return { value: null, problem: 'it is not JSON' };
  }
}

function checked(value: unknown, row: number): JsonRow {
  if (isObject(value)) return { row, record: value, problem: null };
  return { row, record: null, problem: 'it is not an object with named values' };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The list itself, the first list of objects that an object holds, or the object alone. */
function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return [value];
  const held = Object.values(value).find(
    (one) => Array.isArray(one) && one.length > 0 && one.every(isObject),
  );
  const alone = Object.keys(value).some((name) => usualField(name) === 'text');
  return Array.isArray(held) && !alone ? held : [value];
}
