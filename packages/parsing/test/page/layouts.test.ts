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

  it('at the foot may ask', () => {
    const asking = '- Warga Desa Tolak Pabrik Semen, Ada Apa?\n- Jalan Baru di Kota Lama Dibuka';
    const found = kinds(`${PROSE}\n${MORE}\n${asking}`);
    expect(found.filter((kind) => kind.startsWith('related'))).toHaveLength(2);
    const items = '- Apa yang harus warga desa siapkan?\n- Siapkan beras dan air bersih sejak pagi';
    expect(kinds(`${PROSE}\n${MORE}\n${items}`).join()).not.toContain('related');
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

  it('over the page is its title where no other headline stands there', () => {
    const video = 'Video: Pedagang Beras Tolak Pindah dari Pasar Lama';
    expect(kinds(`${video}\n\nJumat, 27 Mei 2022 | 09:23 WIB\n\n${PROSE}`)[0]).toMatch(/^title: Video/);
    const over = `${video}\n\nHarga Beras Naik Lagi Pekan Ini\n\nJumat, 27 Mei 2022 | 09:23 WIB\n\n${PROSE}`;
    expect(kinds(over).slice(0, 2)).toEqual([
      expect.stringMatching(/^related/),
      expect.stringMatching(/^title/),
    ]);
  });

  it('where other links stand, the body ends', () => {
    const text = `${PROSE}\n\n${PROSE}\n\n${PROSE}\n\nBerita Terkait\n\n${MORE}`;
    expect(kinds(text).at(-1)).not.toMatch(/^body/);
  });
});

describe('a long line with figures over the body', () => {
  it.each([
    ['400 Pedagang Pindah dari 28 Pasar Sejak Banjir', true],
    ['2.500 Pedagang Pindah Imbas Banjir', true],
    ['Persija 2-1 Persib', false],
  ])('“%s” is a title: %s', (line, isTitle) => {
    const title = parseArticle(`${line}\n\nJumat, 27 Mei 2022 | 09:23 WIB\n\n${PROSE}`).title;
    expect(title?.value === line).toBe(isTitle);
  });
});

describe('a labelled line over the body', () => {
  it.each([
    ['Laporan: Pedagang Pindah ke Pasar Baru', true],
    ['Laporan: Budi Santoso', false],
    ['Infografis: Harga Beras dari Tahun ke Tahun', true],
    ['BREAKING NEWS: Pasar Induk Kebakaran', true],
  ])('“%s” is a title: %s', (line, isTitle) => {
    const title = parseArticle(`${line}\n\nJumat, 27 Mei 2022 | 09:23 WIB\n\n${PROSE}`).title;
    expect(title?.value === line).toBe(isTitle);
  });

  it('is none where a title stands under it', () => {
    const text = `Laporan: Budi Santoso dan Siti Aminah\n\nHarga Beras Naik Lagi Pekan Ini\n\n${PROSE}`;
    expect(parseArticle(text).title?.value).toBe('Harga Beras Naik Lagi Pekan Ini');
  });
});

describe('captions over the body', () => {
  it.each([
    ['ILUSTRASI - Warga antre beras di pasar induk sejak pagi.', 'ILUSTRASI - '],
    ['Menteri Budi (kiri) menyalami petani beras di sawah pada Senin pagi.', 'Menteri Budi (kiri)'],
    ['Warga antre beras di pasar induk sejak pagi. REUTERS/Budi Santoso', 'Warga antre'],
    ['Gambar ini diambil pada 27 April 2022 dan dirilis oleh kantor berita di desa itu.', 'Gambar ini'],
  ])('“%s” is one', (line, begin) => {
    const [caption] = kinds(`Harga Beras Naik Lagi\n\n${line}\n\nKOMPAS.com - ${PROSE}`).filter((kind) =>
      kind.startsWith('caption'),
    );
    expect(caption?.startsWith(`caption: ${begin}`)).toBe(true);
  });

  it('are none of their words without what labels them', () => {
    const line = 'BANDUNG - Warga antre beras di pasar induk sejak pagi, kata kepala pasar.';
    expect(kinds(`Harga Beras Naik Lagi\n\n${line}\n\n${PROSE}`).join()).not.toContain('caption');
  });
});

describe('a day without its year under a picture with one', () => {
  it('is of the year of the picture', () => {
    const foto = 'Foto: Warga antre beras di pasar, 12 Juli 2023. (ANTARA FOTO/Budi)';
    const told = 'Harga beras di pasar itu naik lagi, kata kepala pasar di desa itu, Kamis (27/7).';
    const dated = (lines: string) => parseArticle(`Harga Beras Naik Lagi\n\n${lines}\n\n${MORE}`).published;
    expect(dated(`${foto}\n\n${told}`)?.value.edtf).toBe('2023-07-27~');
    // A weekday that disagrees proves nothing.
    expect(dated(`${foto}\n\n${told.replace('Kamis', 'Senin')}`)?.value.edtf).toBe('2023-07-12~');
  });
});

describe('a title that stands twice', () => {
  const title = 'Harga Beras Naik Lagi di Pasar Induk';

  it('has the body behind it, and the caption and date before', () => {
    const { zones, published } = parseArticle(
      `${title}\n${MORE}\n01:40\n24 Februari 2024\n\n${title}\n\n${PROSE}`,
    );
    expect(zones.filter(({ kind }) => kind === 'body')).toHaveLength(1);
    expect(published?.value.edtf).toBe('2024-02-24');
  });

  it('once leaves the body where it is', () => {
    const found = kinds(`${title}\n\n${MORE}\n\n${PROSE}`);
    expect(found.filter((kind) => kind.startsWith('body'))).toHaveLength(2);
  });
});

describe('the outlet of a page under an advertisement', () => {
  it('is the known one that the page names beside who wrote it', () => {
    const outlet = (lines: string) => parseArticle(`${lines}\n\n${PROSE}`).outlet?.value.name;
    const title = 'Harga Beras Naik Lagi';
    expect(outlet(`Nongkrong.id\n\n${title}\n\nBudi Santoso - detikNews`)).toBe('detikcom');
    expect(outlet(`Nongkrong.id\n\n${title}\n\nBudi Santoso`)).toBe('Nongkrong.id');
  });
});

describe('who wrote it', () => {
  it.each([
    ['JUMAT, 27 MEI 2022 | 09:23 WIB | LAPORAN: BUDI SANTOSO', ['BUDI SANTOSO']],
    ['JUMAT, 27 MEI 2022 | 09:23 WIB | SUMBER: BUDI SANTOSO', []],
    ["LAPORAN: <a href='https://contoh.id/about/budi'>BUDI SANTOSO</a>", []],
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

describe('a caption with a label in capitals', () => {
  const caption = 'PASAR INDUK - Pedagang menata beras di pasar induk, Kamis pagi.';
  it.each([
    [`${caption} (dok/Budi)\n${PROSE}`, true],
    [`dok.Contoh/tangkap layar\n${caption}\n${PROSE}`, true],
    [`${PROSE}\nPedagang menata beras di pasar induk, Kamis pagi.\n${caption}\n${MORE}`, true],
    [`${PROSE}\n${caption}\n${MORE}`, false],
    [`JAKARTA UTARA - Pedagang menata beras di pasar induk. (dok/Budi)\n${PROSE}`, false],
  ])('“%s”: %s', (text, isCaption) => {
    const { zones } = parseArticle(`Harga Beras Naik Lagi\n\n${text}`);
    expect(zones.some(({ rule }) => rule === 'labelled-caption')).toBe(isCaption);
  });
});

describe('the end of the body', () => {
  it('is the paragraph that is signed', () => {
    const text = `${PROSE}\n${PROSE.slice(0, -1)} itu.(AFP/Z-4)\n${MORE}`;
    const { zones, credits, bylines } = parseArticle(text);
    expect(zones.map(({ kind }) => kind)).toEqual(['body', 'body', 'credit', 'footer']);
    expect(credits.map(({ id }) => id)).toEqual(['agency/afp']);
    expect(bylines).toEqual([]);
  });

  it('is not a paragraph with a bracket of another kind', () => {
    const { zones } = parseArticle(`${PROSE}\n${PROSE.slice(0, -1)} (11/9).\n${MORE}`);
    expect(zones.map(({ kind }) => kind)).toEqual(['body', 'body', 'body']);
  });

  it('is not the choice of the desk between paragraphs', () => {
    const links = 'Pilihan Redaksi\n• Warga Desa Tolak Pabrik Semen\n• Jalan Baru di Kota Lama Dibuka';
    expect(kinds(`${PROSE}\n${PROSE}\n${links}\n${MORE}`).at(-1)).toMatch(/^body: Pedagang lain/);
  });
});

describe('a short lead', () => {
  it.each([
    ['KEMENTERIAN Sosial membuka dapur umum di Agam.', 'body'],
    ['Kementerian Sosial membuka dapur umum di Agam.', 'masthead'],
  ])('“%s” is %s', (line, kind) => {
    expect(parseArticle(`${line}\n${PROSE}\n${MORE}`).zones[0]?.kind).toBe(kind);
  });
});

describe('lines over the body', () => {
  it('of sharing are no title, nor is a caption that stands twice', () => {
    const caption = 'Pedagang Menata Beras di Pasar Induk';
    const text = `Harga Beras di Pasar Induk Naik Lagi Pekan Ini\nshare news\nURL berhasil dicopy\n${caption}\n${caption}\n${PROSE}`;
    expect(parseArticle(text).title?.value).toBe('Harga Beras di Pasar Induk Naik Lagi Pekan Ini');
    const twice = `Beranda\nHarga Beras Naik Lagi\nHarga Beras Naik Lagi\n${PROSE}`;
    expect(parseArticle(twice).title?.value).toBe('Harga Beras Naik Lagi');
  });

  it('with the source of a picture are captions', () => {
    const read = (line: string) => parseArticle(`${line}\n${PROSE}`).zones[0]?.kind;
    expect(read('Kepala dinas itu, Budi Santoso. Foto/Contoh Agency')).toBe('caption');
    expect(read('Kepala dinas itu mengunggah foto/video')).not.toBe('caption');
  });

  it('may be a dateline without a comma', () => {
    const { outlet, dateline } = parseArticle(`Jakarta CNN Indonesia —\n${PROSE}`);
    expect([outlet?.value.id, dateline?.value]).toEqual(['outlet/cnn-indonesia', 'Jakarta']);
  });

  it('may have a clock right behind the comma of the day', () => {
    const text = `Harga Beras Naik Lagi\nSenin 29-07-2024,04:12 WIB\n${PROSE}`;
    expect(parseArticle(text).published?.value.edtf).toBe('2024-07-29');
  });
});
