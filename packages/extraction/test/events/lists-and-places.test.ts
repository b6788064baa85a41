import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

/** Three names or more of one kind are a list without `dan`, too. */
const bare: readonly (readonly [string, readonly string[]])[] = [
  [
    'KPK memeriksa Ketua DPRD Agus Riyanto, Wakil Ketua DPRD Budi Santoso, Sekretaris Dewan Rina Wati sebagai saksi.',
    ['investigation: KPK → Agus Riyanto + Budi Santoso + Rina Wati (asserted)'],
  ],
  [
    'Budi Santoso (32), Andi Wijaya (25), Joko Susilo (40) ditahan KPK.',
    ['arrest: KPK → Budi Santoso + Andi Wijaya + Joko Susilo (asserted)'],
  ],
  [
    'Indonesia, Malaysia, Filipina menandatangani perjanjian kerja sama.',
    ['agreement: Indonesia + Malaysia + Filipina →  (asserted)'],
  ],
  [
    'Anies Baswedan diusung Gerindra, PKS, PAN.',
    ['support: Gerindra + PKS + PAN → Anies Baswedan (asserted)'],
  ],
  // Behind two the third may begin a clause of its own.
  ['Iran mengecam AS, Israel, Inggris mengecam balik.', ['condemnation: Iran → AS (asserted)']],
  ['Menurut Budi Santoso, Andi Wijaya, Joko Susilo ditahan KPK.', ['arrest: KPK → Joko Susilo (asserted)']],
];

/** Wider places behind commas only tell where the first name lies. */
const places: readonly (readonly [string, readonly string[]])[] = [
  [
    'Polsek Kuala Jaya, Tanah Datar, Sumatera Barat, menangkap Rahmat Hidayat.',
    ['arrest: Polsek Kuala Jaya → Rahmat Hidayat (asserted)'],
  ],
  [
    'Polsek Medan Baru, Medan, Sumatera Utara menangkap Rahmat Hidayat.',
    ['arrest: Polsek Medan Baru → Rahmat Hidayat (asserted)'],
  ],
  [
    'Budi Santoso, warga Desa Sukamaju, Kecamatan Cibinong, Kabupaten Bogor, ditangkap polisi.',
    ['arrest:  → Budi Santoso (asserted)'],
  ],
  [
    'Bupati Nganjuk, Jawa Timur, Taufiqurrahman Saleh, ditangkap KPK.',
    ['arrest: KPK → Taufiqurrahman Saleh (asserted)'],
  ],
  ['Di Kharkiv, Ukraina, Rusia menyerang Hamas.', ['attack: Rusia → Hamas (asserted)']],
  // A list of places, and a state that begins its clause.
  [
    'Rusia menyerang Odesa, Kharkiv, Kyiv dan Lviv.',
    ['attack: Rusia → Odesa + Kharkiv + Kyiv + Lviv (asserted)'],
  ],
  ['Usai rapat di Jakarta, Indonesia mengecam Israel.', ['condemnation: Indonesia → Israel (asserted)']],
];

/** `-nya` behind a noun for somebody: the name behind it is a person's. */
const kin: readonly (readonly [string, readonly string[]])[] = [
  [
    'Polisi memeriksa Sinta Dewi dan rekannya Maya Lestari.',
    ['investigation:  → Sinta Dewi + Maya Lestari (asserted)'],
  ],
  [
    'Menlu Retno Marsudi bertemu mantan Menteri Pariwisata dan Ekonomi Kreatif Budi Santoso.',
    ['meeting: Retno Marsudi + Budi Santoso →  (asserted)'],
  ],
];

/** Another name of the same person, and the abbreviation of an office or body, part nobody from the verb. */
const asides: readonly (readonly [string, readonly string[]])[] = [
  ['Suryadi Masud alias Abu Ridho ditangkap polisi.', ['arrest:  → Suryadi Masud (asserted)']],
  [
    'Polisi menangkap tersangka Suryadi Masud alias Abu Ridho dan Budi Santoso alias Bento (32).',
    ['arrest:  → Suryadi Masud + Budi Santoso (asserted)'],
  ],
  [
    'Suryadi Masud, salah satu pimpinan Jamaah Ansharut Daulah (JAD) yang terlibat dalam aksi itu, ditangkap polisi.',
    ['arrest:  → Suryadi Masud (asserted)'],
  ],
  [
    'KPK menahan Kepala Badan Kepegawaian Daerah (BKD) Bogor, Budi Santoso, sebagai tersangka.',
    ['arrest: KPK → Budi Santoso (asserted)'],
  ],
  [
    'Bank Indonesia (BI) di Bandung, Jawa Barat, telah bertemu dengan Kadin Madinah.',
    ['meeting: Bank Indonesia + Kadin Madinah →  (asserted)'],
  ],
  [
    'Ganjar Pranowo dan Taj Yasin yang diusung PDIP dan PPP mendaftar.',
    ['support: PDIP + PPP → Ganjar Pranowo + Taj Yasin (asserted)'],
  ],
  // A state and who is backed.
  [
    'Iran dan Houthi yang didukung Rusia berunding.',
    ['support: Rusia → Houthi (asserted)', 'meeting: Iran + Houthi →  (asserted)'],
  ],
];

test.each([...bare, ...places, ...kin, ...asides])('%s', (text, expected) => {
  expect(allEvents(text)).toEqual(expected);
});
