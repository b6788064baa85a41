import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { toldEvents } from '../told-events.js';

test.each([
  // Who is spoken to is the other side of a talk.
  [
    'Dalam percakapan telepon selama satu jam, Emmanuel Macron meminta Benjamin Netanyahu membuka perlintasan.',
    ['meeting: Emmanuel Macron + Benjamin Netanyahu →  (asserted)'],
  ],
  ['Dalam percakapan telepon selama satu jam, Emmanuel Macron membahas perlintasan.', []],
  // Several of one body are sides enough.
  ['Para menteri luar negeri ASEAN berkumpul di Kuala Lumpur.', ['meeting: ASEAN →  (asserted)']],
  ['Menteri luar negeri ASEAN berkumpul di Kuala Lumpur.', []],
  // Who sign are told behind the passive, however unlike.
  [
    'Perjanjian itu diteken Menko Yusril Ihza Mahendra dan Menteri Luar Negeri Inggris.',
    ['agreement: Yusril Ihza Mahendra + Inggris →  (asserted)'],
  ],
  ['Perjanjian itu dikritik Menko Yusril Ihza Mahendra dan Menteri Luar Negeri Inggris.', []],
  // A visit may bring about an agreement; a report may not.
  [
    'Kunjungan Anwar Ibrahim ke Jakarta menghasilkan kesepakatan dengan Indonesia.',
    ['visit: Anwar Ibrahim → Jakarta (asserted)', 'agreement: Anwar Ibrahim + Indonesia →  (asserted)'],
  ],
  ['Laporan Anwar Ibrahim tentang Jakarta menghasilkan kesepakatan dengan Indonesia.', []],
  // The visit of somebody without a name is not the subject's.
  ['Pertamina dan Saudi Aramco bersaing dalam lawatan Presiden ke Riyadh.', ['visit:  → Riyadh (asserted)']],
  // It is given to whom `kepada` names; what for is told behind `untuk`.
  [
    'Belanda menyerahkan bantuan kepada Palang Merah Indonesia untuk korban erupsi Gunung Semeru.',
    ['aid: Belanda → Palang Merah Indonesia (asserted)'],
  ],
  [
    'Belanda menyerahkan bantuan untuk Palang Merah Indonesia.',
    ['aid: Belanda → Palang Merah Indonesia (asserted)'],
  ],
  // Live rounds in a drill strike nobody.
  ['China menembakkan peluru tajam dalam latihan di sekitar Taiwan.', []],
  ['China menembakkan rudal ke Taiwan.', ['attack: China → Taiwan (asserted)']],
  // Called off behind a relative clause.
  [
    'Kunjungan Jepang ke Seoul yang semula direncanakan Kamis ini batal karena cuaca buruk.',
    ['visit: Jepang → Seoul (negated)'],
  ],
  [
    'Kunjungan Jepang ke Seoul yang semula direncanakan Kamis ini berjalan karena cuaca baik.',
    ['visit: Jepang → Seoul (asserted)'],
  ],
  // Behind an active verb `oleh` does not name who does what it tells.
  ['Komisi Eropa mendalami dugaan subsidi mobil oleh China.', ['investigation: Komisi Eropa →  (asserted)']],
  // Arms act for whose they are, and say nothing.
  ['Roket Hizbullah menghantam Haifa.', ['attack: Hizbullah → Haifa (asserted)']],
  ['Gambar Hizbullah menghantam Haifa.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});

test.each([
  ['Menteri itu mengatakan Roma tidak akan mengirim bantuan ke Kuba.', true],
  ['Menteri itu membaca Roma setiap hari.', false],
])('a seat of government acts behind a word of reporting: %s', (text, expected) => {
  const { mentions } = extract(articleOf(text));
  expect(mentions.some(({ start, end }) => text.slice(start, end) === 'Roma')).toBe(expected);
});
