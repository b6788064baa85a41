import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/read-html.js';
import { openText, prose, zonesOf } from './page-of.js';

const [one, two, three, four] = ['Budi', 'Siti', 'Andi', 'Dewi'].map(prose);
const body = `<p>${one}</p><p>${two}</p><p>${three}</p><p>${four}</p>`;

describe('zones by markup', () => {
  test('title, caption, furniture; paragraphs, day and byline are left to their words', () => {
    const html = `<header><a href="/">Beranda</a></header><article>
      <h1>Harga Beras Turun</h1><div class="info"><span class="author">Budi</span> - <time>5 Maret 2024</time></div>
      <figure><img src="x"><figcaption>Beras di pasar. Foto: Budi</figcaption></figure>
      <div class="entry-content">${body}</div></article><footer>Hak cipta</footer>`;
    expect(zonesOf(html)).toEqual([
      'other: Beranda',
      'title: Harga Beras Turun',
      'caption: Beras di pasar. Foto: Budi',
      'footer: Hak cipta',
    ]);
    expect(openText(html)).toEqual(['Budi - 5 Maret 2024', one, two, three, four]);
  });

  test('related links within the text, with and without a class', () => {
    const html = `<h1>Harga Beras Turun</h1><div class="read__content"><p>${one}</p>
      <div class="baca-juga">Baca juga: <a href="a">Stok Beras Naik</a></div><p>${two}</p>
      <p><a href="b">Pedagang Senang, Pembeli Juga Senang</a></p>
      <p>${three} <a href="c">Menteri itu</a> setuju.</p></div>`;
    expect(zonesOf(html)).toEqual([
      'title: Harga Beras Turun',
      'related: Baca juga: Stok Beras Naik',
      'related: Pedagang Senang, Pembeli Juga Senang',
    ]);
    expect(openText(html)).toEqual([one, two, `${three} Menteri itu setuju.`]);
  });

  test('tags, ads and pages within the text', () => {
    const html = `<h1>Harga Beras Turun</h1><div itemprop="articleBody"><p>${one}</p><p>${two}</p>
      <div class="ads-on-body">ADVERTISEMENT</div><p>${three}</p>
      <div class="paging">Halaman: <a>1</a> <a>2</a></div><div class="tags"><a>beras</a> <a>harga</a></div></div>`;
    expect(zonesOf(html)).toEqual([
      'title: Harga Beras Turun',
      'advertisement: ADVERTISEMENT',
      'pagination: Halaman: 1 2',
      'tags: beras harga',
    ]);
  });

  test('a class on what holds the article marks nothing', () => {
    const html = `<div class="post tag-beras related"><h1>Harga Beras Turun</h1>
      <div class="entry-content share">${body}</div></div>`;
    expect(zonesOf(html)).toEqual(['title: Harga Beras Turun']);
  });

  test('the day of another article is not left open', () => {
    const html = `<main><h1>Harga Beras Turun</h1><div class="post-content">${body}</div>
      <div class="related"><div class="card"><a href="a">Stok Beras Naik</a><div class="date">4 Maret 2024</div></div></div></main>`;
    expect(zonesOf(html).slice(1)).toEqual(['related: Stok Beras Naik', 'related: 4 Maret 2024']);
  });

  test('behind the text only a byline is left open, prose of teasers is not', () => {
    const html = `<main><h1>Harga Beras Turun</h1><div class="post-content">${body}</div>
      <div>Editor: Siti</div><div>(bud/sit)</div><div>${prose('Joko')}</div></main>`;
    expect(openText(html)).toEqual([one, two, three, four, 'Editor: Siti', '(bud/sit)']);
  });

  test('a long subtitle is the lead, a short one the name of a section', () => {
    const lead = 'Harga beras di tiga kota turun setelah panen raya tiba.';
    const page = (text: string) => `<h2 class="detail__subtitle">${text}</h2><h1>Harga Beras Turun</h1>
      <div class="detail__body-text">${body}</div>`;
    expect(zonesOf(page(lead))).toEqual([`lead: ${lead}`, 'title: Harga Beras Turun']);
    expect(zonesOf(page('Infografis'))).toEqual(['title: Harga Beras Turun']);
  });

  test('a standfirst that the description repeats is the lead', () => {
    const html = `<html><head><meta name="description" content="Harga turun di tiga kota."></head><body>
      <h1>Harga Beras Turun</h1><p>Harga turun di tiga kota.</p><div class="post-content">${body}</div></body></html>`;
    expect(zonesOf(html)).toContain('lead: Harga turun di tiga kota.');
  });

  test('the heading that the metadata name is the title, not the site’s own first heading', () => {
    const html = `<html><head><meta property="og:title" content="Harga Beras Turun di Kota"></head><body>
      <h1>Warta Contoh</h1><article><h2>Harga Beras Turun di Kota</h2><div class="post-content">${body}</div></article></body></html>`;
    expect(zonesOf(html)).toEqual(['other: Warta Contoh', 'title: Harga Beras Turun di Kota']);
  });
});

describe('the text of an article without a known class', () => {
  test('Readability finds it', () => {
    const links = '<li><a href="a">Berita lain yang menarik hari ini</a></li>'.repeat(5);
    const html = `<body><div><ul>${links}</ul></div><div class="x1"><h1>Harga Beras Turun</h1><div class="x2">${body}</div></div>
      <div class="x3"><ul>${links}</ul><p>Situs ini memuat berita.</p></div></body>`;
    expect(openText(html)).toEqual([one, two, three, four]);
  });

  test('too deep a page is read without it', () => {
    const html = `${'<div>'.repeat(2000)}<h1>Harga Beras Turun</h1>${body}`;
    expect(openText(html)).toEqual([one, two, three, four]);
  });
});

describe('containers known by name', () => {
  const card = (heading: string, text: string) =>
    `${heading}<div class="article-content-body__item-content">${text}</div>`;

  test('several that go on with one article are read together', () => {
    const html = `<h1>Harga Beras Turun</h1>${card('', `<p>${one}</p><p>${two}</p>`)}${card('<h2>Stok Cukup</h2>', `<p>${three}</p>`)}`;
    expect(openText(html)).toEqual([one, two, 'Stok Cukup', three]);
  });

  test('those under headings that lead elsewhere are teasers', () => {
    const html = `<h1>Harga Beras Turun</h1>${card('', `<p>${one}</p><p>${two}</p>`)}${card('<h3><a href="a">Stok Beras Naik</a></h3>', `<p>${three}</p>`)}`;
    expect(openText(html)).toEqual([one, two]);
  });

  test('one with a line of text only is no article', () => {
    const html = `<h1>Harga Beras Turun</h1><div class="entry-content"><p>Pendek.</p></div><div><p>${one}</p><p>${two}</p></div>`;
    expect(openText(html)).toContain(two);
  });
});

describe('what is chosen must hold the prose of the page', () => {
  const long = `<p>${one}</p><p>${two}</p><p>${three}</p><p>${four}</p>`.repeat(3);

  test('a known container that is a box beside the text is passed over', () => {
    const html = `<h1>Harga Beras Turun</h1><div class="entry-content"><p>${prose('Joko')} ${prose('Tini')}</p></div>
      <div class="post-content">${long}</div>`;
    expect(openText(html)).toEqual(expect.arrayContaining([one, two, three, four]));
  });

  test('a small known container gives way to the densest element', () => {
    const html = `<div class="x"><h1>Harga Beras Turun</h1><div><div class="artikel"><p>${one} ${two}</p></div></div>
      <div class="y">${long.repeat(4)}</div></div>`;
    expect(openText(html)).toContain(four);
  });

  test('subheadings of the first level are the article’s own', () => {
    const html = `<h1>Harga Beras Turun</h1><div class="post-content">${long}<h1>Stok Cukup</h1>${long}</div>`;
    expect(readHtml(html, null).issues).toEqual([]);
    expect(openText(html).filter((text) => text === four)).toHaveLength(6);
  });
});

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
