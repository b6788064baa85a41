import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'seeds');

/** What a reader of the five pages writes down before they are parsed. */
const PAGES = [
  [
    '000_1e4ee5c157233393.txt',
    'outlet/pr-tasikmalaya',
    '2023-09-01',
    [],
    ['Al Makruf Yoga Pratama'],
    null,
    ['Al Jazeera', 'Al Jazeera'],
  ],
  [
    '001_d4f1ac2a88bca518.txt',
    'outlet/bisnis',
    '2023-09-13~',
    ['Nizar Fachri Rabbani'],
    ['Nancy Junita'],
    'JAKARTA',
    ['The Korean Herald'],
  ],
  [
    '002_7cd20cf16272d07a.txt',
    'outlet/republika',
    '2022-11-03',
    ['Rizky Jaramaya'],
    ['Friska Yolandha'],
    'WASHINGTON',
    ['AP'],
  ],
  [
    '003_b3471f994d4b1cdb.txt',
    'outlet/media-indonesia',
    '2023-10-26~',
    [],
    ['Zubaedah Hanum'],
    null,
    ['media pemerintah Rusia', 'AFP'],
  ],
  ['004_deec51cd281f298f.txt', 'nongkingopi.com', '2023', [], [], null, ['KCNA']],
] as const;

describe.each(PAGES)('page %s', (file, outlet, published, bylines, editors, dateline, credits) => {
  const article = parseArticle(readFileSync(join(folder, file), 'utf8'));
  const content = article.zones
    .filter((zone) => ['title', 'lead', 'body'].includes(zone.kind))
    .map((zone) => article.text.slice(zone.start, zone.end));

  it('gives its metadata', () => {
    expect({
      outlet: article.outlet?.value.id ?? article.outlet?.value.domain,
      published: article.published?.value.edtf,
      bylines: article.bylines.map((one) => one.value),
      editors: article.editors.map((one) => one.value),
      dateline: article.dateline?.value ?? null,
      credits: article.credits.map((one) => one.name),
    }).toEqual({ outlet, published, bylines, editors, dateline, credits });
  });

  it('keeps related links, captions, ads and footers out of the running text', () => {
    const strange =
      /baca juga|advertisement|nyaman tanpa iklan|terkini|google news|getty|reuters\/|lim huey|1 of 63|silakan login/i;
    expect(content.filter((text) => strange.test(text))).toEqual([]);
  });
});
