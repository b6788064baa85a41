import type { Column, Table } from './column.js';
import { patternOf } from './edtf.js';
import type { TableName } from './table-name.js';
import { tableByName, tables } from './tables.js';

/** A value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/**
 * Describes the CSV files as a Data Package, version 2 (https://datapackage.org): types, enums, primary and
 * foreign keys.
 *
 * @param present - The tables that are there; all of them where left out. References to others are dropped.
 * @returns The content of `datapackage.json`.
 * @example
 * dataPackage(['texts']).name // 'warta'
 */
export function dataPackage(present: readonly TableName[] = tables.map((table) => table.name)): JsonObject {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'warta',
    title: 'Warta: events, actors and sources in Indonesian news',
    description:
      'Who says that who did what to whom, in which outlet, on whose word, on which day, in which words.',
    resources: tables
      .filter((table) => present.includes(table.name))
      .map((table) => resource(table, new Set<string>(present))),
  };
}

function resource(table: Table, present: ReadonlySet<string>): JsonObject {
  return {
    name: table.name,
    title: table.title,
    description: table.description,
    path: `${table.name}.csv`,
    type: 'table',
    scheme: 'file',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((column) => field(column, column.name === table.key)),
      missingValues: [''],
      primaryKey: [table.key],
      ...foreignKeys(table, present),
    },
  };
}

function foreignKeys(table: Table, present: ReadonlySet<string>): JsonObject {
  const keys = table.columns.flatMap((column) => {
    const target = column.references;
    if (target === undefined || column.type === 'list' || !present.has(target)) return [];
    // A reference to the same table names no resource, by version 2 of the specification.
    const place = target === table.name ? {} : { resource: target };
    return [{ fields: [column.name], reference: { ...place, fields: [tableByName(target).key] } }];
  });
  return keys.length > 0 ? { foreignKeys: keys } : {};
}

const TYPES = {
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  day: 'date',
  edtf: 'string',
  list: 'list',
} as const;

function field(column: Column, isKey: boolean): JsonObject {
  return {
    name: column.name,
    type: TYPES[column.type],
    ...options(column),
    description: description(column),
    constraints: constraints(column, isKey),
  };
}

function options(column: Column): JsonObject {
  if (column.type === 'boolean') return { trueValues: ['true'], falseValues: ['false'] };
  return column.type === 'list' ? { delimiter: ';', itemType: 'string' } : {};
}

function description(column: Column): string {
  if (column.type !== 'list') return column.description;
  const target =
    column.references === undefined
      ? ''
      : ` Each is a ${tableByName(column.references).key} of ${column.references}.`;
  return `${column.description} A list joined by ";".${target}`;
}

function constraints(column: Column, isKey: boolean): JsonObject {
  const pattern = patternOf(column);
  return {
    ...(column.required ? { required: true } : {}),
    ...(isKey ? { unique: true } : {}),
    ...(column.enum !== undefined && column.type !== 'list' ? { enum: column.enum } : {}),
    ...(pattern !== undefined ? { pattern } : {}),
    ...(column.minimum !== undefined ? { minimum: column.minimum } : {}),
    ...(column.maximum !== undefined ? { maximum: column.maximum } : {}),
  };
}
