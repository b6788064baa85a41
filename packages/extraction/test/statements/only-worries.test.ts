import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'PBB khawatir atas laporan bahwa tentara Sudan membunuh warga.',
    ['PBB | states | tentara Sudan membunuh warga'],
  ],
  [
    'Kenya menyatakan keprihatinan atas laporan bahwa tentara Sudan membunuh warga.',
    ['Kenya | states | keprihatinan atas laporan bahwa tentara Sudan membunuh warga'],
  ],
  [
    'PBB mengatakan tentara Sudan membunuh warga.',
    ['PBB | alleges | tentara Sudan membunuh warga', 'accusation: PBB → Sudan (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
