import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodePage } from '../dist/src/index.js';

const cases = join(import.meta.dirname, '..', 'test', 'cases');

/** The Indonesian text cases with the zones that were reviewed for them: `{ text, zones: [{ kind, rule, start, end }] }`. */
export function readCases() {
  return readdirSync(cases)
    .sort()
    .map((name) => join(cases, name))
    .filter((folder) => existsSync(join(folder, 'page.txt')))
    .map((folder) => [folder, JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8'))])
    .filter(([, article]) => article.language === 'id')
    .map(([folder, article]) => ({
      text: decodePage(new Uint8Array(readFileSync(join(folder, 'page.txt')))).text,
      zones: article.zones.map(({ kind, rule, span: [start, end] }) => ({ kind, rule, start, end })),
    }));
}
