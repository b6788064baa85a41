import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, ZoneKind } from '../src/article.js';
import { parseArticle } from '../src/parse-article.js';
import { readPages } from '../src/read-pages.js';

/** What a person reads on the page, written down before it is parsed. */
interface Facts {
  readonly uri: string | null;
  readonly title: string;
  /** EDTF, or null where the page has no day. */
  readonly published: string | null;
  readonly bylines: readonly string[];
  readonly editors: readonly string[];
  readonly dateline: string | null;
  readonly captions: readonly string[];
  readonly related: readonly string[];
  /** Body paragraphs; each must be in body zones, and no body zone may hold anything else but subheadings. */
  readonly body: readonly string[];
  /** Codes of the issues of warning or error that must be there. */
  readonly issues: readonly string[];
}

const root = join(import.meta.dirname, 'cases');
const cases = readdirSync(root).filter((name) => existsSync(join(root, name, 'page.html')));

function zoneTexts(article: Article, kind: ZoneKind): string[] {
  return article.zones
    .filter((zone) => zone.kind === kind)
    .map((zone) => article.text.slice(zone.start, zone.end));
}

test('there are at least fifteen HTML cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(15);
});

describe.each(cases)('%s', (name) => {
  const facts = JSON.parse(readFileSync(join(root, name, 'facts.json'), 'utf8')) as Facts;
  const bytes = new Uint8Array(readFileSync(join(root, name, 'page.html')));
  const [page] = readPages(bytes, { name: 'page.html', uri: facts.uri });
  const article = parseArticle(page ?? '');

  test('title, day and people', () => {
    expect({
      title: article.title?.value,
      published: article.published?.value.edtf ?? null,
      bylines: article.bylines.map((byline) => byline.value),
      editors: article.editors.map((editor) => editor.value),
      dateline: article.dateline?.value ?? null,
    }).toEqual({
      title: facts.title,
      published: facts.published,
      bylines: facts.bylines,
      editors: facts.editors,
      dateline: facts.dateline,
    });
  });

  test('captions and related links', () => {
    expect(zoneTexts(article, 'caption')).toEqual(facts.captions);
    expect(zoneTexts(article, 'related')).toEqual(expect.arrayContaining([...facts.related]));
  });

  test('the body holds its paragraphs and no others', () => {
    const body = zoneTexts(article, 'body');
    for (const paragraph of facts.body) expect(body).toContain(paragraph);
    const rest = body.filter((text) => !facts.body.includes(text));
    for (const text of rest) expect(text.length, text).toBeLessThan(60);
  });

  test('issues', () => {
    const codes = article.issues.filter((issue) => issue.severity !== 'info').map((issue) => issue.code);
    expect(codes).toEqual(expect.arrayContaining([...facts.issues]));
    if (facts.issues.length === 0) expect(codes).toEqual([]);
  });
});
