import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What somebody is asked to act against has been done.
  [
    'Peru mendesak PBB menindak pengiriman senjata Kuba ke Haiti.',
    ['arms-transfer: Kuba → Haiti (asserted)'],
  ],
  [
    'Peru meminta Kuba menjelaskan penjualan senjata Kuba ke Haiti.',
    ['arms-transfer: Kuba → Haiti (asserted)'],
  ],
  [
    'Peru mendesak PBB menjatuhkan sanksi atas pengiriman senjata Kuba ke Haiti.',
    ['sanction: PBB →  (requested)', 'arms-transfer: Kuba → Haiti (asserted)'],
  ],
  // What they are asked to bring about or to stop has not.
  [
    'Peru mendesak Kuba menghentikan pengiriman senjata ke Haiti.',
    ['arms-transfer: Kuba → Haiti (requested)'],
  ],
  [
    'Peru mendesak PBB mencegah pengiriman senjata Kuba ke Haiti.',
    ['arms-transfer: Kuba → Haiti (requested)'],
  ],
  // What came to somebody may be so; what two tell each other about has been done.
  ['Beredar informasi bahwa Kuba mengirim rudal ke Haiti.', ['arms-transfer: Kuba → Haiti (alleged)']],
  [
    'Peru bertukar informasi soal pengiriman rudal Kuba ke Haiti.',
    ['arms-transfer: Kuba → Haiti (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
