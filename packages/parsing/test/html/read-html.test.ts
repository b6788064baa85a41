import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/read-html.js';
import { body, one, prose } from './page-of.js';

describe('several articles on a page', () => {
  const article = (title: string) => `<article><h1>${title}</h1>${body}${body}</article>`;

  test('the first is read, the next is kept and reported', () => {
    const page = readHtml(article('Harga Beras Turun') + article('Stok Beras Naik'), null);
    expect(page.issues.map((issue) => issue.code)).toEqual(['several-articles']);
    const second = page.text.indexOf('Stok Beras Naik');
    const open = page.zones.filter((zone) => zone.start >= second);
    expect(open.map((zone) => zone.kind)).toEqual(Array.from({ length: 9 }, () => 'other'));
  });

  test('teasers under first-level headings are no articles', () => {
    const page = readHtml(`${article('Harga Beras Turun')}<h1>Berita Lain</h1><p>Pendek.</p>`, null);
    expect(page.issues).toEqual([]);
  });
});

describe('author and time in the markup', () => {
  const page = (inside: string, beside = '') =>
    readHtml(
      `${beside}<article><h1>Harga Beras Turun</h1>${inside}<div class="post-content">${body}</div></article>`,
      null,
    ).metadata.map((hint) => `${hint.origin}: ${hint.value}`);

  test('within the article they are stated', () => {
    expect(page('<a rel="author">Budi Santoso</a> <time datetime="2024-03-05">5 Maret</time>')).toEqual([
      'html author: Budi Santoso',
      'time: 2024-03-05',
    ]);
  });

  test('elsewhere, of related articles and in comments they are not', () => {
    const others = '<span class="author">Siti</span><time datetime="2024-01-01">1 Januari</time>';
    expect(page(`<div class="related">${others}</div><div class="comments">${others}</div>`, others)).toEqual(
      [],
    );
  });
});

describe('odd pages', () => {
  test('a page without text is an issue', () => {
    const page = readHtml('<html><body><div id="app"></div><script>go()</script></body></html>', null);
    expect(page).toMatchObject({ text: '', zones: [], issues: [{ code: 'empty-page', severity: 'error' }] });
  });

  test('so many entities that a parser of the page overflows are read', () => {
    const page = readHtml(`<p>${one}${'&nbsp;'.repeat(150_000)}</p>`, null);
    expect(page.text).toBe(one);
  });

  test('the given address wins over the canonical one', () => {
    const html = '<link rel="canonical" href="https://contoh.example/1"><p>Ya.</p>';
    expect(readHtml(html, null).uri).toBe('https://contoh.example/1');
    expect(readHtml(html, 'https://lain.example/1').uri).toBe('https://lain.example/1');
  });

  test('garbled text in a page is repaired and reported', () => {
    const page = readHtml('<p>Jumâ€™at</p>', null);
    expect(page.text).toBe('Jum’at');
    expect(page.issues.map((issue) => issue.code)).toEqual(['mojibake']);
  });

  test('metadata encoded twice are plain', () => {
    const script = '{"@type":"NewsArticle","headline":"Beras &amp; <i>Jagung</i> &quot;Turun&quot;"}';
    const page = readHtml(`<script type="application/ld+json">${script}</script><p>Ya.</p>`, null);
    expect(page.metadata.map((hint) => hint.value)).toEqual(['Beras & Jagung "Turun"']);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<h1>',
      '</h1>',
      '<br>',
      '<a href="x">',
      '</a>',
    ),
    fc.constantFrom(
      '<figure>',
      '<figcaption>',
      '<table>',
      '<td>',
      '<script>',
      '</script>',
      '<!--',
      '<html>',
      '<body>',
    ),
    fc.string({ maxLength: 20 }),
    fc.constant(prose('Budi')),
  );

  test('no markup makes it throw; zones are in order, in bounds, and begin and end with text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { text, zones } = readHtml(pieces.join(''), null);
        let end = 0;
        for (const zone of zones) {
          expect(zone.start).toBeGreaterThanOrEqual(end);
          expect(zone.end).toBeGreaterThan(zone.start);
          expect(text.slice(zone.start, zone.end).trim()).toBe(text.slice(zone.start, zone.end));
          end = zone.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
