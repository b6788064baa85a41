import { describe, expect, test } from 'vitest';
import { body, four, one, openText, prose, three, two, zonesOf } from './page-of.js';

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
