import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // Whom a verb in -nya acts on.
  ['Polisi menangkap Budi Santoso dan menahannya.', ['arrest:  → Budi Santoso (asserted)']],
  ['Budi Santoso pulang, lalu polisi menangkapnya.', ['arrest:  → Budi Santoso (asserted)']],
  ['Budi Santoso menemani Andi Wijaya sebelum polisi menangkapnya.', []],
  // Officers of a body, and its private people.
  ['Penyidik KPK menangkap Budi Santoso.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Karyawan KPK menangkap Budi Santoso.', ['arrest:  → Budi Santoso (asserted)']],
  // Where a thing is struck, behind the clause that describes it.
  [
    'Israel membombardir sebuah sekolah yang dijadikan penampungan di Rafah.',
    ['attack: Israel → Rafah (asserted)'],
  ],
  ['Israel membombardir sebuah sekolah dan menutup jalan di Rafah.', ['attack: Israel →  (asserted)']],
  // Who is called by name behind a title.
  [
    'Pemeriksaan Wali Kota Sukamaju, Budi Santoso, oleh KPK berlangsung lima jam.',
    ['investigation: KPK → Budi Santoso (asserted)'],
  ],
  // What is called off.
  [
    'Rencana kunjungan Narendra Modi ke Dhaka batal menyusul protes.',
    ['visit: Narendra Modi → Dhaka (negated)'],
  ],
  ['Rencana kunjungan Narendra Modi ke Dhaka menyusul protes.', ['visit: Narendra Modi → Dhaka (planned)']],
  // The subject of a verb that opens the sentence.
  ['Ditangkap KPK, Budi Santoso membisu.', ['arrest: KPK → Budi Santoso (asserted)']],
  ['Ditangkap KPK di Bogor, kata Budi Santoso.', []],
  ['Mengenai peluang menang di pilkada, Budi Santoso mengaku siap.', []],
  ['Topan Debbie menghantam Queensland.', []],
  ['Spark milik Adobe laris, dan Google akan mengeksekusinya.', []],
  // The other side of talks.
  ['Perundingan Kolombia dan gerilyawan ELN buntu.', ['meeting: Kolombia + ELN →  (asserted)']],
  ['Perundingan Kolombia buntu.', []],
  [
    'KPK menahan Budi Santoso usai diperiksa.',
    ['arrest: KPK → Budi Santoso (asserted)', 'investigation:  → Budi Santoso (asserted)'],
  ],
  [
    'Israel menyerang Yaman setelah diserang Houthi.',
    ['attack: Israel → Yaman (asserted)', 'attack: Houthi → Israel (asserted)'],
  ],
  // To whom a deed may be done, and whose side is meant.
  ['Polisi menangkap warga Kabupaten Sleman.', []],
  ['KPK memanggil Budi Santoso untuk dimintai keterangan.', ['investigation: KPK → Budi Santoso (asserted)']],
  ['Antonio Guterres mengutuk penembakan konvoi oleh tentaranya di Rafah.', ['attack:  → Rafah (asserted)']],
  // Two names with a hyphen.
  ['AS-Inggris membombardir Hodeidah.', ['attack: AS + Inggris → Hodeidah (asserted)']],
  // What is dealt in.
  [
    'Negosiasi India dan Prancis mengenai 26 jet tempur berlanjut.',
    ['arms-talks: India + Prancis →  (asserted)'],
  ],
  [
    'Negosiasi India dan Prancis mengenai 26 ton beras berlanjut.',
    ['meeting: India + Prancis →  (asserted)'],
  ],
  // Who has called protesters together.
  [
    'Ratusan buruh yang tergabung dalam Konfederasi Serikat Pekerja Indonesia berunjuk rasa di depan Kementerian Keuangan.',
    ['protest: Konfederasi Serikat Pekerja Indonesia → Kementerian Keuangan (asserted)'],
  ],
  [
    'Ratusan buruh yang dipecat Konfederasi Serikat Pekerja Indonesia berunjuk rasa di depan Kementerian Keuangan.',
    ['protest:  → Kementerian Keuangan (asserted)'],
  ],
  // Two subjects that are too unlike to be one phrase.
  [
    'Menteri Luar Negeri Retno Marsudi dan menteri luar negeri Malaysia bertemu di Bogor.',
    ['meeting: Retno Marsudi + Malaysia →  (asserted)'],
  ],
  ['Retno Marsudi memuji Jakarta dan menteri luar negeri Malaysia bertemu warga.', []],
  // What is only told, by nobody in particular.
  ['Dikabarkan Korea Utara menjual torpedo ke Suriah.', ['arms-transfer: Korea Utara → Suriah (alleged)']],
  ['Ditangkap Korea Utara menjual torpedo ke Suriah.', []],
  // A claim about one's own side, and one that is denied.
  ['Klaim Rusia bahwa pasukannya merebut Avdiivka beredar.', ['seizure: Rusia → Avdiivka (asserted)']],
  // A place with its part.
  [
    'Tiga roket yang ditembakkan dari Lebanon selatan menghantam permukiman di Haifa.',
    ['attack:  → Haifa (asserted)'],
  ],
  // A pair of candidates.
  [
    'KPU menetapkan pasangan Budi Santoso dan Andi Wijaya sebagai wali kota terpilih.',
    ['appointment: KPU → Budi Santoso + Andi Wijaya (asserted)'],
  ],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
