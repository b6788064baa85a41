import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

/** Who stands for a name is an item of a list of names. */
const lists: readonly (readonly [string, readonly string[]])[] = [
  [
    'Spanyol, tentara Irlandia, dan Norwegia mengirim bantuan ke Gaza.',
    ['aid: Spanyol + Irlandia + Norwegia → Gaza (asserted)'],
  ],
  [
    'Uni Eropa menjatuhkan sanksi terhadap Belarus dan pemerintah Iran.',
    ['sanction: Uni Eropa → Belarus + Iran (asserted)'],
  ],
  [
    'Kanada menuduh Rusia dan pemerintah Belarus menyebar berita bohong.',
    ['accusation: Kanada → Rusia + Belarus (asserted)'],
  ],
  [
    'Arab Saudi dan pejuang Houthi menyepakati gencatan senjata.',
    ['ceasefire: Arab Saudi + Houthi →  (asserted)'],
  ],
  // A clause of its own begins with who stands for a name.
  ['Iran menyerang Israel dan militer AS membalas.', ['attack: Iran → Israel (asserted)']],
  // Private people, firms and things are no items.
  ['Rusia dan warga Belarus mengirim bantuan ke Gaza.', ['aid:  → Gaza (asserted)']],
];

/** A title parted from its holder's name stands for the person. */
const titles: readonly (readonly [string, readonly string[]])[] = [
  [
    'Kamboja meminta Menteri Pertahanan Thailand, Anucha Wirawan, menarik pasukan dari perbatasan.',
    ['demand: Kamboja → Anucha Wirawan (asserted)', 'withdrawal: Anucha Wirawan →  (requested)'],
  ],
  [
    'Langkah Kanada dikecam Menteri Luar Negeri Iran, Hamid Karimi, sebagai provokasi.',
    ['condemnation: Hamid Karimi → Kanada (asserted)'],
  ],
  [
    'Menteri Luar Negeri RI, Sugiono, dan Menteri Luar Negeri Turki, Hakan Fidan, bertemu di Ankara.',
    ['meeting: Sugiono + Hakan Fidan →  (asserted)'],
  ],
  ['Iran mengusir Duta Besar Kanada untuk Irak Dennis Wira.', ['expulsion: Iran → Dennis Wira (asserted)']],
  [
    'Sugiono bertemu Wakil Menteri Luar Negeri Kanada Bidang Politik David Morrison di Jenewa.',
    ['meeting: Sugiono + David Morrison →  (asserted)'],
  ],
  [
    'Sugiono bertemu utusan khusus PBB untuk Suriah, Geir Pedersen, di Jenewa.',
    ['meeting: Sugiono + Geir Pedersen →  (asserted)'],
  ],
  // The comma closes what the sentence opens with; a name follows that clause.
  [
    'Usai bertemu Presiden Turki, Prabowo Subianto mengunjungi Qatar.',
    ['meeting: Prabowo Subianto + Turki →  (asserted)', 'visit: Prabowo Subianto → Qatar (asserted)'],
  ],
  [
    'Setelah bertemu Presiden Turki, Recep Tayyip Erdogan, Prabowo Subianto mengunjungi Qatar.',
    [
      'meeting: Prabowo Subianto + Recep Tayyip Erdogan →  (asserted)',
      'visit: Prabowo Subianto → Qatar (asserted)',
    ],
  ],
];

test.each([...lists, ...titles])('%s', (text, expected) => {
  expect(allEvents(text)).toEqual(expected);
});
