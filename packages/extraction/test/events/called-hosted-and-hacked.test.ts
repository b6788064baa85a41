import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What a deed is called does not tell whether it took place.
  [
    'Sanksi Amerika Serikat terhadap Iran dinilai pakar sebagai pelanggaran hukum.',
    ['sanction: Amerika Serikat → Iran (asserted)'],
  ],
  ['Serangan Israel ke Iran disebut Teheran sebagai kejahatan.', ['attack: Israel → Iran (asserted)']],
  ['Serangan Rusia ke Kharkiv disebut dilakukan dengan drone.', ['attack: Rusia → Kharkiv (alleged)']],
  [
    'Korea Selatan menyebut peluncuran rudal Korea Utara sebagai pelanggaran resolusi PBB.',
    ['missile-test: Korea Utara →  (asserted)', 'violation: Korea Utara → PBB (alleged)'],
  ],
  // Who speaks at home of what the own state does accuses nobody.
  [
    'Polandia menyerahkan tank kepada Ukraina, kata Menteri Pertahanan Jan Kowalski di Warsawa.',
    ['arms-transfer: Polandia → Ukraina (asserted)'],
  ],
  [
    'Rusia menyerahkan tank kepada Belarus, kata Menteri Pertahanan Jan Kowalski di Warsawa.',
    ['arms-transfer: Rusia → Belarus (alleged)'],
  ],
  // What a deed will not bring about is told, and not the deed.
  [
    'Menurut Presiden Cyril Ramaphosa, pengusiran diplomat Afrika Selatan oleh Amerika Serikat tidak mengganggu hubungan dagang.',
    ['expulsion: Amerika Serikat → Afrika Selatan (asserted)'],
  ],
  // Who breaks into networks stands for a state in any telling.
  [
    'Peretas Iran melancarkan serangan siber terhadap rumah sakit di Haifa.',
    ['cyber-attack: Iran → Haifa (asserted)'],
  ],
  ['Serangan siber itu dilakukan peretas China.', ['cyber-attack: China →  (asserted)']],
  [
    'Serangan siber terhadap parlemen Jerman dilakukan oleh kelompok peretas yang didukung Rusia.',
    ['cyber-attack: Rusia → Jerman (asserted)'],
  ],
  ['Serangan siber itu dilakukan warga Rusia.', []],
  [
    'Serangan siber yang diduga dilakukan peretas Rusia melumpuhkan situs Kementerian Pertahanan Ceko.',
    ['cyber-attack: Rusia → Kementerian Pertahanan Ceko (alleged)'],
  ],
  [
    'Bank Sentral Iran menyatakan peretas Israel meretas situsnya.',
    ['cyber-attack: Israel → Bank Sentral Iran (alleged)'],
  ],
  // Coins are stolen over networks by states, otherwise by thieves.
  [
    'FBI menuduh Korea Utara mencuri aset kripto dari bursa Bybit.',
    ['cyber-attack: Korea Utara → Bybit (alleged)'],
  ],
  ['Seorang warga Rusia merampok aset kripto milik turis Ukraina di Bali.', []],
  // A relative clause without a verb ends before the verb of its noun.
  [
    'Iran membantah tuduhan AS bahwa milisi yang terkait dengan Iran menyerang pangkalan AS.',
    ['attack:  → AS (denied)'],
  ],
  // Two known names around a preposition are two.
  ['Slowakia menolak paket sanksi Uni Eropa terhadap Rusia.', ['sanction: Uni Eropa → Rusia (negated)']],
  // Who is told between commas to be with the subject acts too, but none of the kin.
  [
    'Jepang, bersama Australia dan Filipina, menggelar latihan militer di Laut China Selatan.',
    ['military-exercise: Jepang + Australia + Filipina →  (asserted)'],
  ],
  ['Presiden Joko Widodo, bersama istrinya, mengunjungi Moskow.', ['visit: Joko Widodo → Moskow (asserted)']],
  // Whose effort there is, or is not.
  ['Belum ada rencana Trump mengunjungi China.', ['visit: Trump → China (negated)']],
  [
    'Tidak ada rencana bagi Abbas Araghchi untuk bertemu Steve Witkoff di New York.',
    ['meeting: Abbas Araghchi + Steve Witkoff →  (negated)'],
  ],
  [
    'Gedung Putih mengatakan ada rencana bagi Trump untuk mengunjungi China.',
    ['visit: Trump → China (planned)'],
  ],
  // Who hosts a drill takes part in it, but its name does not.
  [
    'Indonesia akan menjadi tuan rumah latihan gabungan bersama Australia.',
    ['military-exercise: Indonesia + Australia →  (planned)'],
  ],
  [
    'Indonesia menjadi tuan rumah latihan militer Super Garuda Shield.',
    ['military-exercise: Indonesia →  (asserted)'],
  ],
  // Who announces what two sides do is no third.
  [
    'Gencatan senjata antara Israel dan Hamas diumumkan Presiden Donald Trump.',
    ['ceasefire: Israel + Hamas →  (asserted)'],
  ],
  ['Gencatan senjata dengan Hamas diumumkan Israel.', ['ceasefire: Israel + Hamas →  (asserted)']],
  // Where a gift has not come is where it is to come.
  [
    'Bantuan pangan dari Program Pangan Dunia belum dapat masuk ke El Fasher.',
    ['aid: Program Pangan Dunia → El Fasher (negated)'],
  ],
  // What is struck by a veto is of nobody who is barred.
  ['Hongaria memveto paket sanksi Uni Eropa terhadap Rusia.', ['ban: Hongaria →  (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
