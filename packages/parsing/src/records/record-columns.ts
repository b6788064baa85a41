import data from '../../data/record-columns.json' with { type: 'json' };

/** What a column of a record can hold. */
export const recordFields = [
  'url',
  'title',
  'published',
  'modified',
  'author',
  'editor',
  'outlet',
  'language',
  'text',
  'html',
] as const;

/** One of {@link recordFields}. */
export type RecordField = (typeof recordFields)[number];

/** A usual name of a column. */
export interface RecordColumn {
  readonly name: string;
  readonly field: RecordField;
}

/** Which column holds what, where the usual names do not tell: field to the column's name as it is written. */
export type RecordMapping = { readonly [field in RecordField]?: string };

/** Usual names of columns, in order of choice within a field. */
export const recordColumns = data.entries as readonly RecordColumn[];

const fieldOf = new Map(recordColumns.map(({ name, field }) => [name, field]));

/**
 * Finds which of a record's columns hold what: those the mapping names, else those with usual names.
 * @param names the columns as written
 * @param mapping the caller's choice
 * @returns the columns of each field, the first choice first
 * @example
 * chooseColumns(['Judul', 'Isi Berita', 'id'], {}).get('text'); // ['Isi Berita']
 */
export function chooseColumns(
  names: readonly string[],
  mapping: RecordMapping,
): ReadonlyMap<RecordField, readonly string[]> {
  const plain = new Map(names.map((name) => [plainName(name), name]));
  const chosen = new Map<RecordField, string[]>();
  for (const { name, field } of recordColumns) {
    const column = plain.get(name);
    if (column !== undefined) chosen.set(field, [...(chosen.get(field) ?? []), column]);
  }
  for (const [field, column] of Object.entries(mapping)) {
    if (names.includes(column)) chosen.set(field as RecordField, [column]);
    else chosen.delete(field as RecordField);
  }
  return chosen;
}

/**
 * Says what a column of this name usually holds, or null.
 * @param name as written
 * @example
 * usualField('Tanggal Terbit'); // 'published'
 */
export function usualField(name: string): RecordField | null {
  return fieldOf.get(plainName(name)) ?? null;
}

function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
