import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // The phrase with which a sentence opens belongs to the verb of its main clause.
  ['Kepada Kenya, Turki akan memasok 20 panser.', ['arms-transfer: Turki → Kenya (planned)']],
  ['Kepada Kenya yang dilanda banjir, Jepang mengirimkan beras.', ['aid: Jepang → Kenya (asserted)']],
  [
    'Terhadap Iran, Rabu, Amerika Serikat menjatuhkan sanksi baru.',
    ['sanction: Amerika Serikat → Iran (asserted)'],
  ],
  ['Dari Turki, Kenya membeli 20 drone tempur.', ['arms-purchase: Kenya → Turki (asserted)']],
  [
    'Oleh Mahkamah Agung, Budi Santoso dinyatakan bersalah.',
    ['conviction: Mahkamah Agung → Budi Santoso (asserted)'],
  ],
  ['Di Kenya, Turki memasok 20 panser.', ['arms-transfer: Turki →  (asserted)']],
  // So does a clause without a subject, in front of it or behind.
  ['Karena memasok drone ke Rusia, Iran dikecam banyak negara.', ['arms-transfer: Iran → Rusia (asserted)']],
  ['Meski menyerang Israel, kata Budi, Iran tidak menang.', []],
  ['Jika menyerang Israel, Iran akan menanggung akibatnya.', ['attack: Iran → Israel (hypothetical)']],
  ['Iran akan menanggung akibatnya jika menyerang Israel.', ['attack: Iran → Israel (hypothetical)']],
  ['Turki akan menghukum siapa pun jika menyerang Israel.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
