import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

function told(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // Whose consent others take offence at would do it; who asks for it does it.
  [
    'Ghana mengecam persetujuan Turki untuk menjual rudal ke Mali.',
    ['condemnation: Ghana → Turki (asserted)', 'arms-transfer: Turki → Mali (planned)'],
  ],
  [
    'Ghana meminta persetujuan Turki untuk menjual rudal ke Mali.',
    ['demand: Ghana → Turki (asserted)', 'arms-transfer: Ghana → Mali (requested)'],
  ],
  // Who decides on a delivery gives, unless another is named.
  [
    'Ghana mengecam keputusan Turki atas penjualan rudal ke Mali.',
    ['condemnation: Ghana → Turki (asserted)', 'arms-transfer: Turki → Mali (asserted)'],
  ],
  [
    'Ghana mengecam keputusan Turki atas penjualan rudal Mesir ke Mali.',
    ['condemnation: Ghana → Mesir (asserted)', 'arms-transfer: Mesir → Mali (asserted)'],
  ],
  [
    'Ghana memprotes keras menyusul persetujuan pemerintah Turki mengenai rencana penjualan rudal ke Mali.',
    ['condemnation: Ghana → Turki (asserted)', 'arms-transfer: Turki → Mali (planned)'],
  ],
  ['Turki mengumumkan izin bagi ekspor rudal ke Mali.', ['arms-transfer: Turki → Mali (planned)']],
  // Who has a hand in a delivery gives; a blow fell, whoever may have a hand in it.
  ['Turki diduga terlibat dalam pengiriman rudal ke Mali.', ['arms-transfer: Turki → Mali (alleged)']],
  ['Turki diduga terlibat dalam pengiriman rudal Mesir ke Mali.', ['arms-transfer: Mesir → Mali (asserted)']],
  ['Dua perusahaan diduga terlibat dalam pengiriman rudal ke Mali.', ['arms-transfer:  → Mali (alleged)']],
  ['Dua pria diduga terlibat dalam serangan ke Mali.', ['attack:  → Mali (asserted)']],
  // What comes from anybody is not given by who shall stop it.
  [
    'Ghana meminta Turki menghentikan pasokan senjata dari siapa pun kepada Mali.',
    ['demand: Ghana → Turki (asserted)', 'arms-transfer:  → Mali (requested)'],
  ],
  [
    'Ghana meminta Turki menghentikan pasokan senjata kepada Mali.',
    ['demand: Ghana → Turki (asserted)', 'arms-transfer: Turki → Mali (requested)'],
  ],
  // What something is held to be may not be so.
  [
    'Bentuk dukungan yang diduga adalah pengiriman rudal Turki ke Mali.',
    ['arms-transfer: Turki → Mali (alleged)'],
  ],
  ['Bentuk dukungan itu adalah pengiriman rudal Turki ke Mali.', ['arms-transfer: Turki → Mali (asserted)']],
  // As English has it, what points to something suggests it.
  ['Laporan itu menyarankan bahwa Turki memasok drone ke Mali.', ['arms-transfer: Turki → Mali (alleged)']],
  [
    'Laporan itu menyarankan bahwa Turki sebaiknya memasok drone ke Mali.',
    ['arms-transfer: Turki → Mali (requested)'],
  ],
  // Who is warned not to do it is asked.
  [
    'Ghana mengatakan pemerintahannya telah memperingatkan Turki agar tidak mengirim rudal ke Mali.',
    ['arms-transfer: Turki → Mali (requested)'],
  ],
  [
    'Ghana mengatakan pemerintahannya telah memperingatkan Turki bahwa Mesir mengirim rudal ke Mali.',
    ['accusation: Ghana → Mesir (asserted)', 'arms-transfer: Mesir → Mali (alleged)'],
  ],
  // Behind two agents and behind what somebody is, the main verb goes on.
  [
    'Turki, yang ditetapkan sebagai ancaman oleh Ghana dan Mali menyerang Mesir.',
    ['attack: Turki → Mesir (asserted)'],
  ],
  [
    'Turki, yang ditetapkan sebagai ancaman oleh Ghana, Mali menyerang Mesir.',
    ['attack: Mali → Mesir (asserted)'],
  ],
  [
    'Turki yang merupakan sekutu Ghana itu mengirim rudal ke Mali.',
    ['arms-transfer: Turki → Mali (asserted)'],
  ],
  // What comes out behind a word of time is told as well.
  [
    'Kabar itu muncul setelah terungkap Turki mengirim rudal ke Mali.',
    ['arms-transfer: Turki → Mali (asserted)'],
  ],
  [
    'Turki yang dilaporkan Ghana mengirim rudal ke Mali membantah.',
    ['accusation: Ghana → Turki (asserted)', 'arms-transfer: Turki → Mali (alleged)'],
  ],
  // Each other is somebody.
  [
    'Turki dan Ghana menuduh satu sama lain karena melanggar gencatan senjata.',
    ['accusation: Turki → Ghana (asserted)', 'accusation: Ghana → Turki (asserted)'],
  ],
  ['Turki menuduh kelelahan karena melanggar gencatan senjata.', []],
  // A chance is looked at on paper.
  ['Turki akan meninjau kemungkinan memasok rudal ke Mali.', ['arms-transfer: Turki → Mali (possible)']],
  ['Menteri Luar Negeri Turki meninjau Mali.', ['visit: Turki → Mali (asserted)']],
])('%s', (text, events) => {
  expect(told(text)).toEqual(events);
});
