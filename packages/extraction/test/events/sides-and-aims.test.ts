import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // A protest is against whose work it opposes.
  [
    'Ribuan buruh turun ke jalan di Dhaka untuk menolak aturan upah yang disusun pemerintah Bangladesh.',
    ['protest:  → Bangladesh (asserted)'],
  ],
  [
    'Ratusan dokter mogok di Nairobi sejak Senin untuk memprotes pemangkasan gaji oleh pemerintah Kenya.',
    ['protest:  → Kenya (asserted)'],
  ],
  ['Warga turun ke jalan di Tunis memprotes kekeringan yang melanda Tunisia.', []],
  ['Warga turun ke jalan di Tunis memprotes harga yang dinaikkan pedagang.', []],
  // Protesters come from the body that they name.
  ['Ribuan buruh dari KSPI berunjuk rasa di Jalan Medan Merdeka.', ['protest: KSPI →  (asserted)']],
  ['Ribuan buruh dari Surabaya berunjuk rasa di Jalan Medan Merdeka.', []],
  // What came of what two do is theirs.
  [
    'Perundingan antara Sudan dan RSF di Jenewa berakhir tanpa kesepakatan.',
    ['meeting: Sudan + RSF →  (asserted)', 'agreement: Sudan + RSF →  (negated)'],
  ],
  [
    'Brasil dan Paraguay menutup perundingan dagang tanpa kesepakatan.',
    ['meeting: Brasil + Paraguay →  (asserted)', 'agreement: Brasil + Paraguay →  (negated)'],
  ],
  [
    'Kongo dan M23 mengumumkan gencatan senjata sebagai hasil perundingan di Doha.',
    ['ceasefire: Kongo + M23 →  (asserted)', 'meeting: Kongo + M23 →  (asserted)'],
  ],
  ['Rapat itu ditutup tanpa kesepakatan.', []],
  ['Polri dan TNI menggelar upacara tanpa kesepakatan dengan warga.', []],
  // Where what a strike is aimed at stands.
  [
    'Serangan Israel terhadap sebuah sekolah yang dijadikan penampungan di Rafah menewaskan 21 orang.',
    ['attack: Israel → Rafah (asserted)'],
  ],
  [
    'Serangan Rusia ke pembangkit listrik yang dibangun insinyur asal Odesa menewaskan tiga orang.',
    ['attack: Rusia →  (asserted)'],
  ],
  // A word behind a name describes it.
  [
    'Sebanyak 2.000 tentara Kenya tambahan akan ditempatkan di Haiti.',
    ['troop-deployment: Kenya → Haiti (planned)'],
  ],
  // Air defences are a state's own.
  [
    'Aljazair mengatakan pertahanan udaranya menembak jatuh sebuah pesawat nirawak Mali.',
    ['attack: Aljazair → Mali (asserted)'],
  ],
  // Whom somebody gives time to leave is sent away.
  [
    'Pemerintah Ekuador memberi waktu 72 jam kepada duta besar Kuba dan seluruh stafnya untuk angkat kaki.',
    ['expulsion: Ekuador → Kuba (asserted)'],
  ],
  [
    'Warsawa memberi diplomat Rusia waktu tiga hari untuk angkat kaki.',
    ['expulsion: Warsawa → Rusia (asserted)'],
  ],
  ['Kanada memberi waktu kepada diplomat Iran untuk menjawab tuduhan.', []],
  ['Guru memberi waktu sepuluh menit kepada siswa Jepang untuk meninggalkan kelas.', []],
  // What is on its way comes from somebody, whoever gets it.
  ['Bantuan dari Malaysia terus mengalir.', ['aid: Malaysia →  (asserted)']],
  ['Bantuan pangan dari WFP kembali memasuki Tigray.', ['aid: WFP → Tigray (asserted)']],
  ['Bantuan dari Malaysia sangat berarti.', []],
  ['Bantuan dari Budi Santoso terus mengalir.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
