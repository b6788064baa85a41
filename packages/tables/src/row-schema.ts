import { z } from 'zod';
import type { Column, Table } from './column.js';
import { patternOf } from './edtf.js';

/**
 * Makes the zod schema of a row.
 *
 * @param table - The table.
 * @returns A strict object schema: no column missing, none too many.
 * @example
 * rowSchema(texts).safeParse({ article_id: 'art_1', text: 'Halo' }).success // true
 */
export function rowSchema(table: Table): z.ZodType {
  return z.strictObject(Object.fromEntries(table.columns.map((column) => [column.name, cellSchema(column)])));
}

function cellSchema(column: Column): z.ZodType {
  if (column.type === 'list') {
    const items = z.array(textSchema(column)).readonly();
    return column.required ? items.refine((list) => list.length > 0) : items;
  }
  const schema = valueSchema(column);
  return column.required ? schema : schema.nullable();
}

function valueSchema(column: Column): z.ZodType {
  if (column.type === 'boolean') return z.boolean();
  if (column.type === 'integer') return bounded(z.int(), column);
  if (column.type === 'number') return bounded(z.number(), column);
  return textSchema(column);
}

function bounded(schema: z.ZodNumber, column: Column): z.ZodType {
  return schema
    .min(column.minimum ?? Number.NEGATIVE_INFINITY)
    .max(column.maximum ?? Number.POSITIVE_INFINITY);
}

function textSchema(column: Column): z.ZodType {
  if (column.enum !== undefined) return z.enum([...column.enum]);
  if (column.type === 'day') return z.iso.date();
  const pattern = patternOf(column);
  if (pattern !== undefined) return z.string().regex(new RegExp(`^(?:${pattern})$`));
  return z.string().min(1);
}
