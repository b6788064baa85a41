import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'Kenya mengecam larangan itu sebagai "pelanggaran serius" dan berjanji bahwa pasar akan dibuka.',
    ['Kenya | condemns | larangan itu sebagai "pelanggaran serius"', 'Kenya | promises | pasar akan dibuka'],
  ],
  [
    'Kenya mengatakan Uganda "sangat ingin" berunding, dan menegaskan bahwa tarif tidak akan naik.',
    ['Kenya | states | Uganda "sangat ingin" berunding', 'Kenya | states | tarif tidak akan naik'],
  ],
  // Without a comma `dan` may go on with what is said.
  [
    'Kenya mengatakan warga "sangat marah" dan meminta ganti rugi.',
    ['Kenya | states | warga "sangat marah" dan meminta ganti rugi'],
  ],
  // Another one speaks.
  [
    'Kenya mengecam larangan itu sebagai "pelanggaran serius" dan Uganda berjanji bahwa pasar akan dibuka.',
    [
      'Kenya | condemns | larangan itu sebagai "pelanggaran serius" dan Uganda berjanji bahwa pasar akan dibuka',
      'Uganda | promises | pasar akan dibuka',
    ],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
