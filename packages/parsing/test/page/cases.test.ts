import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Article, parseArticle, readPages } from '../../src/index.js';
import { caseArticle } from '../../tools/case-article.mjs';
import { writeCompact } from '../../tools/compact-json.mjs';
import { type CaseFacts, readFacts } from './case-facts.js';

const root = join(import.meta.dirname, '..', 'cases');
const names = readdirSync(root).sort();
const texts = names.filter((name) => existsSync(join(root, name, 'page.txt')));

describe.each(texts)('facts of %s', (name) => {
  const facts = JSON.parse(readFileSync(join(root, name, 'facts.json'), 'utf8')) as CaseFacts;

  it('are what was written by hand', () => {
    expect(readFacts(readCase(name), facts)).toEqual(facts);
  });
});

describe.each(names)('article of %s', (name) => {
  it('is the one that was reviewed', () => {
    expect(writeCompact(caseArticle(readCase(name)))).toBe(
      readFileSync(join(root, name, 'article.json'), 'utf8'),
    );
  });
});

describe('cases', () => {
  it('have no fact that the README does not tell of', () => {
    const readme = readFileSync(join(root, '..', '..', 'README.md'), 'utf8');
    const told = readme.split('### The facts of a case')[1]?.split('\n## ')[0] ?? '';
    const facts = names.map((name) => JSON.parse(readFileSync(join(root, name, 'facts.json'), 'utf8')));
    const fields = [...new Set(facts.flatMap((one) => Object.keys(one)))];
    expect(fields.filter((field) => !told.includes(`\`${field}\``))).toEqual([]);
  });

  it('hold at least sixty texts', () => {
    expect(texts.length).toBeGreaterThanOrEqual(60);
  });
});

function readCase(name: string): Article {
  const folder = join(root, name);
  const file = existsSync(join(folder, 'page.html')) ? 'page.html' : 'page.txt';
  const { uri = null } = JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as CaseFacts;
  const [page] = readPages(new Uint8Array(readFileSync(join(folder, file))), { name: file, uri });
  return parseArticle(page ?? '', { uri });
}
