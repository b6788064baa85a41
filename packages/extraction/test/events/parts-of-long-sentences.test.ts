import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

test.each([
  // Many states, counted, stand for those listed behind them.
  [
    'Sebanyak 13 negara anggota Liga Arab, termasuk Mesir dan Yordania, untuk pertama kalinya mengecam Hamas.',
    ['condemnation: Mesir + Yordania → Hamas (asserted)'],
  ],
  [
    'Puluhan negara, termasuk Ghana dan Peru, menandatangani konvensi PBB tentang kejahatan siber.',
    ['agreement: Ghana + Peru →  (asserted)'],
  ],
  ['Golkar menggelar konvensi calon presiden.', []],
  // Some states of a part of the world name nobody beside who is named.
  ['Kanada dan sejumlah negara Eropa mengecam Israel.', ['condemnation: Kanada → Israel (asserted)']],
  // A decree forbids for who has passed it; one that is only talked of does not.
  [
    'Parlemen Rusia mengesahkan undang-undang yang melarang Greenpeace beroperasi.',
    ['ban: Parlemen Rusia → Greenpeace (asserted)'],
  ],
  [
    'Presiden Trump meneken dekret yang menjatuhkan sanksi terhadap Iran.',
    ['sanction: Trump → Iran (asserted)'],
  ],
  ['DPR membahas undang-undang yang melarang TikTok.', []],
  ['DPR akan mengesahkan undang-undang yang melarang TikTok.', []],
  // The two who are taken up accuse each other.
  [
    'Thailand dan Kamboja bertempur, dan kedua negara saling menuduh.',
    [
      'attack: Thailand + Kamboja →  (asserted)',
      'accusation: Thailand → Kamboja (asserted)',
      'accusation: Kamboja → Thailand (asserted)',
    ],
  ],
  // Behind the day of what was said, `yang` tells of who said it.
  [
    'Korban bertambah, kata Pedro Sanchez pada Senin, yang mengecam Israel.',
    ['condemnation: Pedro Sanchez → Israel (asserted)'],
  ],
  // Both passives of one `yang` answer the step before.
  [
    'Kanada mengakui Palestina, langkah yang dipuji Qatar tetapi dikritik keras oleh Israel.',
    ['support: Kanada → Palestina (asserted)', 'condemnation: Israel → Kanada (asserted)'],
  ],
  ['Budi batal datang karena Departemen Luar Negeri AS menolak visanya, langkah yang dikritik Kuba.', []],
  // A seat of government stands for who governs there.
  [
    'Amnesty International mendesak pemerintah di Abuja menghentikan kekerasan itu.',
    ['demand: Amnesty International → Abuja (asserted)'],
  ],
  ['Amnesty International mendesak warga di Abuja menghentikan kekerasan itu.', []],
  // A state right before a name that begins like it.
  ['Menteri Pertahanan Israel Israel Katz mengecam Hamas.', ['condemnation: Israel Katz → Hamas (asserted)']],
  // Goods of a state stand for it in a threat; from where others come does not matter.
  [
    'Trump mengancam akan mengenakan tarif 50 persen terhadap seluruh barang dari Brasil.',
    ['threat: Trump → Brasil (asserted)'],
  ],
  // A town is made safe, and nobody held.
  ['Polri mengamankan Jakarta menjelang demonstrasi.', []],
  ['Polri mengamankan Budi Santoso.', ['arrest: Polri → Budi Santoso (asserted)']],
  // What only counts the rest closes a list of names.
  ['Israel menyerang Sidon, Tirus, dan sejumlah kota lain.', ['attack: Israel → Sidon + Tirus (asserted)']],
  // Together with whom it is done stands behind a bracket, and behind who does it in the passive.
  [
    'Badan Siber dan Sandi Negara (BSSN) bersama Bareskrim Polri menyelidiki kebocoran itu.',
    ['investigation: Badan Siber dan Sandi Negara + Bareskrim Polri →  (asserted)'],
  ],
  [
    'Kontrak itu diteken Presiden Erdogan bersama Perdana Menteri Keir Starmer.',
    ['agreement: Erdogan + Keir Starmer →  (asserted)'],
  ],
  // Behind a reason that is given begins a clause of its own.
  [
    'Starmer menolak usul itu, dengan alasan pesawat itu dipakai untuk membombardir Gaza.',
    ['rejection: Starmer →  (asserted)'],
  ],
  // What is not decided yet may come.
  [
    'Jerman belum mengambil keputusan mengenai pengiriman rudal Taurus ke Ukraina.',
    ['arms-transfer: Jerman → Ukraina (possible)'],
  ],
  ['Jerman belum memutuskan nasib Rusia.', []],
  // Three states are taken up where three are named.
  [
    'Mali, Niger, dan Burkina Faso bertemu, dan ketiga negara keluar dari Uni Afrika.',
    [
      'meeting: Mali + Niger + Burkina Faso →  (asserted)',
      'withdrawal: Mali + Niger + Burkina Faso → Uni Afrika (asserted)',
    ],
  ],
  // Who is named beside the government is asked with it.
  [
    'Mahkamah Konstitusi memerintahkan pemerintah dan DPR memisahkan pemilihan itu.',
    ['demand: Mahkamah Konstitusi → DPR (asserted)'],
  ],
  // An official speaks at home for the own state, an envoy does not.
  [
    'Ukraina menyerang kilang minyak Ryazan, kata seorang pejabat di Kyiv.',
    ['attack: Ukraina → Ryazan (asserted)'],
  ],
  [
    'Ukraina menyerang kilang minyak Ryazan, kata seorang diplomat di Kyiv.',
    ['attack: Ukraina → Ryazan (alleged)'],
  ],
  // What a report says is denied with the report.
  [
    'Kuba membantah laporan Amnesty International yang menyebutkan Kuba mengirim senjata ke Sudan.',
    [
      'denial: Kuba → Amnesty International (asserted)',
      'accusation: Amnesty International → Kuba (asserted)',
      'arms-transfer: Kuba → Sudan (denied)',
    ],
  ],
])('%s', (text, events) => {
  expect(allEvents(text)).toEqual(events);
});
