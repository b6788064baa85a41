import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

const saysOf = (text: string): string[] => {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
};

test.each([
  // A word of games or markets in another clause
  ['Pasar saham anjlok karena Rusia menyerang Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
  ['Meski Rusia menyerang Kyiv, situasi di lapangan masih tenang.', ['attack: Rusia → Kyiv (asserted)']],
  ['Rusia menyerang Kyiv, yang membuat bursa Eropa jatuh.', ['attack: Rusia → Kyiv (asserted)']],
  ['Israel menyerang Iran sehingga investor beralih ke emas.', ['attack: Israel → Iran (asserted)']],
  ['Houthi menyerang kapal tanker, dan saham pelayaran naik.', ['attack: Houthi →  (asserted)']],
  [
    'Situasi di lapangan memburuk setelah Sudan mengerahkan pasukan ke Darfur.',
    ['troop-deployment: Sudan → Darfur (asserted)'],
  ],
  [
    'Israel menembakkan rudal ke Beirut ketika pertandingan Piala Asia berlangsung di Doha.',
    ['attack: Israel → Beirut (asserted)'],
  ],
  [
    'Perundingan itu memasuki babak kedua setelah Israel menyerang Natanz.',
    ['attack: Israel → Natanz (asserted)'],
  ],
  ['Israel menyerang Gaza dan suporter Palestina berunjuk rasa.', ['attack: Israel → Gaza (asserted)']],
  // beside a word of war, or a noun that does something to markets
  ['Rudal Rusia menghantam stadion di Odesa.', ['attack: Rusia → Odesa (asserted)']],
  ['Israel menyerang lapangan sepak bola di Gaza dengan drone.', ['attack: Israel → Gaza (asserted)']],
  ['Serangan Israel ke Iran mengguncang bursa saham dunia.', ['attack: Israel → Iran (asserted)']],
  [
    'Meski pengadilan di Istanbul menghukum Selim Karaduman, situasi di lapangan masih tenang.',
    ['conviction:  → Selim Karaduman (asserted)'],
  ],
  // what no game tells
  [
    'Prabowo bertemu Xi Jinping sebelum menonton pertandingan bulu tangkis.',
    ['meeting: Prabowo + Xi Jinping →  (asserted)'],
  ],
  [
    'DK PBB menjatuhkan sanksi terhadap Korea Utara dengan suara 13-2.',
    ['sanction: DK PBB → Korea Utara (asserted)'],
  ],
  [
    'Rusia menarik pasukannya dari Kherson, kata sutradara film itu.',
    ['withdrawal: Rusia → Kherson (asserted)'],
  ],
])('%s', (text, events) => {
  expect(saysOf(text)).toEqual(events);
});

test.each([
  'Wasit menjatuhkan hukuman kartu merah kepada Selim Karaduman.',
  'Manchester United melawat ke Madrid untuk laga itu.',
  'Kiper itu menahan Vietnam dengan skor 0-0.',
  'Kroasia menyerang habis-habisan, tetapi kiper Jepang tampil gemilang.',
  'Setelah unggul 2-0, Jepang menyerang Kroasia.',
  'Meski bermain di lapangan basah, Jepang menggempur Kroasia.',
  'Persija menyerang terus meski bermain di kandang lawan.',
  'Carlos Alcaraz menaklukkan Novak Djokovic setelah merebut set ketiga.',
  'Serangan Rafael Struick membobol pertahanan Bahrain sebelum babak pertama usai.',
  'Kylian Mbappe menembakkan rudal dari luar kotak penalti.',
  'Bursa saham Jepang, yang kemarin naik, dihantam aksi jual.',
  'Gejalanya meliputi: HPS menyerang paru-paru dengan masa inkubasi 14-17 hari.',
  'Serangan tarif Washington memukul ekspor Jepang.',
  'Serangan Jepang ke Pearl Harbor dikisahkan dalam film baru itu.',
  'Buku itu menceritakan bagaimana FBI menangkap Budi dalam sebuah novel.',
  'Dalam novel yang diangkat dari kisah nyata itu, pasukan Serbia menggempur Sarajevo.',
])('%s tells no act', (text) => {
  expect(saysOf(text)).toEqual([]);
});
