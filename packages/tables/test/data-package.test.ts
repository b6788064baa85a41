import { describe, expect, it } from 'vitest';
import { dataPackage } from '../src/data-package.js';
import { tables } from '../src/tables.js';

interface Resource {
  name: string;
  path: string;
  schema: {
    fields: { name: string; type: string; delimiter?: string; constraints: { enum?: string[] } }[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource?: string; fields: string[] } }[];
  };
}

function resources(...present: Parameters<typeof dataPackage>): Resource[] {
  const descriptor = dataPackage(...present) as unknown as { resources: Resource[] };
  return descriptor.resources;
}

describe('dataPackage', () => {
  it('describes every table and column', () => {
    const described = resources().map(({ name, schema }) => [name, schema.fields.map((field) => field.name)]);
    expect(described).toEqual(
      tables.map((table) => [table.name, table.columns.map((column) => column.name)]),
    );
  });

  it('states keys: primary, foreign, and to the same table without naming it', () => {
    const citations = resources().find(({ name }) => name === 'citations');
    expect(citations?.schema.primaryKey).toEqual(['citation_id']);
    expect(citations?.schema.foreignKeys).toEqual([
      { fields: ['article_id'], reference: { resource: 'articles', fields: ['article_id'] } },
      { fields: ['source_id'], reference: { resource: 'sources', fields: ['source_id'] } },
      { fields: ['via_id'], reference: { fields: ['citation_id'] } },
    ]);
  });

  it('drops references to tables that are not there', () => {
    const [texts] = resources(['texts']);
    expect(texts?.name).toBe('texts');
    expect(texts?.schema.foreignKeys).toBeUndefined();
  });

  it('states types, enums and bounds', () => {
    const fields = resources().find(({ name }) => name === 'articles')?.schema.fields ?? [];
    const field = (name: string) => fields.find((candidate) => candidate.name === name);
    expect(field('published_from')?.type).toBe('date');
    expect(field('bylines')?.delimiter).toBe(';');
    expect(field('words')?.constraints).toEqual({ required: true, minimum: 0 });
    expect(field('published_precision')?.constraints.enum).toEqual(['day', 'month', 'year', 'unknown']);
    expect(field('article_id')?.constraints).toEqual({ required: true, unique: true });
  });
});
