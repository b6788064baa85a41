import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/html/read-html.js';
import { body, four, one, openText, prose, three, two } from './page-of.js';

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
