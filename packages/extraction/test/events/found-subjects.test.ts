import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // `sekaligus` joins two verbs of one subject.
  [
    'Jepang membekukan aset bank Korea Utara sekaligus melarang ekspor mesin ke Pyongyang.',
    ['sanction: Jepang → Korea Utara (asserted)', 'ban: Jepang → Pyongyang (asserted)'],
  ],
  ['Ketua panitia sekaligus pengusaha melarang ekspor mesin ke Pyongyang.', []],
  // What is said of somebody is done by them.
  ['Turki menjadi negara pertama yang mengakui Palestina.', ['support: Turki → Palestina (asserted)']],
  [
    'Javier Milei termasuk yang pertama mengucapkan selamat kepada Jose Antonio Kast.',
    ['support: Javier Milei → Jose Antonio Kast (asserted)'],
  ],
  ['Surat dari Turki menjadi surat pertama yang mengakui Palestina.', []],
  ['Ukraina justru yang memasok drone ke Sudan.', ['arms-transfer: Ukraina → Sudan (asserted)']],
  // A length of time is no subject.
  [
    'Setelah tiga tahun berunding, Indonesia dan Kanada menandatangani perjanjian dagang.',
    ['meeting: Indonesia + Kanada →  (asserted)', 'agreement: Indonesia + Kanada →  (asserted)'],
  ],
  [
    'Setelah para pedagang berunding, Indonesia dan Kanada menandatangani perjanjian dagang.',
    ['agreement: Indonesia + Kanada →  (asserted)'],
  ],
  // The doer of a passive does what `dengan` tells.
  [
    'Serangan ke Eilat dibalas Israel dengan membombardir Hodeidah.',
    ['attack:  → Eilat (asserted)', 'attack: Israel → Hodeidah (asserted)'],
  ],
  ['Serangan ke Eilat dibahas di Israel dengan membombardir Hodeidah.', ['attack:  → Eilat (asserted)']],
  // Behind a comma the main clause goes on after an aside with a subject of its own.
  [
    'Ghana memanggil konsul Israel setelah tujuh warga ditahan, dan mengusir diplomat Israel.',
    ['expulsion: Ghana → Israel (asserted)'],
  ],
  // Who follows does the same.
  [
    'Kanada menyusul Inggris menjatuhkan sanksi kepada Myanmar.',
    ['sanction: Kanada + Inggris → Myanmar (asserted)'],
  ],
  ['Kanada memuji Inggris menjatuhkan sanksi kepada Myanmar.', []],
  // Whose stance it is does it.
  [
    'Iran mengkritik sikap Washington yang memveto keanggotaan Palestina.',
    ['ban: Washington → Palestina (asserted)'],
  ],
  ['Iran mengkritik warga Washington yang memveto keanggotaan Palestina.', []],
  // A clause of place between commas.
  [
    'Partai Hijau, tempat Budi Santoso bernaung, menunjuk Andi Wijaya sebagai ketua.',
    ['appointment: Partai Hijau → Andi Wijaya (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
