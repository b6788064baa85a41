import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('who would do it together', () => {
  test.each([
    ['Trump mengajak Putin bertemu.', ['meeting: Putin + Trump →  (requested)']],
    ['Trump mengajak Putin bertemu Zelensky.', ['meeting: Putin + Zelensky →  (requested)']],
    ['Trump meminta Putin bertemu.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is called a supplier or a buyer', () => {
  test.each([
    ['Peru, pemasok senjata terbesar Chad, memuji Fiji.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru pemasok senjata terbesar bagi Chad.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru menjadi pembeli utama amunisi Chad.', ['arms-purchase: Peru → Chad (asserted)']],
    ['Peru, Fiji, dan Chad, pemasok senjata dunia, memuji Laos.', []],
    ['Peru mencari pemasok senjata baru.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('two deeds of one doer', () => {
  test.each([
    [
      'Peru bukan hanya membiarkan Chad berdagang, melainkan membeli drone dari Fiji.',
      ['arms-purchase: Peru → Fiji (asserted)'],
    ],
    [
      'Peru tidak hanya membiarkan Chad berdagang, tetapi juga mengirim rudal ke Fiji.',
      ['arms-transfer: Peru → Fiji (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('weapons and troops by their names', () => {
  test.each([
    ['Rusia menembakkan Iskander ke Kharkiv.', ['attack: Rusia → Kharkiv (asserted)']],
    ['Rusia menembakkan Iskander ke laut.', ['missile-test: Rusia →  (asserted)']],
    [
      'Uni Eropa memasukkan Rosoboronexport ke dalam paket sanksi baru.',
      ['sanction: Uni Eropa → Rosoboronexport (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
