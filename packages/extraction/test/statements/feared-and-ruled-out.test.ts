import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';
import { toldEvents } from '../told-events.js';

test.each([
  // What is feared to come is possible, and accuses nobody; what is feared to be so does.
  [
    'Kenya khawatir Rwanda akan memasok senapan ke M23.',
    ['Kenya | states | Rwanda akan memasok senapan ke M23', 'arms-transfer: Rwanda → M23 (possible)'],
  ],
  [
    'Kenya khawatir Rwanda memasok senapan ke M23.',
    [
      'Kenya | alleges | Rwanda memasok senapan ke M23',
      'accusation: Kenya → Rwanda (asserted)',
      'arms-transfer: Rwanda → M23 (alleged)',
    ],
  ],
  // What need not be, or is ruled out; what is not ruled out may be.
  ['Rwanda belum tentu mengirim senapan ke M23.', ['arms-transfer: Rwanda → M23 (possible)']],
  ['Jerman mengesampingkan pengiriman tank ke Ukraina.', ['arms-transfer: Jerman → Ukraina (negated)']],
  [
    'Jerman tidak mengesampingkan pengiriman tank ke Ukraina.',
    ['arms-transfer: Jerman → Ukraina (possible)'],
  ],
  ['Polisi Kenya mengesampingkan unsur sabotase.', []],
  // A person answers for the body whose office is named, also by a noun.
  [
    'Juru bicara Kementerian Pertahanan Rwanda Ronald Rwivanga membantah pengiriman senapan ke M23.',
    [
      'Ronald Rwivanga | denies | pengiriman senapan ke M23',
      'arms-transfer: Kementerian Pertahanan Rwanda → M23 (denied)',
    ],
  ],
  [
    'Bantahan Rwanda atas pengiriman senapan ke M23 diragukan.',
    ['Rwanda | denies | pengiriman senapan ke M23', 'arms-transfer: Rwanda → M23 (denied)'],
  ],
  // Behind an accusation against another, what one's own state does is no accusation.
  [
    'Kenya menuduh Rwanda memasok senapan setelah Nairobi menjatuhkan sanksi.',
    [
      'Kenya | alleges | Rwanda memasok senapan setelah Nairobi menjatuhkan sanksi',
      'accusation: Kenya → Rwanda (asserted)',
      'arms-transfer: Rwanda →  (alleged)',
      'sanction: Nairobi →  (asserted)',
    ],
  ],
  [
    'Kenya mengatakan pasukannya menyerang markas M23 setelah M23 menyerang Goma.',
    [
      'Kenya | alleges | pasukannya menyerang markas M23 setelah M23 menyerang Goma',
      'accusation: Kenya → M23 (asserted)',
      'attack: Kenya → M23 (asserted)',
      'attack: M23 → Goma (alleged)',
    ],
  ],
  [
    'Kenya menuduh tanpa bukti bahwa Rwanda memasok senapan ke M23.',
    [
      'Kenya | alleges | Rwanda memasok senapan ke M23',
      'accusation: Kenya → Rwanda (asserted)',
      'arms-transfer: Rwanda → M23 (alleged)',
    ],
  ],
])('%s', (text, expected) => {
  expect([...saySpeech(text), ...toldEvents(text)]).toEqual(expected);
});
