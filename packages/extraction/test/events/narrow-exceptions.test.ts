import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Where it was told is not how it was fought.
  ['Israel mengumumkan serangan ke Iran dalam pernyataan pada Senin.', ['attack: Israel → Iran (asserted)']],
  ['Rusia mengonfirmasi serangan ke Kyiv lewat media sosial.', ['attack: Rusia → Kyiv (confirmed)']],
  ['Biden mengecam serangan Hamas ke Israel dalam pidato.', ['attack: Hamas → Israel (asserted)']],
  [
    'Iran mengutuk serangan Israel ke Lebanon melalui pernyataan tertulis.',
    ['attack: Israel → Lebanon (asserted)'],
  ],
  ['Erdogan mengecam pengeboman Beirut oleh Israel dalam pidato.', ['attack: Israel → Beirut (asserted)']],
  ['Rusia dituduh melakukan serangan ke Ukraina dalam debat di PBB.', ['attack: Rusia → Ukraina (alleged)']],
  ['Trump mengatakan bahwa Israel menyerang Natanz pada wawancara.', ['attack: Israel → Natanz (alleged)']],
  ['Menurut Trump, Israel menyerang Iran dalam wawancara.', ['attack: Israel → Iran (alleged)']],
  ['AS menyerang Fordow di media sosial Truth Social.', ['attack: AS → Fordow (asserted)']],
  ['Pria bersenjata menembak Trump dalam pidato di Butler.', ['attack:  → Trump (asserted)']],
  ['Trump menyerang Zelensky di media sosial.', []],
  ['Trump diserang Biden dalam pidato.', []],
  ['Serangan Trump terhadap Zelensky di media sosial menuai kritik.', []],
  // A league of states, a party and a league of clubs.
  ['Liga Arab menjatuhkan sanksi kepada Suriah.', ['sanction: Liga Arab → Suriah (asserted)']],
  ['Liga Arab melarang Israel mengikuti konferensi.', ['ban: Liga Arab → Israel (asserted)']],
  ['Sanksi Liga Arab terhadap Suriah mulai berlaku.', ['sanction: Liga Arab → Suriah (asserted)']],
  [
    'Liga Nasional untuk Demokrasi mengusir Aung Ko.',
    ['expulsion: Liga Nasional untuk Demokrasi → Aung Ko (asserted)'],
  ],
  ['Liga Inggris menjatuhkan sanksi kepada Everton.', []],
  ['FA menjatuhkan sanksi kepada Rusia.', []],
  ['Premier League menjatuhkan sanksi kepada Rusia.', []],
  // Minutes of something else than a game.
  ['Sejak menit pertama invasi, Rusia menyerang bandara Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  ['Pada menit-menit awal serangan, Hamas menyerang Israel.', ['attack: Hamas → Israel (asserted)']],
  [
    'Pada menit-menit akhir masa jabatannya, Trump menjatuhkan sanksi kepada Iran.',
    ['sanction: Trump → Iran (asserted)'],
  ],
  ['Pada menit ke-5 pidato itu, pria bersenjata menembak Trump.', ['attack:  → Trump (asserted)']],
  ['Beberapa menit pertama, Rusia menyerang Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  ['Pada menit ke-75, Jepang menyerang Kroasia.', []],
  ['Sejak menit pertama Jepang menyerang Kroasia.', []],
  // What is called an episode, a game or a series without being played.
  ['Dalam episode terbaru konflik itu, Israel menyerang Lebanon.', ['attack: Israel → Lebanon (asserted)']],
  ['Dalam episode terbaru serial itu, Israel menyerang Lebanon.', []],
  [
    'Dalam permainan geopolitik itu, Rusia mengirim senjata ke Iran.',
    ['arms-transfer: Rusia → Iran (asserted)'],
  ],
  ['Dalam permainan itu, Rusia menyerang Ukraina.', []],
  ['Dalam serial serangan itu, Israel menyerang Lebanon.', ['attack: Israel → Lebanon (asserted)']],
  ['Dalam film dokumenter itu, Israel menyerang Lebanon.', ['attack: Israel → Lebanon (asserted)']],
  ['Dalam episode kekerasan terbaru, Israel menyerang Lebanon.', ['attack: Israel → Lebanon (asserted)']],
  ['Dalam film itu, Israel menyerang Lebanon.', []],
  ['Dalam adegan itu, polisi Israel menembak Hamas.', []],
  // A guest is met, a member taken in.
  [
    'Putin menerima Xi Jinping sebagai tamu kehormatan di Kremlin.',
    ['meeting: Putin + Xi Jinping →  (asserted)'],
  ],
  [
    'Macron menerima Abbas Araghchi sebagai utusan khusus.',
    ['meeting: Macron + Abbas Araghchi →  (asserted)'],
  ],
  ['Golkar menerima Joko Widodo sebagai anggota.', []],
  // Women in office, and women.
  ['Polisi perempuan India menangkap Arvind Kejriwal.', ['arrest: India → Arvind Kejriwal (asserted)']],
  ['Menteri perempuan Swedia mengunjungi Ukraina.', ['visit: Swedia → Ukraina (asserted)']],
  ['Kelompok perempuan Swedia mengunjungi Ukraina.', []],
  // A market stands in its land, a restaurant cooks as another does.
  ['Rusia mengebom supermarket Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['ISIS menyerang restoran AS di Karachi.', ['attack: ISIS → Karachi (asserted)']],
  ['Houthi menyerang kapal milik perusahaan Yunani.', ['attack: Houthi →  (asserted)']],
])('narrow: %s', (text, events) => {
  expect(toldEvents(text)).toEqual(events);
});
