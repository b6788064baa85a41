import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  ['Maria Sharapova mengundurkan diri dari turnamen itu.', []],
  // Small phrases with a negator that negate nothing.
  ['Korea Utara tidak hanya memasok artileri.', ['arms-transfer: Korea Utara →  (asserted)']],
  ['Korea Utara tidak memasok artileri.', ['arms-transfer: Korea Utara →  (negated)']],
  [
    'Tak hanya memasok artileri, Pyongyang juga mengirim tentara.',
    ['arms-transfer: Pyongyang →  (asserted)', 'troop-deployment: Pyongyang →  (asserted)'],
  ],
  ['Israel tidak sengaja mengebom Beirut.', ['attack: Israel → Beirut (asserted)']],
  ['Iran secara tidak langsung mempersenjatai Houthi.', ['arms-transfer: Iran → Houthi (asserted)']],
  ['Israel tidak langsung menyerang Beirut.', ['attack: Israel → Beirut (negated)']],
  ['Rusia tak henti-hentinya menyerang Kharkiv.', ['attack: Rusia → Kharkiv (asserted)']],
  ['Rusia belum berhenti menyerang Kharkiv.', ['attack: Rusia → Kharkiv (asserted)']],
  ['Rusia berhenti menyerang Kharkiv.', ['attack: Rusia → Kharkiv (negated)']],
  // Willing, allowed, proposed: it has still to come.
  ['China tak segan menyerang Taiwan.', ['attack: China → Taiwan (planned)']],
  ['Israel diizinkan AS menyerang Beirut.', ['attack: Israel → Beirut (planned)']],
  ['Israel mendapat lampu hijau AS untuk menyerang Beirut.', ['attack: Israel → Beirut (planned)']],
  [
    'Wacana pengiriman pasukan Prancis ke Ukraina menguat.',
    ['troop-deployment: Prancis → Ukraina (planned)'],
  ],
  [
    'Kesiapan Prancis mengirim pasukan ke Ukraina dipertanyakan.',
    ['troop-deployment: Prancis → Ukraina (planned)'],
  ],
  // What was not prevented took place; what was prevented in time did not.
  ['AS gagal mencegah Iran mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (asserted)']],
  ['AS mencegah Iran mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (negated)']],
  [
    'Polandia menahan kapal itu sebelum sempat mengirim senjata ke Suriah.',
    ['seizure: Polandia →  (asserted)'],
  ],
  // Hardly sure, and hardly possible.
  ['Iran hampir pasti mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (possible)']],
  ['Tidak mungkin Iran mengirim drone ke Rusia.', ['arms-transfer: Iran → Rusia (negated)']],
  ['Israel bukannya menyerang Beirut.', ['attack: Israel → Beirut (negated)']],
  // Who stops what another does takes no part in it.
  ['AS menghentikan pengiriman senjata Iran ke Houthi.', ['arms-transfer: Iran → Houthi (negated)']],
  ['Jerman menghentikan pengiriman senjata ke Israel.', ['arms-transfer: Jerman → Israel (negated)']],
  // It has not come about yet.
  ['Venezuela tak kunjung membebaskan Edmundo Paredes.', ['release: Venezuela → Edmundo Paredes (negated)']],
  ['Bantuan dari PMI belum juga sampai ke Lebanon.', ['aid: PMI → Lebanon (negated)']],
  ['Bantuan dari PMI sudah sampai ke Lebanon.', ['aid: PMI → Lebanon (asserted)']],
  // The outlet itself calls it untrue.
  ['Kabar bahwa Iran menyerang Israel ternyata keliru.', ['attack: Iran → Israel (negated)']],
  ['Kabar bahwa Iran menyerang Israel tidak benar.', ['attack: Iran → Israel (negated)']],
  ['Kabar bahwa Iran menyerang Israel belum dikonfirmasi.', ['attack: Iran → Israel (alleged)']],
  // What is said in a relative clause ends with it.
  [
    'Iran, yang selama ini membantah memasok senjata ke Rusia, kini dituduh mengirim rudal ke Suriah.',
    ['arms-transfer: Iran → Rusia (denied)', 'arms-transfer: Iran → Suriah (alleged)'],
  ],
  // What falls into the sea strikes nobody.
  ['Korea Utara menembakkan rudal ke perairan di barat Jepang.', ['missile-test: Korea Utara →  (asserted)']],
  ['Korea Utara menembakkan rudal ke Jepang.', ['attack: Korea Utara → Jepang (asserted)']],
  // Who is listed behind a nameless subject; what a giver gives somebody by name.
  [
    'Sejumlah negara Eropa, di antaranya Polandia dan Ceko, akan mengirim tank ke Ukraina.',
    ['arms-transfer: Polandia + Ceko → Ukraina (planned)'],
  ],
  ['Sejumlah negara Eropa akan mengirim tank ke Ukraina.', ['arms-transfer:  → Ukraina (planned)']],
  ['Jepang menyumbang mesin penjernih air kepada BNPB.', ['aid: Jepang → BNPB (asserted)']],
  ['Jepang menyumbang dua gol.', []],
  // Nobody has seen it; somebody says to have seen it.
  [
    'Pentagon mengatakan belum melihat bukti bahwa China memasok rudal ke Rusia.',
    ['arms-transfer: China → Rusia (negated)'],
  ],
  ['Pentagon memiliki bukti bahwa China memasok rudal ke Rusia.', ['arms-transfer: China → Rusia (alleged)']],
  // Before what is planned lies what is planned.
  [
    'Prabowo dijadwalkan bertemu Macron sebelum bertolak ke Kairo.',
    ['meeting: Prabowo + Macron →  (planned)', 'visit: Prabowo → Kairo (planned)'],
  ],
  [
    'Prabowo bertemu Macron sebelum bertolak ke Kairo.',
    ['meeting: Prabowo + Macron →  (asserted)', 'visit: Prabowo → Kairo (asserted)'],
  ],
  // Troops that are received are no guests.
  ['Rusia menerima ribuan tentara Korea Utara.', ['troop-deployment: Korea Utara → Rusia (asserted)']],
  ['Rusia menerima delegasi Korea Utara.', ['meeting: Rusia + Korea Utara →  (asserted)']],
  // Whoever is arrested breaks no right by it.
  ['Penangkapan Budi Santoso melanggar hak asasi manusia.', ['arrest:  → Budi Santoso (asserted)']],
  [
    'Serangan Israel di Doha melanggar hukum internasional.',
    ['attack: Israel → Doha (asserted)', 'violation: Israel →  (asserted)'],
  ],
  // Two deeds of one act, one after the other.
  [
    'Turki mencegat kapal itu, lalu menyita 600 peti amunisi.',
    ['seizure: Turki →  (asserted)', 'seizure: Turki →  (asserted)'],
  ],
  // A number inside the name of a deed.
  ['Pertukaran 300 tahanan antara Rusia dan Ukraina batal.', ['release: Rusia + Ukraina →  (negated)']],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
