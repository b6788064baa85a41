import { expect, test } from 'vitest';
import { joinInline } from '../../src/join-inline.js';
import { splitLines } from '../../src/split-lines.js';

const joined = (lines: readonly string[]) => {
  const text = lines.join('\n');
  return joinInline(text, splitLines(text, []).lines).map((line) => line.text.replace(/\n/g, '⏎'));
};

test.each([
  [
    'a link in a sentence',
    ['Dinas itu dipimpin oleh', 'Budi Santoso', ', warga Bogor.'],
    ['Dinas itu dipimpin oleh⏎Budi Santoso⏎, warga Bogor.'],
  ],
  [
    'italics in a sentence',
    ['Pemain muda itu kerap melakukan', 'passing', 'jauh ke depan.'],
    ['Pemain muda itu kerap melakukan⏎passing⏎jauh ke depan.'],
  ],
  [
    'a name that begins a paragraph',
    ['Harga naik.', 'Budi Santoso', ', pedagang, mengeluh.'],
    ['Harga naik.', 'Budi Santoso⏎, pedagang, mengeluh.'],
  ],
  [
    'a name before a capital',
    [
      'Harga turun, kata Direktur PT',
      'Contoh',
      'Indonesia Budi Santoso pada hari Senin.',
      'Stok',
      ', katanya, cukup.',
    ],
    [
      'Harga turun, kata Direktur PT⏎Contoh⏎Indonesia Budi Santoso pada hari Senin.',
      'Stok⏎, katanya, cukup.',
    ],
  ],
  [
    'a sentence that lost its end',
    ['Tim tamu menelan kekalahan dari', 'Persija', 'dalam laga terakhir di Grup C'],
    ['Tim tamu menelan kekalahan dari⏎Persija⏎dalam laga terakhir di Grup C'],
  ],
  ['a question', ['Mengapa orang melakukan', 'ghosting', '?'], ['Mengapa orang melakukan⏎ghosting⏎?']],
  [
    'names behind a dateline',
    ['Jakarta', '-', 'Gubernur', 'Budi Santoso', 'menaikkan', 'tarif parkir', 'di Jakarta.'],
    ['Jakarta⏎-⏎Gubernur⏎Budi Santoso⏎menaikkan⏎tarif parkir⏎di Jakarta.'],
  ],
  [
    'a name behind a dateline before a capital',
    ['Jakarta', '-', 'Presiden', 'Budi', 'Santoso menggelar rapat di istana pada hari Senin.'],
    ['Jakarta⏎-⏎Presiden⏎Budi⏎Santoso menggelar rapat di istana pada hari Senin.'],
  ],
  [
    'an office and who holds it',
    ['Wakil Gubernur Jakarta', 'Budi Santoso', 'mengatakan, harga turun.'],
    ['Wakil Gubernur Jakarta⏎Budi Santoso⏎mengatakan, harga turun.'],
  ],
  ['a label and its name', ['Editor', ': Siti Aminah'], ['Editor⏎: Siti Aminah']],
  ['a dateline and its dash', ['Jakarta', '-', 'Harga naik.'], ['Jakarta⏎-⏎Harga naik.']],
])('joins %s', (_what, lines, wanted) => {
  expect(joined(lines)).toEqual(wanted);
});

test.each([
  ['tags under the initials', ['Harga naik. (bud)', 'harga beras', 'pasar induk', 'kota bogor']],
  ['a list in small letters', ['Syaratnya:', 'membawa kartu', 'mengisi formulir.']],
  ['paragraphs without an end', ['Harga beras naik', 'Pedagang mengeluh', 'Pasar sepi']],
  ['a subheading', ['Harga naik.', 'Upaya pemerintah daerah', 'Budi menjanjikan bantuan.']],
  ['a headline under a marker', ['Baca juga', 'Pasar Baru Dibuka', 'Menurut Budi, pasar ramai.']],
  ['other labels with a colon', ['Harga beras', ': naik']],
])('leaves %s', (_what, lines) => {
  expect(joined(lines)).toEqual(lines);
});
