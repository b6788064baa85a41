import { describe, expect, it } from 'vitest';
import type { Zone } from '../../src/article.js';
import { gluedSentences } from '../../src/damage/glued-sentences.js';
import { gluedWords } from '../../src/damage/glued-words.js';
import { lostLinks } from '../../src/damage/lost-links.js';
import { nameOutlet } from '../../src/metadata/named-dateline.js';
import { personNames } from '../../src/metadata/person-names.js';
import { parseArticle } from '../../src/parse-article.js';
import { partOfPage } from '../../src/part-of-page.js';
import { settleYear } from '../../src/published/settle-year.js';
import { urlDay } from '../../src/published/url-date.js';
import { readSentences } from '../../src/read-sentences.js';
import { splitLines } from '../../src/split-lines.js';
import { closingKind } from '../../src/zones/closing-bracket.js';
import { relatedInside } from '../../src/zones/related-inside.js';

const body = (text: string) => ({ start: 0, end: text.length, kind: 'body' as const, rule: 'paragraph' });

describe('personNames', () => {
  it.each([
    ['Budi Santoso dan Siti Aminah | 3 Juli 2023', ['Budi Santoso', 'Siti Aminah']],
    ['Budi Santoso, Siti Aminah, dan Andi Wijaya', ['Budi Santoso', 'Siti Aminah', 'Andi Wijaya']],
    ['Andi Wijaya/ ', ['Andi Wijaya']],
    ['ANDI WIJAYA', ['ANDI WIJAYA']],
    ['Budi Santoso Suara.com', ['Budi Santoso']],
    ['Redaksi', []],
    ['Tim Liputan', []],
    ['CNN Indonesia', []],
    ['T.B016', []],
    ['Jakarta', []],
    ['Kontributor Yogyakarta, Budi Santoso', ['Budi Santoso']],
  ])('of “%s”', (text, names) => {
    expect(personNames(text).map((span) => text.slice(span.start, span.end))).toEqual(names);
  });
});

describe('closingKind', () => {
  it.each([
    ['AFP/Z-4', 'credit'],
    ['ant/dil/jpnn', 'credit'],
    ['Sumber: Reuters', 'credit'],
    ['haf/imk', 'byline'],
    ['Budi Santoso', 'byline'],
    ['tertawa keras', undefined],
    ['dalam bahasa daerah', undefined],
  ])('of “%s” is %s', (inner, kind) => {
    expect(closingKind(inner)?.kind).toBe(kind);
  });
});

describe('relatedInside', () => {
  it.each([
    ['Harga naik. Baca juga: Panen Padi MundurMenurut Budi, panen mundur.', ['Baca juga: Panen Padi Mundur']],
    ['Harga naik (Baca juga: Panen Padi Mundur) sejak pekan lalu.', ['(Baca juga: Panen Padi Mundur)']],
    ['Harga naik. Baca juga: Baca juga: Panen Mundur! Pasar ramai.', ['Baca juga: Baca juga: Panen Mundur!']],
    ['Harga naik. BACA JUGA: Kapan Panen Padi? Budi belum tahu.', ['BACA JUGA: Kapan Panen Padi?']],
    ['Budi baca juga buku itu.', []],
    ['Harga naik sejak pekan lalu.', []],
  ])('of “%s”', (text, links) => {
    expect(relatedInside(text).map((span) => text.slice(span.start, span.end))).toEqual(links);
  });
});

describe('damage', () => {
  it.each([
    ['Ia datang setelah , juara bertahan, pulang.', ['setelah ,']],
    ['Kantor berita itu,, melaporkan.', [',,']],
    ['Tim () berlatih.', ['()']],
    ['Harga naik , kata Budi.', []],
    ['Harga naik, kata Budi.', []],
  ])('lost links of “%s”', (text, found) => {
    const { gaps } = splitLines(text, []).marks;
    expect(lostLinks(text, body(text), gaps).map(({ span }) => text.slice(span?.start, span?.end))).toEqual(
      found,
    );
  });

  it.each([
    ['Harga naik.Kementerian itu diam.', ['naik.Kementerian']],
    ['Ke Bogor, dengan kereta.', []],
    ['Ke pasar,dengan kereta.', ['pasar,dengan']],
    ['Sementara itu,Presiden pergi.', ['itu,Presiden']],
    ['Karya Budi,S.H. itu ramai.', []],
    ['Kota daBudi dan Budi lain.', ['daBudi']],
    ['Video YouTube milik Budi.', []],
    ['Situs Bisnis.com itu ramai.', []],
  ])('glued words of “%s”', (text, found) => {
    const { glues } = splitLines(text, []).marks;
    expect(
      gluedWords(text, [body(text)], glues).map(({ span }) => text.slice(span?.start, span?.end)),
    ).toEqual(found);
  });

  it.each([
    ['Ia tiba (9/11/2022).Juru bicara diam.', ['(9/11/2022).Juru']],
    ['Itu dari Malaysia."Kami tahu," kata Budi.', ['Malaysia."Kami']],
    ['"Kami tahu,"kata Budi.', ['tahu,"kata']],
    ['“Kami tahu.”Budi pergi.', ['tahu.”Budi']],
    ['Belum ada tanggapan .Sementara itu Budi pergi.', ['.Sementara']],
    ['Itu dikatakan KPK.Mereka diam.', ['KPK.Mereka']],
    ['"Kami tahu," kata Budi. Ia pergi.', []],
    ['Situs Kabar.co.id, "Kabar", ramai.', []],
  ])('glued sentences of “%s”', (text, found) => {
    const sentences = readSentences(text, [body(text)], splitLines(text, []).marks);
    expect(gluedSentences(text, sentences).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  it('is one issue for each cause', () => {
    const text =
      'Harga naik.Kementerian itu diam sejak pekan lalu,kata Budi.Pedagang pun diam,begitu pula pembeli.';
    const [issue, ...others] = parseArticle(text).issues.filter(({ code }) => code === 'glued-text');
    expect(others).toEqual([]);
    expect(issue?.message).toContain('4 places: naik.Kementerian; lalu,kata; Budi.Pedagang; …');
  });
});

describe('partOfPage', () => {
  it.each([
    ['Halaman : 1 2 3', null, [], 1],
    ['1 2 Selanjutnya', null, [], 1],
    ['Halaman 1 dari 3', null, [], 1],
    ['Halaman Selanjutnya', null, [], 1],
    ['1 of 63', null, [], 0],
    ['12', null, [], 0],
    ['Halaman: 1 2', 'https://contoh.id/harga?page=all', [], 0],
    ['Halaman: 1 2', null, ['Harga Naik Halaman all - Contoh.id'], 0],
    ['', 'https://contoh.id/harga?page=2', [], 1],
    ['', 'https://contoh.id/harga', ['Harga Naik - Halaman 2'], 1],
    ['', 'https://contoh.id/harga?page=1', [], 0],
  ] as const)('of “%s” at %s: %s %s', (text, uri, titles, count) => {
    const zones: Zone[] = [{ start: 0, end: text.length, kind: 'pagination', rule: 'pagination-line' }];
    expect(partOfPage(text, zones, uri, titles).length).toBe(count);
  });
});

describe('nameOutlet', () => {
  const named = (text: string, stated: readonly string[]) => {
    const dateline = { outlet: null, place: { start: 0, end: text.indexOf(' -') }, agency: null };
    const { outlet, place } = nameOutlet(dateline, { text, stated }) ?? {};
    return [outlet, place].map((span) => (span ? text.slice(span.start, span.end) : null));
  };

  it.each([
    ['SAMUDRA, TOKYO - Hujan.', ['Harian Samudra'], ['SAMUDRA', 'TOKYO']],
    ['SAMUDRA - Hujan.', ['samudra.co.id'], ['SAMUDRA', null]],
    ['SAMUDRA - Hujan, kata Budi kepada SAMUDRA.', [], ['SAMUDRA', null]],
    ['CIBINONG - Hujan.', ['kabar.id'], [null, 'CIBINONG']],
    ['JAKARTA - Hujan, kata Budi kepada JAKARTA.', [], [null, 'JAKARTA']],
  ] as const)('of “%s” beside %s', (text, stated, found) => {
    expect(named(text, stated)).toEqual(found);
  });
});

describe('urlDay', () => {
  it.each([
    ['https://contoh.id/read/2023/10/17/123/harga', '2023-10-17'],
    ['https://contoh.id/olahraga/20161112230644-142-1/ronaldo', '2016-11-12'],
    ['https://contoh.id/2023-10-17/harga', '2023-10-17'],
    ['https://contoh.id/2023/13/40/harga', null],
    ['https://contoh.id/berita/20231/harga', null],
    [null, null],
  ])('of %s is %s', (uri, day) => {
    expect(urlDay(uri)).toBe(day);
  });
});

describe('settleYear', () => {
  const thursday = { start: 0, end: 0, day: null, month: 10, dayOfMonth: 26, weekday: 4, before: '' };
  const open = { from: '', to: '' };
  it.each([
    [
      'offices',
      { window: { from: '2023-09-13', to: '2024-01-10' }, year: null, written: null },
      '2023-10-26',
    ],
    [
      'offices held too long',
      { window: { from: '2017-01-01', to: '2024-01-10' }, year: null, written: null },
      null,
    ],
    ['a proved year', { window: open, year: 2023, written: null }, '2023-10-26'],
    ['a proved year of another weekday', { window: open, year: 2022, written: null }, null],
    ['a year the text keeps writing', { window: open, year: null, written: 2017 }, '2017-10-26'],
    ['a written year of another weekday', { window: open, year: null, written: 2018 }, null],
    ['nothing', { window: open, year: null, written: null }, null],
  ])('by %s', (_, proof, day) => {
    expect(settleYear(thursday, proof)).toBe(day);
  });
});
