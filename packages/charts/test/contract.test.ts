import { tables } from '@warta/tables';
import { expect, it } from 'vitest';
import { story } from './fixtures/story.js';

it.each(Object.entries(story))('the made-up story has only columns of the contract in %s', (name, rows) => {
  const table = tables.find((candidate) => candidate.name === name);
  const columns = new Set<string>(table?.columns.map((column) => column.name));
  expect(rows.flatMap((row) => Object.keys(row)).filter((column) => !columns.has(column))).toEqual([]);
});
