import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/parse-article.js';

const PROSE =
  'Harga beras di pasar itu naik sejak pekan lalu karena panen di beberapa desa mundur, kata seorang pedagang.';
const MORE =
  'Pedagang lain berharap harga turun lagi setelah panen raya bulan depan, sebelum hari raya tiba.';

const kinds = (text: string) => {
  const { zones } = parseArticle(text);
  return zones.map((zone) => `${zone.kind}: ${text.slice(zone.start, zone.end).slice(0, 24)}`);
};

describe('bulleted headlines', () => {
  const links = '- Warga Desa Tolak Pabrik Semen\n- Jalan Baru di Kota Lama Dibuka';

  it('are links over a marker and at the foot', () => {
    const found = kinds(`${PROSE}\n${links}\nBaca Juga\n${MORE}\n${links}`);
    expect(found.filter((kind) => kind.startsWith('related'))).toHaveLength(5);
  });

  it('are a list of the body where a colon opens them, or where they are told in sentences', () => {
    const found = kinds(`${PROSE}\nAda dua berita lain di desa itu:\n${links}`);
    expect(found.filter((kind) => kind.startsWith('related'))).toEqual([]);
    const told = kinds(`${PROSE}\n- Siapkan beras dan air bersih\n- Masak beras selama satu jam\nBaca Juga`);
    expect(told.filter((kind) => kind.startsWith('related'))).toEqual(['related: Baca Juga']);
  });
});

describe('a video between paragraphs', () => {
  it('does not end the body', () => {
    const text = `${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nSaksikan video pilihan berikut ini:\n\n${MORE}`;
    expect(kinds(text).at(-1)).toMatch(/^body: Pedagang lain/);
  });

  it('where other links stand, the body ends', () => {
    const text = `${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nBerita Terkait\n\n${MORE}`;
    expect(kinds(text).at(-1)).not.toMatch(/^body/);
  });
});

describe('a long line with figures over the body', () => {
  it.each([
    ['400 Pedagang Pindah dari 28 Pasar Sejak Banjir', true],
    ['Persija 2-1 Persib', false],
  ])('“%s” is a title: %s', (line, isTitle) => {
    const title = parseArticle(`${line}\n\nJumat, 27 Mei 2022 | 09:23 WIB\n\n${PROSE}`).title;
    expect(title?.value === line).toBe(isTitle);
  });
});

describe('who wrote it', () => {
  it.each([
    ['JUMAT, 27 MEI 2022 | 09:23 WIB | LAPORAN: BUDI SANTOSO', ['BUDI SANTOSO']],
    ['JUMAT, 27 MEI 2022 | 09:23 WIB | SUMBER: BUDI SANTOSO', []],
    ['Redaktur & Reporter : Budi Santoso', ['Budi Santoso']],
  ])('“%s”', (line, names) => {
    const { bylines } = parseArticle(`Harga Beras Naik Lagi\n\n${line}\n\n${PROSE}`);
    expect(bylines.map(({ value }) => value)).toEqual(names);
  });
});

describe('the outlet of a signature', () => {
  it.each([
    ['(Tribunnews.com/Budi Santoso)', 'Tribunnews.com'],
    ['(Reuters/Budi Santoso)', null],
  ])('%s', (line, outlet) => {
    expect(parseArticle(`${PROSE}\n\n${MORE} ${line}`).outlet?.value.name ?? null).toBe(outlet);
  });
});

describe('a photo credit over the text', () => {
  it('is no title', () => {
    expect(parseArticle(`Photo : KANTOR Berita\n\n${PROSE}`).title).toBeNull();
    expect(parseArticle(`Photo Baru di Pasar Lama\n\n${PROSE}`).title?.value).toBe(
      'Photo Baru di Pasar Lama',
    );
  });
});
