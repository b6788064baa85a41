import { expect, test } from 'vitest';
import { viewOf, wordsOf } from '../view-of.js';

function chunksOf(text: string, kind: 'body' | 'title' = 'body'): string {
  const view = viewOf(text, kind);
  return view.chunks.map((chunk) => `${chunk.kind}[${wordsOf(view, chunk)}]`).join(' ');
}

test.each([
  [
    'Iran memasok ratusan drone kepada Rusia.',
    'noun-phrase[Iran] verb[memasok] noun-phrase[ratusan drone] preposition[kepada] noun-phrase[Rusia] mark[.]',
  ],
  [
    'Harga beras tidak akan naik.',
    'noun-phrase[Harga beras] negator[tidak] auxiliary[akan] noun-phrase[naik] mark[.]',
  ],
  [
    'Gempa itu terjadi pada Senin (4/12).',
    'noun-phrase[Gempa itu] verb[terjadi] preposition[pada] time[Senin (4/12)] mark[.]',
  ],
  [
    'WHO meminta warga untuk mencuci tangan.',
    'noun-phrase[WHO] verb[meminta] noun-phrase[warga] subordinator[untuk] verb[mencuci] noun-phrase[tangan] mark[.]',
  ],
  [
    'WHO menyediakan vaksin untuk anak.',
    'noun-phrase[WHO] verb[menyediakan] noun-phrase[vaksin] preposition[untuk] noun-phrase[anak] mark[.]',
  ],
  [
    'AS, Korea Selatan dan Jepang bertemu.',
    'noun-phrase[AS, Korea Selatan dan Jepang] verb[bertemu] mark[.]',
  ],
  [
    'Jepang menang, dan Korea Selatan bertahan.',
    'noun-phrase[Jepang] verb[menang] comma[,] conjunction[dan] noun-phrase[Korea Selatan] verb[bertahan] mark[.]',
  ],
  [
    '"Kami siap," kata Budi.',
    'quote["] noun-phrase[Kami] auxiliary[siap] comma[,] quote["] verb[kata] noun-phrase[Budi] mark[.]',
  ],
  [
    'Kata itu dihapus dari kamus.',
    'noun-phrase[Kata itu] verb[dihapus] preposition[dari] noun-phrase[kamus] mark[.]',
  ],
  ['Lebih dari 1.000 siswa lulus.', 'noun-phrase[Lebih dari 1.000 siswa lulus] mark[.]'],
  [
    'Banjir (rob) merendam Demak.',
    'noun-phrase[Banjir] bracket[(rob)] verb[merendam] noun-phrase[Demak] mark[.]',
  ],
  [
    'Rusia menyerang secara diam-diam.',
    'noun-phrase[Rusia] verb[menyerang] auxiliary[secara] auxiliary[diam-diam] mark[.]',
  ],
  [
    'Dokter yang merawat pasien itu menang.',
    'noun-phrase[Dokter] subordinator[yang] verb[merawat] noun-phrase[pasien itu] verb[menang] mark[.]',
  ],
])('%s', (text, expected) => {
  expect(chunksOf(text)).toBe(expected);
});

test('headlines drop meN-, running text does not', () => {
  const text = 'Korut kirim artileri ke Rusia';
  expect(chunksOf(text, 'title')).toBe(
    'noun-phrase[Korut] verb[kirim] noun-phrase[artileri] preposition[ke] noun-phrase[Rusia]',
  );
  expect(chunksOf(text)).toBe(
    'noun-phrase[Korut] noun-phrase[kirim artileri] preposition[ke] noun-phrase[Rusia]',
  );
});

test('every word stands in exactly one chunk', () => {
  const view = viewOf('Polisi, TNI (AD), dan BPBD pada Senin (4/12) mengevakuasi 20 warga: "Semua selamat".');
  const covered = view.chunks.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, n) => from + n),
  );
  expect(covered).toEqual(view.words.map((_, at) => at));
});
