import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Some of those who are warned or asked are named, and they are who would act.
  [
    'AS memperingatkan musuh-musuhnya, termasuk Iran, agar tidak memasok senjata kepada Rusia.',
    ['arms-transfer: Iran → Rusia (requested)'],
  ],
  [
    'AS memperingatkan pesaing dan musuhnya – termasuk Tiongkok – agar tidak memasok senjata ke Rusia.',
    ['arms-transfer: Tiongkok → Rusia (requested)'],
  ],
  [
    'AS meminta sekutunya, termasuk Jepang, mengirim senjata ke Ukraina.',
    ['arms-transfer: Jepang → Ukraina (requested)'],
  ],
  [
    'AS mendesak semua negara, terutama China, untuk tidak memasok senjata ke Rusia.',
    ['arms-transfer: China → Rusia (requested)'],
  ],
  ['AS memperingatkan musuhnya agar tidak memasok senjata kepada Rusia.', []],
  ['Iran terutama mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
  // Whose stocks are filled, and whose war or industry it is for, receives.
  [
    'Korea Utara memasok peluru untuk mengisi kembali persediaan Rusia yang menipis.',
    ['arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  ['Iran mengirim drone untuk digunakan Rusia di Ukraina.', ['arms-transfer: Iran → Rusia (asserted)']],
  [
    'China mengirim komponen drone untuk industri pertahanan Rusia.',
    ['arms-transfer: China → Rusia (asserted)'],
  ],
  [
    'Korea Utara memasok roket untuk perang Rusia melawan Ukraina.',
    ['arms-transfer: Korea Utara → Rusia (asserted)'],
  ],
  // Anybody may wage a war that is only called by where it is.
  ['Iran memasok drone untuk perang Ukraina.', ['arms-transfer: Iran →  (asserted)']],
  ['Iran mengirim drone untuk mengisi kekosongan di pasar Rusia.', ['arms-transfer: Iran →  (asserted)']],
])('%s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
