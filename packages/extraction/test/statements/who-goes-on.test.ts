import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

/** The statements of a text of several sentences. */
function said(text: string): string[] {
  const read = { text, findings: extract(articleOfParagraphs(text)) };
  return read.findings.statements.map((one) => sayStatement(read, one));
}

test.each([
  // `Mereka` leaves who speaks the one who spoke before.
  [
    'Rini Astuti mengatakan dua menteri bertemu. Mereka berharap rapat cepat selesai. "Rapat berjalan lancar," ujarnya.',
    'Rini Astuti | states | Rapat berjalan lancar',
  ],
  // A sentence without a verb gives nobody the word.
  [
    'Rini Astuti menjelaskan enam saksi telah diperiksa. Termasuk terlapor Dadan Hidayat. Menurutnya, perkara itu selesai.',
    'Rini Astuti | states | perkara itu selesai',
  ],
  // By whom the suit was brought is not who turns it down.
  ['Hakim menolak gugatan yang diajukan Dadan Hidayat. "Gugatan gugur," ujarnya.', undefined],
  [
    'Seorang wartawan dari media lokal Suara, Philip Calder, mengaku kaget.',
    'Philip Calder | states | kaget',
  ],
  [
    '"Lomba ini bergengsi," kata ketua panitia pelaksana, Danang Agus Yuniarto.',
    'Danang Agus Yuniarto | states | Lomba ini bergengsi',
  ],
  // A sentence that ends between them parts a quotation from the next who speaks.
  [
    '"Kami siap," kata dr Rini Astuti. dr Rini Astuti mengatakan, gejala itu datang mendadak.',
    'Rini Astuti | states | gejala itu datang mendadak',
  ],
  // The pointer ends what is believed, and a reaction tells when it is said.
  ['Aturan yang diyakini oleh warga ini berpatokan pada kitab lama.', undefined],
  ['Prediksi ini disampaikan Rini Astuti menanggapi langkah pemerintah.', 'Rini Astuti | states | '],
  // Who checks something so that it is so has said nothing.
  ['Warga dapat memeriksa data mereka sekaligus memastikan tidak ada yang hilang.', undefined],
  [
    'Rini Astuti memandang ini sebagai bukti bahwa pasar itu tumbuh.',
    'Rini Astuti | states | ini sebagai bukti bahwa pasar itu tumbuh',
  ],
  // What is added to a thing is not said.
  ['Intel menggandeng AMD untuk menambahkan unsur grafik pada cip itu.', undefined],
  ['Intel menambahkan cip itu siap dijual.', 'Intel | states | cip itu siap dijual'],
])('%s', (text, expected) => {
  expect(said(text).at(-1)).toEqual(expected);
});
