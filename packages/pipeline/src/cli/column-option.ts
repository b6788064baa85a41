import { type RecordMapping, recordFields } from '@warta/parsing';
import { InvalidArgumentError } from 'commander';

/**
 * Adds one `--column field=name` to those typed before.
 * @param value What was typed.
 * @param before The mapping so far.
 * @throws InvalidArgumentError Where it is no field, or names no column.
 * @example
 * addColumn('text=isi_lengkap'); // { text: 'isi_lengkap' }
 */
export function addColumn(value: string, before: RecordMapping = {}): RecordMapping {
  const [name = '', ...rest] = value.split('=');
  const field = recordFields.find((candidate) => candidate === name);
  const column = rest.join('=');
  if (field === undefined || column === '') {
    throw new InvalidArgumentError(`Give field=column; the fields are ${recordFields.join(', ')}.`);
  }
  return { ...before, [field]: column };
}
