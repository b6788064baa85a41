import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Said again, as one's own.
  [
    'Jepang mengulangi tuduhannya bahwa Laos mencuri data.',
    ['Jepang | alleges | Laos mencuri data', 'accusation: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang menegaskan kembali kecamannya terhadap Laos.',
    ['Jepang | condemns | Laos', 'condemnation: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang mengulangi seruannya agar Laos mundur.',
    ['Jepang | demands | Laos mundur', 'demand: Jepang → Laos (asserted)'],
  ],
  ['Jepang menarik tuduhannya terhadap Laos.', []],
  [
    'Jepang menyatakan komitmen membantu Laos.',
    ['Jepang | promises | membantu Laos', 'promise: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang menegaskan tuduhan Laos tidak benar.',
    [
      'Jepang | denies | tuduhan Laos tidak benar',
      'Laos | alleges | ',
      'denial: Jepang → Laos (asserted)',
      'accusation: Laos → Jepang (asserted)',
    ],
  ],
  [
    'Jepang menyampaikan kritik Rosa Medina kepada Laos.',
    ['Rosa Medina | condemns | Laos', 'condemnation: Rosa Medina → Laos (asserted)'],
  ],
  [
    'Jepang menegaskan komitmennya untuk membantu Laos.',
    ['Jepang | promises | membantu Laos', 'promise: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang menegaskan tuduhan bahwa Laos mencuri data itu keliru.',
    ['Jepang | denies | tuduhan bahwa Laos mencuri data itu keliru'],
  ],
  ['Jepang mempersilakan Laos mengajukan protes.', []],
  ['Laos mendapat rekomendasi dari Jepang.', []],
  ['Menurut Budi Santoso dari WHO, stok aman.', ['Budi Santoso | states | stok aman']],
  ['Rapat digelar pada 1447 H. Menurut Budi Santoso, stok aman.', ['Budi Santoso | states | stok aman']],
  // Revenge, wishes granted, what is owed.
  [
    'Jepang bersumpah akan membalas serangan Laos.',
    ['Jepang | promises | akan membalas serangan Laos', 'threat: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang bersumpah akan membantu nelayan Laos.',
    ['Jepang | promises | akan membantu nelayan Laos', 'promise: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang menyanggupi permintaan Laos.',
    ['Jepang | promises | permintaan Laos', 'promise: Jepang → Laos (asserted)'],
  ],
  [
    'Jepang menuntut penjelasan Laos.',
    ['Jepang | demands | penjelasan Laos', 'demand: Jepang → Laos (asserted)'],
  ],
  ['Jepang menuntut hasil pemilu Laos.', ['Jepang | demands | hasil pemilu Laos']],
  ['Laos mendapat desakan dari Jepang.', ['Jepang | demands | ', 'demand: Jepang → Laos (asserted)']],
  ['Laos menerima usulan Jepang.', []],
  ['Jepang menggertak Laos.', ['Jepang | warns | Laos', 'threat: Jepang → Laos (asserted)']],
  // Declined and praised.
  ['Jepang tidak mengakui maupun menyangkal serangan itu.', ['Jepang | declines | serangan itu']],
  ['Jepang menolak permintaan wawancara.', ['Jepang | declines | ']],
  ['Jepang menolak permintaan Laos.', []],
  ['"No comment," kata Rosa Medina.', ['Rosa Medina | declines | No comment']],
  ['Jepang menyambut langkah Laos.', ['Jepang | praises | langkah Laos']],
  ['Jepang menyambut tamu dari Laos.', []],
  ['Langkah Laos disambut baik Jepang.', ['Jepang | praises | Langkah Laos']],
  // A proof of another's wrong is no confession.
  [
    'Jepang mengaku punya bukti Laos mencuri data.',
    ['Jepang | alleges | punya bukti Laos mencuri data', 'accusation: Jepang → Laos (asserted)'],
  ],
  ['Jepang mengaku mencuri data.', ['Jepang | confirms | mencuri data']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
