import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // A phrase of when without a verb of its own.
  ['Ghana setelah rapat kabinet menyebut jalan itu rusak.', ['Ghana | states | jalan itu rusak']],
  ['Ghana mengatakan setelah pertemuan itu bahwa jalan itu rusak.', ['Ghana | states | jalan itu rusak']],
  ['Jalan setelah rapat kabinet menyebut harga.', []],
  // Behind `, tetapi` and `, dan` a clause begins with its own speaker.
  [
    'Pasar Accra ditutup, tetapi Ghana, setelah rapat kabinet, menyebut jalan itu rusak.',
    ['Ghana | states | jalan itu rusak'],
  ],
  [
    'Togo menutup pasar, dan Ghana, dikutip dari Reuters, Rabu (12/3/2025), menyebut jalan itu rusak.',
    ['Ghana | states | jalan itu rusak'],
  ],
  // The second verb shares the speaker of the first, whatever stands before that.
  [
    'Ghana, usai bertemu para menteri, membantah kabar itu dan menegaskan pasar akan ditutup.',
    ['Ghana | denies | kabar itu', 'Ghana | states | pasar akan ditutup'],
  ],
  [
    'Ghana saat ditemui di kantornya membantah kabar itu, namun enggan merinci kerugiannya.',
    ['Ghana | denies | kabar itu', 'Ghana | declines | kerugiannya'],
  ],
  [
    'Ghana menegur Togo karena mengkritik pasar itu.',
    [
      'Ghana | condemns | Togo karena mengkritik pasar itu',
      'Togo | condemns | pasar itu',
      'condemnation: Ghana → Togo (asserted)',
    ],
  ],
  // Whom it is told to is not whose claim is denied.
  [
    'Ghana menyebut kepada Reuters bahwa klaim Togo itu tidak berdasar.',
    ['Ghana | denies | klaim Togo itu tidak berdasar', 'denial: Ghana → Togo (asserted)'],
  ],
  [
    'Ghana menegaskan kepada Reuters bahwa tentaranya tidak pernah menyerang pelabuhan.',
    ['Ghana | denies | tentaranya tidak pernah menyerang pelabuhan'],
  ],
  // Who refuses what is urged was asked; who only wants something asks for himself.
  [
    'Togo menolak desakan Ghana untuk menarik pasukannya.',
    ['Ghana | demands | menarik pasukannya', 'demand: Ghana → Togo (asserted)'],
  ],
  [
    'Togo mengabaikan seruan Ghana agar menahan diri.',
    ['Ghana | demands | menahan diri', 'demand: Ghana → Togo (asserted)'],
  ],
  ['Togo menolak permintaan Ghana untuk memperoleh rudal.', ['Ghana | demands | memperoleh rudal']],
  [
    'Togo menolak permintaan Ghana untuk menampung pengungsi.',
    ['Ghana | demands | menampung pengungsi', 'demand: Ghana → Togo (asserted)'],
  ],
  [
    'Togo mengabulkan permintaan Ghana untuk mengirim rudal.',
    ['Ghana | demands | mengirim rudal', 'demand: Ghana → Togo (asserted)'],
  ],
  // What a claim is called may stand before who calls it so; what anything else is called denies nothing.
  [
    'Tuduhan Ghana itu disebut tidak berdasar oleh Togo.',
    ['Ghana | alleges | ', 'Togo | denies | tidak berdasar', 'denial: Togo → Ghana (asserted)'],
  ],
  ['Serangan itu dinilai tidak proporsional oleh Togo.', ['Togo | states | tidak proporsional']],
  // Who grants it does not buy.
  ['Togo mengabulkan permintaan Ghana untuk membeli rudal.', ['Ghana | demands | membeli rudal']],
  // A medium that passes on another's denial accuses nobody.
  [
    'Togo menyangkal pernah menyerang pelabuhan dan balik menuduh Ghana berbohong, lapor AFP.',
    [
      'Togo | denies | pernah menyerang pelabuhan',
      'Togo | alleges | Ghana berbohong',
      'AFP | states | Togo menyangkal pernah menyerang pelabuhan dan balik menuduh Ghana berbohong',
      'accusation: Togo → Ghana (asserted)',
    ],
  ],
  [
    'Togo menyerang pelabuhan Ghana, lapor AFP.',
    ['AFP | alleges | Togo menyerang pelabuhan Ghana', 'accusation: AFP → Togo (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
