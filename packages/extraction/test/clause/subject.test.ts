import { describe, expect, test } from 'vitest';
import { findSubject } from '../../src/clause/subjects/subject.js';
import { chunkOf, viewOf, wordsOf } from '../view-of.js';

function subjectOf(text: string, verb: string): string | null {
  const view = viewOf(text);
  const { phrase } = findSubject(view.chunks, chunkOf(view, verb));
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  return chunk === undefined ? null : wordsOf(view, chunk);
}

type Row = readonly [sentence: string, verb: string, subject: string | null];

const active: readonly Row[] = [
  ['Iran mengirim drone ke Rusia.', 'mengirim', 'Iran'],
  ['Polisi menangkap tiga tersangka di Bekasi.', 'menangkap', 'Polisi'],
  ['Pemerintah Jepang akan menaikkan pajak.', 'menaikkan', 'Pemerintah Jepang'],
  ['Para nelayan di Natuna sering mengeluhkan cuaca buruk.', 'mengeluhkan', 'Para nelayan'],
  ['Harga beras terus meningkat.', 'meningkat', 'Harga beras'],
  ['Gunung Semeru kembali meletus pada Senin (4/12).', 'meletus', 'Gunung Semeru'],
  ['Bank Indonesia tidak menaikkan suku bunga.', 'menaikkan', 'Bank Indonesia'],
  ['Ia belum menerima surat itu.', 'menerima', 'Ia'],
  ['Lebih dari 1.000 warga mengungsi ke sekolah.', 'mengungsi', 'Lebih dari 1.000 warga'],
  ['Mereka berunjuk rasa di depan gedung DPR.', 'berunjuk', 'Mereka'],
  ['Pertemuan di Moskow membahas ekspor gandum.', 'membahas', 'Pertemuan'],
  [
    'Menteri Luar Negeri Rusia Sergei Lavrov mengunjungi Pyongyang.',
    'mengunjungi',
    'Menteri Luar Negeri Rusia Sergei Lavrov',
  ],
  ['BPBD bersama TNI mengevakuasi warga.', 'mengevakuasi', 'BPBD bersama TNI'],
  ['Di Tokyo meningkat jumlah pasien.', 'meningkat', null],
  ['Polisi menahan sopir truk; dilaporkan tidak ada korban.', 'dilaporkan', null],
  ['"Menyerah bukan pilihan," kata Budi.', 'Menyerah', null],
];

const passive: readonly Row[] = [
  ['Amunisi itu dikirim oleh Korea Utara ke Rusia.', 'dikirim', 'Amunisi itu'],
  ['Kharkiv dibom Rusia.', 'dibom', 'Kharkiv'],
  ['Jembatan Kerch telah diperbaiki.', 'diperbaiki', 'Jembatan Kerch'],
  ['Vaksin tersebut tidak diproduksi di Indonesia.', 'diproduksi', 'Vaksin tersebut'],
  ['Gempa bumi dirasakan warga Cianjur.', 'dirasakan', 'Gempa bumi'],
  ['Laporan itu pada Rabu (2/11) diterbitkan Bank Dunia.', 'diterbitkan', 'Laporan itu'],
  ['Menurut rencana, digelar pemilihan ulang.', 'digelar', null],
  ['Untuk mencegah banjir, dibangun waduk.', 'dibangun', null],
  ['Amerika Serikat mengatakan bahwa dikirim amunisi.', 'dikirim', null],
];

const relative: readonly Row[] = [
  ['Rapat yang digelar di Bogor itu dihadiri tiga menteri.', 'dihadiri', 'Rapat'],
  ['Kapal yang mengangkut beras itu tiba di Surabaya.', 'mengangkut', 'Kapal'],
  ['Kapal yang mengangkut beras itu tiba di Surabaya.', 'tiba', 'Kapal'],
  ['Siswa, yang bertahan di rumah, menerima tablet.', 'menerima', 'Siswa'],
  ['Perusahaan yang didirikan Budi memecat 200 karyawan.', 'memecat', 'Perusahaan'],
  ['Yang menentukan harga adalah pasar.', 'menentukan', null],
];

const apposition: readonly Row[] = [
  ['John Kirby, juru bicara Gedung Putih, mengatakan hal itu.', 'mengatakan', 'John Kirby'],
  [
    'Juru bicara Gedung Putih, John Kirby, mengatakan hal itu.',
    'mengatakan',
    'Juru bicara Gedung Putih, John Kirby,',
  ],
  ['Jung Pak, Wakil Asisten Menteri Luar Negeri AS, menyatakan hal itu.', 'menyatakan', 'Jung Pak'],
  ['Surabaya, kota terbesar kedua di Indonesia, menggelar karnaval.', 'menggelar', 'Surabaya'],
  ['Mantan manajer Valentino Rossi, Carlo Pernat, menilai hal itu.', 'menilai', 'Carlo Pernat'],
  ['Iran, yang dituduh Inggris memasok roket, menerima tamu.', 'menerima', 'Iran'],
  ['Perusahaan yang dituding warga mencemari sungai membantah hal itu.', 'membantah', 'Perusahaan'],
  ['Organisasi Kesehatan Dunia (WHO) mengumumkan wabah baru.', 'mengumumkan', 'Organisasi Kesehatan Dunia'],
];

const coordination: readonly Row[] = [
  ['AS, Korea Selatan dan Jepang mengecam peluncuran itu.', 'mengecam', 'AS, Korea Selatan dan Jepang'],
  [
    'Presiden Rusia Vladimir Putin dan Presiden China Xi Jinping bertemu di Moskow.',
    'bertemu',
    'Presiden Rusia Vladimir Putin dan Presiden China Xi Jinping',
  ],
  ['Militer AS dan Korea Selatan menggelar latihan.', 'menggelar', 'Militer AS dan Korea Selatan'],
  ['Guru dan murid membersihkan kelas.', 'membersihkan', 'Guru dan murid'],
  ['Iran mengirim drone dan melatih tentara Rusia.', 'melatih', 'Iran'],
  ['Belanda membenarkan laporan itu, tetapi menyangkal hal lain.', 'menyangkal', 'Belanda'],
  ['BMKG menyebut hujan mengguyur Bogor dan meminta warga waspada.', 'meminta', 'BMKG'],
  ['Polisi mengatakan pelaku menikam korban dan mengaku menyesal.', 'mengaku', 'pelaku'],
  ['Polisi menangkap pelaku dan menyita dua mobil.', 'menyita', 'Polisi'],
  ['BMKG mencatat gempa itu, lalu mengeluarkan peringatan.', 'mengeluarkan', 'BMKG'],
];

const control: readonly Row[] = [
  ['Rusia berencana membeli roket.', 'membeli', 'Rusia'],
  ['Korea Utara dituduh menjual roket ke Rusia.', 'menjual', 'Korea Utara'],
  ['Rusia dituduh Ukraina mengebom sekolah.', 'mengebom', 'Rusia'],
  ['Warga diminta menjauhi pantai.', 'menjauhi', 'Warga'],
  ['AS menuduh Iran memasok drone.', 'memasok', 'Iran'],
  ['Presiden melarang menteri menerima hadiah.', 'menerima', 'menteri'],
  ['Ibu mengajak anak membaca buku.', 'membaca', 'anak'],
  ['WHO yakin Indonesia mampu memproduksi vaksin.', 'memproduksi', 'Indonesia'],
  ['Presiden meyakinkan investor membangun pabrik di Batang.', 'membangun', 'investor'],
];

const wishes: readonly Row[] = [
  ['Gedung Putih meminta Korea Utara untuk tidak memberikan senjata.', 'memberikan', 'Korea Utara'],
  ['PBB mendesak Israel agar membuka perbatasan.', 'membuka', 'Israel'],
  [
    'WHO meminta negara-negara anggota supaya menghentikan pungutan.',
    'menghentikan',
    'negara-negara anggota',
  ],
  ['Wali Kota mengimbau warga untuk tidak membakar sampah.', 'membakar', 'warga'],
  ['Upaya Rusia untuk mendapatkan amunisi terungkap.', 'mendapatkan', 'Upaya Rusia'],
  ['Menteri bertemu pengusaha di Bali untuk menarik investasi.', 'menarik', 'Menteri'],
  ['Menteri memuji pengusaha di Bali untuk menarik investasi.', 'menarik', null],
];

const adjuncts: readonly Row[] = [
  ['Sergei Lavrov bertemu Wang Yi setelah mengunjungi Pyongyang.', 'mengunjungi', 'Sergei Lavrov'],
  ['Pada Senin (4/12) Jepang meluncurkan satelit.', 'meluncurkan', 'Jepang'],
  ['Jepang pada Senin (4/12) meluncurkan satelit.', 'meluncurkan', 'Jepang'],
  ['Di Jakarta, Presiden Joko Widodo membuka pameran.', 'membuka', 'Presiden Joko Widodo'],
  ['Dengan mengutip CNN, Kyodo menyebut harga naik.', 'menyebut', 'Kyodo'],
  ['Ia mengatakan karena menunggu hujan reda, laga ditunda.', 'ditunda', 'laga'],
  ['Ia mengatakan karena menunggu hujan reda, laga ditunda.', 'menunggu', null],
];

const insertions: readonly Row[] = [
  ['Pyongyang, kata Reuters, akan meluncurkan satelit.', 'meluncurkan', 'Pyongyang'],
  ['Iran, menurut Reuters, mengirim drone.', 'mengirim', 'Iran'],
];

describe.each([
  ['active verbs', active],
  ['passive verbs', passive],
  ['relative clauses', relative],
  ['apposition', apposition],
  ['coordination', coordination],
  ['control', control],
  ['wishes and purposes', wishes],
  ['adjuncts', adjuncts],
  ['insertions', insertions],
])('the subject in %s', (_, rows) => {
  test.each(rows)('%s %s: %s', (text, verb, subject) => {
    expect(subjectOf(text, verb)).toBe(subject);
  });
});

test('the words passed on the way are kept, nearest first', () => {
  const view = viewOf('Rusia tidak akan berencana membeli gandum.');
  const { chain } = findSubject(view.chunks, chunkOf(view, 'membeli'));
  expect(chain.map((at) => view.chunks[at]?.head)).toEqual(['berencana', 'akan', 'tidak']);
});
