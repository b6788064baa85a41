import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // What one is sued or tried for is only said to be so; what one is condemned for is taken for done.
  ['Turki menggugat Israel atas serangan di Gaza.', ['attack: Israel → Gaza (alleged)']],
  ['Turki mengecam Israel atas serangan di Gaza.', ['attack: Israel → Gaza (asserted)']],
  ['Irak menuntut Turki atas serangan di Dohuk.', ['attack: Turki → Dohuk (alleged)']],
  ['Budi Santoso diadili atas pembunuhan Andi Wijaya.', ['attack:  → Andi Wijaya (alleged)']],
  [
    'Budi Santoso divonis atas pembunuhan Andi Wijaya.',
    ['conviction:  → Budi Santoso (asserted)', 'attack:  → Andi Wijaya (asserted)'],
  ],
  [
    'Nikaragua menggugat Jerman ke Mahkamah Internasional karena memasok senjata ke Israel.',
    ['arms-transfer: Jerman → Israel (alleged)'],
  ],
  // Who is punished or sued for it did it, also where the reason stands first.
  [
    'Karena memasok senjata ke Israel, Nikaragua menggugat Jerman ke Mahkamah Internasional.',
    ['arms-transfer: Jerman → Israel (alleged)'],
  ],
  [
    'Karena mengirim drone ke Rusia, Uni Eropa menjatuhkan sanksi kepada Iran.',
    ['arms-transfer: Iran → Rusia (asserted)', 'sanction: Uni Eropa → Iran (asserted)'],
  ],
  [
    'Karena mengirim drone ke Rusia, Iran dihukum.',
    ['arms-transfer: Iran → Rusia (asserted)', 'sanction:  → Iran (asserted)'],
  ],
  ['Karena membutuhkan sekutu, Iran mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
  // Who is blamed for a deed did it to who is named behind.
  ['AS mengecam Rusia atas invasi Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ['AS mengecam Iran atas pembunuhan Budi Santoso.', ['attack: Iran → Budi Santoso (asserted)']],
  // What one stands up against took place, and who calls for the protest does not do it.
  ['Aksi menolak serangan Israel ke Gaza digelar di Jakarta.', ['attack: Israel → Gaza (asserted)']],
  ['Aksi menolak kekerasan terhadap perempuan digelar Komnas Perempuan.', []],
  // Who denies having a hand in it would have done it, unless it is another's.
  ['Iran Bantah Terlibat Serangan ke Pangkalan AS', ['attack: Iran → Pangkalan AS (denied)']],
  ['Iran Bantah Terlibat Serangan Hamas', ['attack: Hamas →  (asserted)']],
  [
    'Rusia membantah keterlibatannya dalam serangan siber ke Jerman.',
    ['cyber-attack: Rusia → Jerman (denied)'],
  ],
  [
    'Rusia membantah keterlibatan Iran dalam serangan siber ke Jerman.',
    ['cyber-attack: Iran → Jerman (denied)'],
  ],
  ['Rusia membantah keterlibatan langsung dalam serangan siber itu.', ['cyber-attack: Rusia →  (denied)']],
  ['Rusia membantah keterlibatan militernya dalam serangan siber itu.', ['cyber-attack: Rusia →  (denied)']],
  ['Google mengonfirmasi keterlibatan AI dalam peretasan ini.', []],
  ['Indonesia membantah keterlibatan warganya dalam peretasan itu.', []],
  // Who escapes an arrest escapes those named behind it.
  ['Budi Santoso lolos dari penangkapan KPK.', ['arrest: KPK → Budi Santoso (negated)']],
  ['Budi Santoso lolos dari penangkapan.', ['arrest:  → Budi Santoso (negated)']],
  // A protest is against whom the opening words are against, or before whose embassy it is.
  [
    'Tolak Invasi Rusia, Warga Ukraina Demo di Berlin',
    ['attack: Rusia →  (asserted)', 'protest:  → Rusia (asserted)'],
  ],
  ['Protes Kebijakan Trump, Ribuan Warga Turun ke Jalan', ['protest:  → Trump (asserted)']],
  ['Tolak Penangkapan Budi Santoso, Mahasiswa Demo di Bandung', ['arrest:  → Budi Santoso (asserted)']],
  ['Warga berunjuk rasa di depan kedutaan Rusia.', ['protest:  → Rusia (asserted)']],
  ['Warga berdemonstrasi di Kedutaan Besar Rusia.', ['protest:  → Kedutaan Besar Rusia (asserted)']],
  ['Warga berdemonstrasi di Universitas Indonesia.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
