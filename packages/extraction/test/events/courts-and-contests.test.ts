import { expect, test } from 'vitest';
import { allEvents } from '../told-events.js';

/** `eksekusi` kills a person; of land or a verdict it is a court's work. */
const executions: readonly (readonly [string, readonly string[]])[] = [
  [
    'Eksekusi mati Freddy Budiman dilakukan Kejaksaan Agung.',
    ['attack: Kejaksaan Agung → Freddy Budiman (asserted)'],
  ],
  ['Eksekusi terhadap Freddy Budiman mengejutkan.', ['attack:  → Freddy Budiman (asserted)']],
  ['Eksekusi lahan PT Maju Jaya dilakukan Pengadilan Negeri Medan.', []],
  ['Eksekusi baru dilaksanakan Kejaksaan Tinggi Sumatera Utara pada Rabu di Medan.', []],
];

/** Who withdraws from a contest leaves no office, who is freed of a duty was not held, and who keeps silent is asked by the press. */
const otherwise: readonly (readonly [string, readonly string[]])[] = [
  ['Maria Sharapova mengundurkan diri dari Cincinnati Terbuka akibat cedera.', []],
  ['Budi Santoso mengundurkan diri dari ajang pemanasan itu.', []],
  ['Budi Santoso mengundurkan diri dari Partai Golkar.', ['resignation: Budi Santoso →  (asserted)']],
  ['Budi Santoso dibebaskan kewajiban militer.', []],
  ['Budi Santoso dibebaskan dari penjara.', ['release:  → Budi Santoso (asserted)']],
  ['Budi Santoso masih bungkam saat dimintai keterangan.', []],
  ['Budi Santoso dimintai keterangan oleh KPK.', ['investigation: KPK → Budi Santoso (asserted)']],
  ['"Saling menyalahkan itu tidak baik," kata Joko Widodo.', []],
];

/** Whose it is behind an abbreviation, who goes together, and who is told of alone. */
const named: readonly (readonly [string, readonly string[]])[] = [
  [
    'MA menolak permohonan Peninjauan Kembali (PK) Budi Santoso.',
    ['rejection: MA → Budi Santoso (asserted)'],
  ],
  [
    'Sri Hartini terjaring operasi tangkap tangan (OTT) KPK di Klaten.',
    ['arrest: KPK → Sri Hartini (asserted)'],
  ],
  [
    'Itsunori Onodera bersama Menlu Taro Kono melakukan pertemuan dengan James Mattis.',
    ['meeting: Itsunori Onodera + Taro Kono + James Mattis →  (asserted)'],
  ],
  [
    'Iran mengecam Prancis dan negara-negara yang menyerang Suriah.',
    ['condemnation: Iran → Prancis (asserted)', 'attack:  → Suriah (asserted)'],
  ],
  ['Iran mengecam Prancis dan negara lainnya.', ['condemnation: Iran → Prancis (asserted)']],
];

test.each([...executions, ...otherwise, ...named])('%s', (text, expected) => {
  expect(allEvents(text)).toEqual(expected);
});
