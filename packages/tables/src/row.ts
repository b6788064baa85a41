import type { Column, Table } from './column.js';

type Value<C extends Column> = C extends { readonly enum: readonly (infer E)[] }
  ? E
  : C['type'] extends 'integer' | 'number'
    ? number
    : C['type'] extends 'boolean'
      ? boolean
      : string;

type Cell<C extends Column> = C['type'] extends 'list'
  ? readonly Value<C>[]
  : C['required'] extends true
    ? Value<C>
    : Value<C> | null;

/**
 * The row of a table: a property for each column, `null` where an optional cell is unknown, `[]` for an empty list.
 * Of a table that is known as `Table` only, any object.
 */
export type Row<T extends Table> = string extends T['columns'][number]['name']
  ? object
  : { readonly [C in T['columns'][number] as C['name']]: Cell<C> };
