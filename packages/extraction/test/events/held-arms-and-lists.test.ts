import { describe, expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

describe('arms in `-nya`', () => {
  test.each([
    [
      'Peru membeli senjata dari Chad lalu mengirimkannya ke Fiji.',
      ['arms-purchase: Peru → Chad (asserted)', 'arms-transfer: Peru → Fiji (asserted)'],
    ],
    ['Peru membeli beras dari Chad lalu mengirimkannya ke Fiji.', []],
    // Found weapons are handed in.
    ['Polisi menemukan senjata lalu menyerahkannya ke Polda Papua.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is taken off a list', () => {
  test.each([
    ['AS mencabut Peru dari daftar hitam.', ['sanction-relief: AS → Peru (asserted)']],
    [
      'AS mengeluarkan Kuba dari daftar negara pendukung terorisme.',
      ['sanction-relief: AS → Kuba (asserted)'],
    ],
    ['AS memasukkan Peru ke daftar hitam.', ['sanction: AS → Peru (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who promises and who warns', () => {
  test.each([
    [
      'Peru berjanji kepada Fiji untuk tidak memasok senjata ke Chad.',
      ['promise: Peru → Fiji (asserted)', 'arms-transfer: Peru → Chad (negated)'],
    ],
    [
      'Peru meminta kepada Fiji untuk memasok senjata ke Chad.',
      ['demand: Peru → Fiji (asserted)', 'arms-transfer: Fiji → Chad (requested)'],
    ],
    // Nobody threatens their own side.
    [
      'Ryabkov memperingatkan Rusia akan menyerang Jerman.',
      ['threat: Ryabkov → Jerman (asserted)', 'attack: Rusia → Jerman (planned)'],
    ],
  ])('%s', (text, events) => {
    expect(allEvents(text)).toEqual(events);
  });
});
