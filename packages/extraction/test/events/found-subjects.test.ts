import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // `sekaligus` joins two verbs of one subject.
  [
    'Jepang membekukan aset bank Korea Utara sekaligus melarang ekspor mesin ke Pyongyang.',
    ['sanction: Jepang → Korea Utara (asserted)', 'ban: Jepang → Pyongyang (asserted)'],
  ],
  ['Ketua panitia sekaligus pengusaha melarang ekspor mesin ke Pyongyang.', []],
  // What is said of somebody is done by them.
  ['Turki menjadi negara pertama yang mengakui Palestina.', ['support: Turki → Palestina (asserted)']],
  [
    'Javier Milei termasuk yang pertama mengucapkan selamat kepada Jose Antonio Kast.',
    ['support: Javier Milei → Jose Antonio Kast (asserted)'],
  ],
  ['Surat dari Turki menjadi surat pertama yang mengakui Palestina.', []],
  ['Ukraina justru yang memasok drone ke Sudan.', ['arms-transfer: Ukraina → Sudan (asserted)']],
  // Who is said to be something does what follows, and not who says it.
  [
    'Zelensky mengatakan bahwa Iran adalah sekutu Rusia dan telah memasok drone ke Moskow.',
    ['arms-transfer: Iran → Moskow (alleged)'],
  ],
  [
    'Zelensky mencatat Korea Utara merupakan produsen besar dan mampu memproduksi rudal.',
    ['arms-production: Korea Utara →  (possible)'],
  ],
  // Behind a comma who speaks goes on.
  [
    'Macron mengatakan Iran adalah ancaman, dan menjatuhkan sanksi terhadap Teheran.',
    ['sanction: Macron → Teheran (asserted)'],
  ],
  // A length of time is no subject.
  [
    'Setelah tiga tahun berunding, Indonesia dan Kanada menandatangani perjanjian dagang.',
    ['meeting: Indonesia + Kanada →  (asserted)', 'agreement: Indonesia + Kanada →  (asserted)'],
  ],
  [
    'Setelah para pedagang berunding, Indonesia dan Kanada menandatangani perjanjian dagang.',
    ['agreement: Indonesia + Kanada →  (asserted)'],
  ],
  // The doer of a passive does what `dengan` tells.
  [
    'Serangan ke Eilat dibalas Israel dengan membombardir Hodeidah.',
    ['attack:  → Eilat (asserted)', 'attack: Israel → Hodeidah (asserted)'],
  ],
  ['Serangan ke Eilat dibahas di Israel dengan membombardir Hodeidah.', ['attack:  → Eilat (asserted)']],
  // Behind a comma the main clause goes on after an aside with a subject of its own.
  [
    'Ghana memanggil konsul Israel setelah tujuh warga ditahan, dan mengusir diplomat Israel.',
    ['expulsion: Ghana → Israel (asserted)'],
  ],
  // Who follows does the same.
  [
    'Kanada menyusul Inggris menjatuhkan sanksi kepada Myanmar.',
    ['sanction: Kanada + Inggris → Myanmar (asserted)'],
  ],
  ['Kanada memuji Inggris menjatuhkan sanksi kepada Myanmar.', []],
  // Whose stance it is does it.
  [
    'Iran mengkritik sikap Washington yang memveto keanggotaan Palestina.',
    ['ban: Washington → Palestina (asserted)'],
  ],
  ['Iran mengkritik warga Washington yang memveto keanggotaan Palestina.', []],
  // A clause of place between commas.
  [
    'Partai Hijau, tempat Budi Santoso bernaung, menunjuk Andi Wijaya sebagai ketua.',
    ['appointment: Partai Hijau → Andi Wijaya (asserted)'],
  ],
  // A state told of a name is a verb: what follows happens to it.
  ['Port Sudan lumpuh usai dihujani roket RSF.', ['attack: RSF → Port Sudan (asserted)']],
  // What is done to the subject of the main clause may stand first.
  ['Karena diserang RSF, rumah sakit di Nyala tutup.', []],
  ['Karena diserang RSF, rumah sakit di Nyala ditutup.', ['attack: RSF →  (asserted)']],
  ['Karena menyerang RSF, tentara di Nyala ditutup.', []],
  ['Diserang drone Ukraina, kilang minyak Rusia di Ryazan terbakar.', ['attack: Ukraina → Rusia (asserted)']],
  // What equates a clause without a noun with a name.
  [
    'Yang memasok drone ke Sudan adalah Uni Emirat Arab.',
    ['arms-transfer: Uni Emirat Arab → Sudan (asserted)'],
  ],
  ['Yang memasok drone ke Sudan adalah seorang pedagang.', []],
  // A place is no doer.
  [
    'Kolombia menuntaskan perundingan di Havana dengan membebaskan dua warga Peru.',
    ['release: Kolombia →  (asserted)'],
  ],
  // Who sends its own, or goes there, does what they are to do.
  [
    'Rwanda mengirim pasukan ke Kongo untuk menyokong M23.',
    ['troop-deployment: Rwanda → M23 (asserted)', 'support: Rwanda → M23 (asserted)'],
  ],
  ['Rwanda mengirim surat ke Kongo untuk menyokong M23.', []],
  // A relative clause of what befell the object is not shared.
  [
    'Spanyol menyita kapal yang kandas di Galicia dan membekuk Andi Wijaya.',
    ['seizure: Spanyol →  (asserted)', 'arrest: Spanyol → Andi Wijaya (asserted)'],
  ],
  [
    'Selama dua pekan di Doha berunding, Iran dan Kanada menandatangani kontrak.',
    ['agreement: Iran + Kanada →  (asserted)'],
  ],
  ['Rwanda berjanji dalam sepekan membebaskan tentara Kongo.', ['release: Rwanda → Kongo (planned)']],
  // Who is spoken to is to do what `agar` tells.
  ['Rwanda berunding dengan Kongo agar membebaskan Andi Wijaya.', ['meeting: Rwanda + Kongo →  (asserted)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
