import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // Who owns up to having no proof confirms nothing.
  [
    'Peru mengakui belum ada bukti soal pengiriman senjata Chad ke Fiji.',
    ['arms-transfer: Chad → Fiji (negated)'],
  ],
  [
    'Blinken mengakui bahwa pihaknya gagal membuktikan pengiriman senjata Chad ke Fiji.',
    ['arms-transfer: Chad → Fiji (negated)'],
  ],
  ['Peru mengakui ada pengiriman senjata Chad ke Fiji.', ['arms-transfer: Chad → Fiji (confirmed)']],
  // The day belongs to what is inserted.
  [
    'Peru, seperti dilansir AFP, Jumat, menjatuhkan sanksi terhadap Chad.',
    ['sanction: Peru → Chad (asserted)'],
  ],
  // Behind `justru` the clause goes on with who accuses.
  ['Negara yang menuduh Chad justru mengirim senjata ke Fiji.', ['arms-transfer:  → Fiji (asserted)']],
  ['Peru yang menuduh Chad justru mengirim senjata ke Fiji.', ['arms-transfer: Peru → Fiji (asserted)']],
  [
    'Peru menuduh Chad justru mengirim senjata ke Fiji.',
    ['accusation: Peru → Chad (asserted)', 'arms-transfer: Chad → Fiji (alleged)'],
  ],
  // What is covered up was done, whatever is denied.
  [
    'Peru menyebut laporan itu propaganda untuk menutupi dukungan Chad kepada Fiji.',
    ['support: Chad → Fiji (asserted)'],
  ],
  // Who refuses to stop goes on.
  [
    'Peru menolak tekanan Fiji untuk menghentikan pembelian rudal dari Chad.',
    ['arms-purchase:  → Chad (asserted)'],
  ],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
