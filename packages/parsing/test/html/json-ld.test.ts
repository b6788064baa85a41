import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/html/dom.js';
import { readJsonLd } from '../../src/html/json-ld.js';
import { parseLooseJson } from '../../src/html/loose-json.js';

const read = (...scripts: string[]) =>
  readJsonLd(
    parseDocument(scripts.map((one) => `<script type="application/ld+json">${one}</script>`).join('\n')),
  );
const stated = (...scripts: string[]) => read(...scripts).hints.map((hint) => `${hint.origin}=${hint.value}`);

describe('readJsonLd', () => {
  test('a news article with all that is read of it', () => {
    const article = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harga Beras Turun',
      datePublished: '2024-03-05T09:00:00+07:00',
      dateModified: '2024-03-05T10:00:00+07:00',
      author: [{ '@type': 'Person', name: 'Budi' }, 'Siti'],
      editor: { name: 'Andi' },
      publisher: { '@type': 'Organization', name: 'Warta Contoh' },
      mainEntityOfPage: { '@id': 'https://contoh.example/1' },
      inLanguage: 'id-ID',
    };
    expect(stated(JSON.stringify(article))).toEqual([
      'json-ld headline=Harga Beras Turun',
      'json-ld datePublished=2024-03-05T09:00:00+07:00',
      'json-ld dateModified=2024-03-05T10:00:00+07:00',
      'json-ld author=Budi',
      'json-ld author=Siti',
      'json-ld editor=Andi',
      'json-ld publisher=Warta Contoh',
      'json-ld mainEntityOfPage=https://contoh.example/1',
      'json-ld inLanguage=id-ID',
    ]);
  });

  test('an article in a graph, its author and publisher by reference', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', '@id': '#site', name: 'Situs' },
        {
          '@type': ['Article', 'NewsArticle'],
          headline: 'Beras',
          author: { '@id': '#p' },
          publisher: { '@id': '#o' },
        },
        { '@type': 'Person', '@id': '#p', name: 'Budi' },
        { '@type': 'Organization', '@id': '#o', name: 'Warta Contoh' },
      ],
    };
    expect(stated(JSON.stringify(graph))).toEqual([
      'json-ld headline=Beras',
      'json-ld author=Budi',
      'json-ld publisher=Warta Contoh',
    ]);
  });

  test('an article in a list, after other scripts', () => {
    expect(stated('{"@type":"BreadcrumbList"}', '[{"@type":"NewsArticle","headline":"Beras"}]')).toEqual([
      'json-ld headline=Beras',
    ]);
  });

  test('of several articles the outermost is the page’s own', () => {
    const page = {
      '@type': 'WebPage',
      relatedLink: { itemListElement: [{ item: { '@type': 'NewsArticle', headline: 'Lain' } }] },
      mainEntity: { '@type': 'NewsArticle', headline: 'Beras' },
    };
    expect(stated(JSON.stringify(page))).toEqual(['json-ld headline=Beras']);
  });

  test('what is no article states nothing', () => {
    expect(stated('{"@type":"Organization","name":"Warta Contoh"}')).toEqual([]);
    expect(stated('null')).toEqual([]);
  });

  test('broken JSON is an issue, and the next script is read', () => {
    const { hints, issues } = read(
      '{"@type":"NewsArticle","headline":"A" "b"}',
      '{"@type":"Article","headline":"Beras"}',
    );
    expect(hints.map((hint) => hint.value)).toEqual(['Beras']);
    expect(issues.map((issue) => issue.code)).toEqual(['broken-json-ld']);
  });
});

test.each([
  ['{"a":1,}', { a: 1 }],
  ['{"a":"b\nc"}', { a: 'b c' }],
  ['<!-- {"a":1} -->', { a: 1 }],
  ['//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
  ['{"a":1};', { a: 1 }],
  ['[1,2,]', [1, 2]],
  ['{"a":"tidak, }"}', { a: 'tidak, }' }],
  ['var a = {};', undefined],
  ['', undefined],
])('parseLooseJson %j', (source, value) => {
  expect(parseLooseJson(source)).toEqual(value);
});
