import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type GoldCase, goldCase } from './gold-case.js';
import { type GoldPage, goldPage } from './gold-page.js';

/** Everything annotated by hand, each list sorted by id. */
export interface Gold {
  readonly pages: readonly GoldPage[];
  readonly sentences: readonly GoldCase[];
  readonly articles: readonly GoldCase[];
}

/**
 * Reads and checks the gold.
 * @param folder the folder that holds `pages`, `sentences` and `articles`
 * @returns all cases, sorted by id
 * @throws Error naming file, line and field where a case has not the documented form, or an id occurs twice
 * @example loadGold('packages/pipeline/eval/gold').pages.length // 5
 */
export function loadGold(folder: string): Gold {
  const gold = {
    pages: readJson(join(folder, 'pages'), goldPage),
    sentences: readLines(join(folder, 'sentences'), goldCase),
    articles: readJson(join(folder, 'articles'), goldCase),
  };
  refuseTwins([...gold.sentences, ...gold.articles]);
  refuseTwins(gold.pages);
  return gold;
}

function readJson<T extends { id: string }>(folder: string, schema: z.ZodType<T>): T[] {
  return list(folder, '.json')
    .map((file) => check(schema, readFileSync(join(folder, file), 'utf8'), file))
    .sort(byId);
}

function readLines<T extends { id: string }>(folder: string, schema: z.ZodType<T>): T[] {
  return list(folder, '.jsonl')
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .map((line, index) => ({ line, place: `${file}, line ${index + 1}` }))
        .filter(({ line }) => line.trim() !== '')
        .map(({ line, place }) => check(schema, line, place)),
    )
    .sort(byId);
}

function list(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}

function check<T>(schema: z.ZodType<T>, json: string, place: string): T {
  const result = schema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a case'}`);
}

function refuseTwins(cases: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of cases) {
    if (seen.has(id)) throw new Error(`Two cases have the id ${id}.`);
    seen.add(id);
  }
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
