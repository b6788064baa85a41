import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

type Row = readonly [text: string, events: readonly string[]];

const waiting: readonly Row[] = [
  [
    'Israel, kata Budi Santoso kepada wartawan, Jumat malam, telah menyerang Lebanon.',
    ['attack: Israel → Lebanon (alleged)'],
  ],
  [
    'Polri, ujar Andi Wijaya, Senin (3/2), menangkap Budi Santoso.',
    ['arrest: Polri → Budi Santoso (asserted)'],
  ],
  [
    'Budi mengatakan bahwa Rusia, dibantu Iran, sejak Senin, menyerang Kyiv.',
    ['attack: Rusia → Kyiv (alleged)'],
  ],
  [
    'Kendati begitu, Turki, menurut Menteri Pertahanan Budi Santoso, mengirim rudal ke Indonesia.',
    ['arms-transfer: Turki → Indonesia (alleged)'],
  ],
  [
    'Israel, kata Hamas, menyerang Gaza, menewaskan lima warga Palestina.',
    ['attack: Israel → Gaza (alleged)', 'attack: Israel → Palestina (alleged)'],
  ],
  [
    'Menteri Budi Santoso, yang pekan lalu, untuk ketiga kalinya, mengunjungi Moskow, bungkam.',
    ['visit: Budi Santoso → Moskow (asserted)'],
  ],
];

const beside: readonly Row[] = [
  [
    'Israel menyerang Hamas, yang didukung Iran, dan membunuh Andi Wijaya.',
    [
      'attack: Israel → Hamas (asserted)',
      'support: Iran → Hamas (asserted)',
      'attack: Israel → Andi Wijaya (asserted)',
    ],
  ],
  [
    'KPK menetapkan Budi Santoso, yang diberhentikan Presiden Andi Wijaya, sebagai tersangka, lalu menahannya.',
    ['arrest: KPK → Budi Santoso (asserted)', 'arrest: KPK → Budi Santoso (asserted)'],
  ],
  [
    'Rusia menyerang Kyiv, kata Budi Santoso, lalu merebut Lviv.',
    ['attack: Rusia → Kyiv (alleged)', 'seizure: Rusia → Lviv (alleged)'],
  ],
  [
    'Israel menangkap pria yang menyerang Haifa, menculik warganya, dan membunuh Budi Santoso.',
    ['arrest: Israel →  (asserted)', 'attack:  → Haifa (asserted)', 'attack:  → Budi Santoso (asserted)'],
  ],
  [
    'Prancis mendesak Israel, yang menyerang Lebanon, menghentikan serangan.',
    ['attack: Israel → Lebanon (asserted)', 'ceasefire: Israel →  (requested)'],
  ],
];

const objects: readonly Row[] = [
  ['Budi mencatat, hingga Senin, banjir yang menghantam Turki, negara miskin, menewaskan ribuan orang.', []],
  ['Rusia menyerang Kyiv, ibu kota Ukraina, menewaskan lima orang.', ['attack: Rusia → Kyiv (asserted)']],
  [
    'Parlemen Jepang memilih Budi Santoso, politikus yang lama diam, menjadi perdana menteri.',
    ['appointment: Parlemen Jepang → Budi Santoso (asserted)'],
  ],
  ['KPK menahan seorang pria yang, saat diperiksa, mengaku disuruh.', ['arrest: KPK →  (asserted)']],
];

const conditions: readonly Row[] = [
  ['Israel, bila perundingan gagal, akan menyerang Iran.', ['attack: Israel → Iran (hypothetical)']],
  ['Israel, bila perlu, akan menyerang Iran.', ['attack: Israel → Iran (planned)']],
  [
    'Budi mengatakan, jika perundingan gagal, Israel akan menyerang Iran.',
    ['attack: Israel → Iran (hypothetical)'],
  ],
  [
    'Israel akan menyerang Iran, jika perundingan gagal, dan mengusir Budi Santoso.',
    ['attack: Israel → Iran (hypothetical)', 'expulsion: Israel → Budi Santoso (asserted)'],
  ],
];

const owned: readonly Row[] = [
  [
    'Budi memuji Fordow dan Natanz, dua fasilitas yang dibom Amerika Serikat.',
    ['attack: Amerika Serikat → Fordow + Natanz (asserted)'],
  ],
  ['Rusia memuji Ukraina dan Moldova, tiga negara yang diserang Turki.', ['attack: Turki →  (asserted)']],
  [
    'Iran, negara yang tiga fasilitas nuklirnya digempur Amerika Serikat, bungkam.',
    ['attack: Amerika Serikat → Iran (asserted)'],
  ],
  ['Budi Santoso, yang istrinya ditangkap KPK, bungkam.', ['arrest: KPK →  (asserted)']],
  ['PBB memuji Rusia, yang tentaranya menyerang Kyiv.', ['attack: Rusia → Kyiv (asserted)']],
];

describe.each([
  ['that wait for their verb over insertions', waiting],
  ['shared over what is told beside the clause', beside],
  ['that are objects', objects],
  ['under a condition between commas', conditions],
  ['owned by whom a relative clause tells of', owned],
])('phrases %s', (_, rows) => {
  test.each(rows)('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
