import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // Since when something else is so alleges nothing; what killed somebody does.
  ['Budi mengatakan bantuan menyusut sejak Ghana menyerang Lome.', ['attack: Ghana → Lome (asserted)']],
  [
    'Budi mengatakan warga tewas setelah Ghana menyerang Lome.',
    ['accusation: Budi → Ghana (asserted)', 'attack: Ghana → Lome (alleged)'],
  ],
  // What one's own side does beside what it blames on others is not alleged.
  [
    'Ghana menjatuhkan sanksi terhadap Togo karena menyerang Lome, kata Menteri Luar Negeri Ghana Budi Santoso.',
    [
      'sanction: Ghana → Togo (asserted)',
      'attack: Togo → Lome (alleged)',
      'accusation: Budi Santoso → Togo (asserted)',
    ],
  ],
  // A condition that holds other clauses.
  [
    'Jika Togo memperkaya uranium hingga mendekati bahan senjata, Ghana akan menyerang Lome.',
    ['attack: Ghana → Lome (hypothetical)'],
  ],
  // Whose the thing struck is.
  [
    'Menteri Luar Negeri Togo Budi Santoso mengutuk serangan Ghana terhadap fasilitas nuklir negaranya.',
    ['condemnation: Budi Santoso → Ghana (asserted)', 'attack: Ghana → Togo (asserted)'],
  ],
  [
    'Jika Togo mundur, Ghana akan menyerang pangkalan militer negara itu.',
    ['attack: Ghana → Togo (hypothetical)'],
  ],
  [
    'Togo dan Benin marah setelah Ghana menyerang pangkalan militer negara itu.',
    ['attack: Ghana →  (asserted)'],
  ],
  // Two sides that are taken up behind a deed and behind a passive.
  [
    'Ghana dan Togo menukar tahanan menyusul perundingan langsung kedua negara.',
    ['release: Ghana + Togo →  (asserted)', 'meeting: Ghana + Togo →  (asserted)'],
  ],
  [
    'Ghana dan Togo menepati isi kesepakatan yang diteken kedua negara.',
    ['agreement: Ghana + Togo →  (asserted)'],
  ],
  ['Ghana membuka isi perjanjian yang diteken dengan Togo.', ['agreement: Ghana + Togo →  (asserted)']],
  // What a condemnation points at.
  [
    'Ghana menyerang Lome, dan Togo mengecam tindakan itu.',
    ['attack: Ghana → Lome (asserted)', 'condemnation: Togo → Ghana (asserted)'],
  ],
  ['Ghana menyerang Lome, dan Togo mengecam kunjungan itu.', ['attack: Ghana → Lome (asserted)']],
  [
    'Ghana menyerang Lome, lalu Benin menyerang Accra, dan Togo mengecam tindakan itu.',
    ['attack: Ghana → Lome (asserted)', 'attack: Benin → Accra (asserted)'],
  ],
  // A journey to a capital is one to its state.
  [
    'Budi Santoso tiba di Moskow pada Rabu dalam kunjungan pertamanya ke Rusia.',
    ['visit: Budi Santoso → Moskow (asserted)'],
  ],
  [
    'Budi Santoso tiba di Moskow pada Rabu sebelum kunjungan ke Malaysia.',
    ['visit: Budi Santoso → Moskow (asserted)', 'visit: Budi Santoso → Malaysia (asserted)'],
  ],
  // An apology is no demand.
  ['Permintaan maaf Ghana kepada Togo diterima.', []],
  // Whose journey it is.
  [
    'Kunjungan Budi Santoso ke Lome untuk menemui Andi Wijaya disorot media.',
    ['visit: Budi Santoso → Lome (asserted)', 'meeting: Budi Santoso + Andi Wijaya →  (asserted)'],
  ],
  // Who is behind a strike on somebody's word; of the accused both deeds are told.
  [
    'Serangan terhadap pasar di Lome yang menurut PBB didalangi Ghana melukai dua orang.',
    ['attack: Ghana → Lome (alleged)'],
  ],
  [
    'Benin menuduh Ghana menembaki warga ketika menyerbu Lome.',
    ['accusation: Benin → Ghana (asserted)', 'attack: Ghana → Lome (alleged)'],
  ],
  ['Benin membatalkan kontrak pembelian peluncur roket buatan Ghana.', ['arms-deal: Benin →  (negated)']],
  // What is denied ends with the claim where the denier goes on.
  [
    'Ghana membantah tuduhan Togo bahwa tentaranya menyerang Lome, dan membebaskan Budi Santoso.',
    [
      'denial: Ghana → Togo (asserted)',
      'accusation: Togo → Ghana (asserted)',
      'attack: Ghana → Lome (denied)',
      'release: Ghana → Budi Santoso (asserted)',
    ],
  ],
  // A protest handed to an envoy, over where.
  [
    'Ghana memanggil Duta Besar Togo di Accra, Senin, guna menyampaikan nota protes.',
    ['condemnation: Ghana → Togo (asserted)'],
  ],
  // Who only tells of an act of speech does not do it again.
  ['Ghana mendesak Togo mundur, kata Menteri Luar Negeri Budi Santoso.', ['demand: Ghana → Togo (asserted)']],
])('%s', (text, expected) => {
  expect(allEvents(text)).toEqual(expected);
});
