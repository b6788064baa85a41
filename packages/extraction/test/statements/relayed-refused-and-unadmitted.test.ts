import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';
import { toldEvents } from '../told-events.js';

test.each([
  // Who is quoted by a medium in a relative clause speaks, not the medium.
  [
    'Menurut laporan Reuters yang mengutip Kementerian Pertahanan Kenya, harga naik.',
    ['Kementerian Pertahanan Kenya | states | harga naik'],
  ],
  [
    'Laporan Reuters yang mengutip pejabat Kenya menyebut harga naik.',
    ['anonymous: pejabat Kenya | states | harga naik'],
  ],
  [
    'Harga beras di Nairobi naik, tulis Reuters yang mengutip pejabat Kenya.',
    ['anonymous: pejabat Kenya | states | Harga beras di Nairobi naik'],
  ],
  ['Menurut Reuters yang berbasis di London, harga naik.', ['Reuters | states | harga naik']],
  // To refuse to confirm a report declines; to refuse to confirm a deed may blame it.
  [
    'Kenya menolak membenarkan laporan bahwa Rwanda menyerang Goma.',
    ['Kenya | declines | laporan bahwa Rwanda menyerang Goma', 'attack: Rwanda → Goma (alleged)'],
  ],
  ['Kenya menolak membenarkan serangan Rwanda.', ['attack: Rwanda →  (asserted)']],
  [
    'Kenya tidak membantah bahwa tentaranya berada di Goma.',
    ['Kenya | declines | tentaranya berada di Goma'],
  ],
  // What nobody confirms is said by others; who does not own up to it has not left it.
  [
    'Kenya tidak dapat mengonfirmasi laporan serangan Rwanda ke Goma.',
    ['Kenya | declines | laporan serangan Rwanda ke Goma', 'attack: Rwanda → Goma (alleged)'],
  ],
  ['Rwanda tidak mengakui menyerang Goma.', ['attack: Rwanda → Goma (alleged)']],
  ['Rwanda tidak mengaku bertanggung jawab atas serangan di Goma.', ['attack:  → Goma (asserted)']],
  // Behind a deed who answers it begins a clause.
  ['Rwanda menyerang Goma dan Kongo membalas.', ['attack: Rwanda → Goma (asserted)']],
  ['Rwanda menyerang Goma dan Bukavu dengan drone.', ['attack: Rwanda → Goma + Bukavu (asserted)']],
  // Titles of firms.
  ['SVP Komunikasi PLN Budi Santoso mengatakan harga naik.', ['Budi Santoso | states | harga naik']],
  ['Budi mengulangi bahwa harga naik.', ['Budi | states | harga naik']],
])('%s', (text, expected) => {
  expect([...saySpeech(text), ...toldEvents(text)]).toEqual(expected);
});
