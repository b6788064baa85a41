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
  ['Indonesia dan presiden Turki mengecam Israel.', ['condemnation: Indonesia + Turki → Israel (asserted)']],
  ['Pejabat Turki dan Kanada mengecam Israel.', ['condemnation: Turki + Kanada → Israel (asserted)']],
  [
    'Kanada berjanji kepada Ukraina dan presiden Polandia bahwa bantuan akan datang.',
    ['promise: Kanada → Ukraina + Polandia (asserted)'],
  ],
  // The comma closes what the sentence opens with, and two are the subject.
  [
    'Di Ankara, pemerintah Rusia dan Ukraina menyepakati gencatan senjata.',
    ['ceasefire: Rusia + Ukraina →  (asserted)'],
  ],
  [
    'Difasilitasi Oman, Iran dan Uni Emirat Arab duduk semeja membahas tiga pulau.',
    ['meeting: Iran + Uni Emirat Arab →  (asserted)'],
  ],
  // Who has left an office, or only lives in a state, stands for nobody.
  ['Turki dan mantan presiden Kanada mengirim bantuan ke Gaza.', ['aid:  → Gaza (asserted)']],
  // An unnamed official stands for the body.
  ['Petugas PBB menuduh Israel memalsukan surat.', ['accusation: PBB → Israel (asserted)']],
  ['Seorang petinggi Hamas menuduh Israel memalsukan surat.', ['accusation: Hamas → Israel (asserted)']],
  ['Warga Israel menuduh Hamas memalsukan surat.', []],
  // A clause of its own begins with who stands for a name.
  ['Iran menyerang Israel dan militer AS membalas.', ['attack: Iran → Israel (asserted)']],
  [
    'Kanada menuduh Iran dan presiden Iran membantahnya.',
    ['accusation: Kanada → Iran (asserted)', 'denial: Iran → Kanada (asserted)'],
  ],
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
