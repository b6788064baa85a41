import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Turki menyebut serangan itu sebagai kejahatan keji.',
    ['Turki | condemns | serangan itu sebagai kejahatan keji'],
  ],
  ['Turki menyebut serangan itu sebagai awal musim.', ['Turki | states | serangan itu sebagai awal musim']],
  ['"Itu tindakan keji," kata Budi.', ['Budi | condemns | Itu tindakan keji']],
  ['"Ini pelanggaran terang-terangan," kata Budi.', ['Budi | alleges | Ini pelanggaran terang-terangan']],
  ['Budi menyebut itu bukan sebagai tindakan keji.', ['Budi | states | itu bukan sebagai tindakan keji']],
  [
    'Oman menyita kapal itu, langkah yang oleh Yaman disebut tidak bersahabat.',
    ['Yaman | condemns | tidak bersahabat', 'condemnation: Yaman → Oman (asserted)'],
  ],
  [
    'Oman menyita kapal itu, langkah yang oleh Yaman disebut tidak tergesa-gesa.',
    ['Yaman | states | tidak tergesa-gesa'],
  ],
  [
    'Oman menyita kapal itu, langkah yang oleh Yaman disebut sebagai perompakan.',
    ['Yaman | condemns | perompakan', 'condemnation: Yaman → Oman (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
