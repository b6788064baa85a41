import { describe, expect, it } from 'vitest';
import { findNames } from '../src/names.js';

/** Each row: a text, and what must be found in it, as `stretch=ids`. */
const rows: readonly (readonly [string, string])[] = [
  ['AS menuduh Korea Utara', 'AS=country/USA | Korea Utara=country/PRK'],
  ['As roda kendaraan itu patah', ''],
  ['Para menteri ASEAN bertemu', 'ASEAN=org/asean'],
  ['KOREA Utara dan KOREA SELATAN', 'KOREA Utara=country/PRK | KOREA SELATAN=country/KOR'],
  ['korea utara', ''],
  ['Iranian Airlines di Jepangsari', ''],
  ['Korea UtaraKim Jong Un tiba', 'Korea Utara=country/PRK | Kim Jong Un=person/kim-jong-un'],
  [
    'Kim Jong-un, Kim Jong‑Un dan KIM JONG UN',
    'Kim Jong-un=person/kim-jong-un | Kim Jong‑Un=person/kim-jong-un | KIM JONG UN=person/kim-jong-un',
  ],
  ['Klub Liga Inggris kalah', ''],
  ['Kapal di Laut China Selatan', 'Laut China Selatan=place/laut-china-selatan'],
  ['Pyongyang membantah', 'Pyongyang=capital/PRK+place/pyongyang'],
  [
    "tiba di N’Djamena dan N'Djamena",
    "N’Djamena=capital/TCD+place/ndjamena | N'Djamena=capital/TCD+place/ndjamena",
  ],
  ['Rusia-Ukraina, anti-AS', 'Rusia=country/RUS | Ukraina=country/UKR | AS=country/USA'],
  [
    'juru bicara Kemlu Rusia dan Kementerian Luar Negeri Kosovo',
    'Kemlu Rusia=org/kementerian-luar-negeri-rusia | Kementerian Luar Negeri Kosovo=org/kementerian-luar-negeri-kosovo',
  ],
  ['Kementerian Pertahanan AS dan Kemhan', 'Kementerian Pertahanan AS=org/pentagon | Kemhan=org/kemhan'],
  ['Kemlu, Rusia', 'Kemlu=org/kemlu | Rusia=country/RUS'],
  [
    'Mahkamah Agung Israel, Mahkamah Agung dan MA',
    'Mahkamah Agung Israel=org/mahkamah-agung-israel | Mahkamah Agung=org/ma | MA=org/ma',
  ],
  ['Partai Buruh Jamaika dan Partai Buruh', 'Jamaika=country/JAM | Partai Buruh=org/partai-buruh'],
  [
    'angkatan laut Iran, Angkatan Laut AS, angkatan laut',
    'angkatan laut Iran=org/angkatan-laut-iran | Angkatan Laut AS=org/angkatan-laut-as',
  ],
  [
    'Juru bicara Dewan Keamanan Nasional Iran',
    'Dewan Keamanan Nasional Iran=org/dewan-keamanan-nasional-iran',
  ],
  ['Polri Indonesia dan DPR RI', 'Polri=org/polri | Indonesia=country/IDN | DPR RI=org/dpr'],
  ['dosen Universitas Georgia di Georgia', 'Georgia=country/GEO+place/georgia-as'],
  [
    'Leeds United kalah di Leeds',
    'Leeds United=org/klub-leeds-united | Leeds=org/klub-leeds-united+place/leeds',
  ],
  [
    'kapal di selat Taiwan dan semenanjung Korea',
    'selat Taiwan=place/selat-taiwan | semenanjung Korea=place/semenanjung-korea',
  ],
  ['tersangka AS (34), MA (19 tahun) dan korban berinisial AL', ''],
  ['kata pejabat AS (2/11)', 'AS=country/USA'],
  ['Amerika Serikat (AS)', 'Amerika Serikat=country/USA | AS=country/USA'],
  ['CNN Indonesia melaporkan dari Indonesia', 'Indonesia=country/IDN'],
];

function show(text: string): string {
  return findNames(text)
    .map(({ start, end, actors, places }) => `${text.slice(start, end)}=${[...actors, ...places].join('+')}`)
    .join(' | ');
}

describe('findNames', () => {
  it.each(rows)('reads %s', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('tells an acronym that may be a word among capitals from one in plain text', () => {
    expect(findNames('AS RODA PATAH').map(({ caps }) => caps)).toEqual([true]);
    expect(findNames('MUHAMMAD BIN ALI').map(({ caps }) => caps)).toEqual([true]);
    expect(findNames('BANK BRI DAN BNI').map(({ caps }) => caps)).toEqual([false, false]);
    expect(findNames('Militer AS tiba').map(({ caps }) => caps)).toEqual([false]);
  });

  it('searches the given stretch only, and cuts no word at its borders', () => {
    const text = 'Rusia, Iran, Jepang';
    expect(findNames(text, 7, 11).map(({ start, end }) => text.slice(start, end))).toEqual(['Iran']);
    expect(findNames(text, 1, 10)).toEqual([]);
  });
});
