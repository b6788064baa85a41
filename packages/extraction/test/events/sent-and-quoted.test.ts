import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

/** Who is sent by name does what `untuk` tells; troops act for their state. */
const sent: readonly (readonly [string, readonly string[]])[] = [
  [
    'Carlos Dunga mengirim perwakilannya Nathan Hall untuk bertemu Joko Driyono.',
    ['meeting: Nathan Hall + Joko Driyono →  (asserted)'],
  ],
  ['Iran mengirim utusan untuk bertemu Vladimir Putin.', ['meeting: Iran + Vladimir Putin →  (asserted)']],
];

/** A condition that is quoted is none of who is quoted, and a wish is one over whose it is. */
const told: readonly (readonly [string, readonly string[]])[] = [
  [
    '"Kalau pindah blok jangan ada kutipan," kata Zulkarnain saat mengunjungi Rutan Pekanbaru.',
    ['visit: Zulkarnain → Rutan Pekanbaru (asserted)'],
  ],
  [
    'Kalau diundang, Zulkarnain mengunjungi Rutan Pekanbaru.',
    ['visit: Zulkarnain → Rutan Pekanbaru (hypothetical)'],
  ],
  [
    'Desmond menilai wajar desakan sejumlah pihak agar KPK menahan Setya Novanto.',
    ['arrest: KPK → Setya Novanto (requested)'],
  ],
];

/** A place that a meeting is about takes no part, and the press does not investigate. */
const apart: readonly (readonly [string, readonly string[]])[] = [
  ['Ridwan Djamaludin memimpin Rapat Koordinasi Pelayaran Jalur Selatan Pulau Jawa.', []],
  ['Jennifer Dunn dicecar wartawan.', []],
  ['Jennifer Dunn dicecar pertanyaan oleh pewarta.', []],
  ['Jennifer Dunn dicecar penyidik KPK.', ['investigation: KPK → Jennifer Dunn (asserted)']],
];

/** What a person is, between commas in a list of persons, is no item. */
const listed: readonly (readonly [string, readonly string[]])[] = [
  [
    'Budi Santoso, Ketua DPRD Bogor, dan Andi Wijaya ditahan KPK.',
    ['arrest: KPK → Budi Santoso + Andi Wijaya (asserted)'],
  ],
  [
    'KPK menahan Budi Santoso, Ketua DPRD Bogor, dan Wakil Ketua DPRD Andi Wijaya.',
    ['arrest: KPK → Budi Santoso + Andi Wijaya (asserted)'],
  ],
  [
    'KPK menahan Budi Santoso, warga Bogor, dan Andi Wijaya.',
    ['arrest: KPK → Budi Santoso + Andi Wijaya (asserted)'],
  ],
  [
    'Spanyol, presiden Irlandia, dan Norwegia mengecam Israel.',
    ['condemnation: Spanyol + Irlandia + Norwegia → Israel (asserted)'],
  ],
];

/** Who has told something is not looked into; wider places behind people are not they. */
const besides: readonly (readonly [string, readonly string[]])[] = [
  ['KPK menyelidiki pengaduan Budi Santoso.', ['investigation: KPK →  (asserted)']],
  ['KPK menyelidiki kekayaan Budi Santoso.', ['investigation: KPK → Budi Santoso (asserted)']],
  ['Warga Palu, Sulawesi Tengah, menerima bantuan dari Jepang.', []],
];

test.each([...besides, ...sent, ...told, ...apart, ...listed])('%s', (text, expected) => {
  expect(allEvents(text)).toEqual(expected);
});
