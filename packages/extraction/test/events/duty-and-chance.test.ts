import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

/** What is told of a strike or an arms transfer, without other acts. */
function told(text: string): string[] {
  return toldEvents(text).filter((event) => /^(attack|arms-transfer|withdrawal|agreement): /.test(event));
}

describe('a small word between a subject and its verb tells how real the deed is', () => {
  test.each([
    ['harus', 'requested'],
    ['wajib', 'requested'],
    ['perlu', 'requested'],
    ['tidak boleh', 'requested'],
    ['sebaiknya', 'requested'],
    ['mampu', 'possible'],
    ['berpeluang', 'possible'],
    ['terancam', 'possible'],
    ['barangkali', 'possible'],
    ['tidak bisa', 'negated'],
    ['tak dapat', 'negated'],
    ['tidak mampu', 'negated'],
    ['takkan', 'negated'],
    ['pantang', 'negated'],
    ['berambisi', 'planned'],
    ['bertujuan', 'planned'],
    ['tertarik untuk', 'planned'],
    // The nearest words that leave it a fact.
    ['terpaksa', 'asserted'],
    ['berhasil', 'asserted'],
    ['sempat', 'asserted'],
    ['ternyata', 'asserted'],
  ])('Rusia %s menyerang Ukraina: %s', (words, status) => {
    expect(told(`Rusia ${words} menyerang Ukraina.`)).toEqual([`attack: Rusia → Ukraina (${status})`]);
    expect(told(`Ukraina ${words} diserang Rusia.`)).toEqual([`attack: Rusia → Ukraina (${status})`]);
  });

  test.each([
    ['Ukraina hampir diserang Rusia.', ['attack: Rusia → Ukraina (negated)']],
    ['Ukraina nyaris diserang Rusia.', ['attack: Rusia → Ukraina (negated)']],
    ['Hampir 100 desa Ukraina diserang Rusia.', ['attack: Rusia → Ukraina (asserted)']],
    ['AS ingin Iran menyerang Israel.', ['attack: Iran → Israel (requested)']],
    ['Harga turun kecuali Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (hypothetical)']],
    ['Harga turun setelah Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('words around a noun tell how real its deed is', () => {
  test.each([
    ['Media membahas risiko serangan Rusia ke Ukraina.', ['attack: Rusia → Ukraina (possible)']],
    ['Media membahas persiapan serangan Rusia ke Ukraina.', ['attack: Rusia → Ukraina (planned)']],
    ['Media membahas pembatalan serangan Rusia ke Ukraina.', ['attack: Rusia → Ukraina (negated)']],
    ['Media membahas awal serangan Rusia ke Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
    ['Serangan Rusia ke Ukraina digagalkan.', ['attack: Rusia → Ukraina (negated)']],
    ['Serangan Rusia ke Ukraina hanya rumor.', ['attack: Rusia → Ukraina (negated)']],
    ['Serangan Rusia ke Ukraina tinggal menunggu waktu.', ['attack: Rusia → Ukraina (planned)']],
    ['Serangan Rusia ke Ukraina tidak boleh terjadi.', ['attack: Rusia → Ukraina (requested)']],
    ['Kesepakatan Iran dan AS semakin dekat.', ['agreement: Iran + AS →  (planned)']],
    // What is done about a deed says nothing of that.
    ['Serangan Rusia ke Ukraina perlu diselidiki.', ['attack: Rusia → Ukraina (asserted)']],
    ['Serangan Rusia ke Ukraina tidak dikecam China.', ['attack: Rusia → Ukraina (asserted)']],
    ['Kesepakatan Iran dan AS semakin dihargai.', ['agreement: Iran + AS →  (asserted)']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a noun that names the deed or whom it strikes', () => {
  test.each([
    ['Penyerangan Novel Baswedan diusut.', ['attack:  → Novel Baswedan (asserted)']],
    ['Pengeboman Surabaya mengejutkan dunia.', ['attack:  → Surabaya (asserted)']],
    ['Pengeboman Kabul oleh AS dikecam Iran.', ['attack: AS → Kabul (asserted)']],
    ['Penyerangan TNI di Papua dikecam.', ['attack:  → Papua (asserted)']],
    ['Penyerangan Israel ke Gaza dikecam.', ['attack: Israel → Gaza (asserted)']],
    ['Penyerangan Hamas di Israel dikecam.', ['attack: Hamas → Israel (asserted)']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each([
  ['Penjualan senjata oleh Rusia diselidiki PBB.', ['investigation: PBB →  (asserted)']],
  ['Rusia diselidiki oleh PBB.', ['investigation: PBB → Rusia (asserted)']],
])('who does the deed that the subject names is no doer of what is done about it: %s', (text, expected) => {
  expect(toldEvents(text).filter((event) => event.startsWith('investigation'))).toEqual(expected);
});

describe('who stands beside somebody is not them', () => {
  test.each([
    ['Thailand diserang oleh warga Kamboja.', ['attack:  → Thailand (asserted)']],
    ['Thailand diserang oleh tentara Kamboja.', ['attack: Kamboja → Thailand (asserted)']],
    ['Serangan sekutu Kamboja ke Thailand berlanjut.', ['attack:  → Thailand (asserted)']],
    ['Serangan militer Kamboja ke Thailand berlanjut.', ['attack: Kamboja → Thailand (asserted)']],
    ['Thailand diserang negara tetangga Kamboja.', ['attack:  → Thailand (asserted)']],
    ['Putra presiden Kamboja mengirim rudal ke Laos.', ['arms-transfer:  → Laos (asserted)']],
    ['Putra Mahkota Arab Saudi menyerang Yaman.', ['attack: Arab Saudi → Yaman (asserted)']],
    ['Serangan AS di negara itu berlanjut.', ['attack: AS →  (asserted)']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is aimed at, awaited or only a way has still to come', () => {
  test.each([
    ['AS membeli jet untuk menyerang Iran.', 'attack', ['attack: AS → Iran (planned)']],
    ['AS memakai jet untuk menyerang Iran.', 'attack', ['attack: AS → Iran (asserted)']],
    ['Damai mustahil tercapai hingga Israel dilenyapkan.', 'attack', ['attack:  → Israel (planned)']],
    ['Ia bertugas hingga Israel diserang.', 'attack', ['attack:  → Israel (asserted)']],
    ['Satu-satunya cara adalah dengan serangan ke Iran.', 'attack', ['attack:  → Iran (possible)']],
    ['Puncak perang adalah serangan ke Iran.', 'attack', ['attack:  → Iran (asserted)']],
    ['Itu terjadi saat proses kesepakatan AS dan Iran.', 'agreement', ['agreement: AS + Iran →  (planned)']],
    ['Itu terjadi setelah kesepakatan AS dan Iran.', 'agreement', ['agreement: AS + Iran →  (asserted)']],
    ['Kim meninjau lokasi peluncuran rudal Korea Utara.', 'missile-test', []],
    [
      'Kim meninjau peluncuran rudal Korea Utara.',
      'missile-test',
      ['missile-test: Korea Utara →  (asserted)'],
    ],
    ['AS menyerang situs nuklir Iran.', 'attack', ['attack: AS → Iran (asserted)']],
    ['Kim mengawasi operasi militer AS di Timur Tengah.', 'attack', []],
  ])('%s', (text, act, expected) => {
    expect(toldEvents(text).filter((event) => event.startsWith(`${act}: `))).toEqual(expected);
  });
});

describe('the nearest words that leave a deed as it is', () => {
  test.each([
    ['Serangan Rusia ke Ukraina masih jauh dari selesai.', ['attack: Rusia → Ukraina (asserted)']],
    ['Serangan Rusia ke Ukraina harus dihormati.', ['attack: Rusia → Ukraina (asserted)']],
    ['Serangan Rusia ke Ukraina belum diakui.', ['attack: Rusia → Ukraina (negated)']],
    ['Kegagalan serangan Rusia ke Ukraina mengubah perang.', ['attack: Rusia → Ukraina (asserted)']],
    ['Kecuali Kuba, semua diam saat Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
    ['Rusia tidak lupa menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
    ['Rusia tidak takut menyerang Ukraina.', ['attack: Rusia → Ukraina (planned)']],
    ['Tentara yang dilatih AS menyerang Ukraina.', ['attack:  → Ukraina (asserted)']],
    ['Rusia mengirim drone untuk menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
    ['Polisi anti-terorisme Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (asserted)']],
    ['Kelompok anti-pemerintah Rusia menyerang Ukraina.', ['attack:  → Ukraina (asserted)']],
    ['Ledakan itu tidak berasal dari serangan ke Ukraina.', ['attack:  → Ukraina (negated)']],
    ['AS terlalu dini menyimpulkan Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (possible)']],
    ['Kabar bahwa Rusia menyerang Ukraina hoaks belaka.', ['attack: Rusia → Ukraina (negated)']],
    ['AS bekerja keras agar Rusia menyerang Ukraina.', ['attack: Rusia → Ukraina (planned)']],
  ])('%s', (text, expected) => {
    expect(told(text).filter((event) => event.startsWith('attack'))).toEqual(expected);
  });

  test.each([
    ['Rusia mampu merebut Kherson.', ['seizure: Rusia → Kherson (asserted)']],
    ['Rusia dapat merebut Kherson.', ['seizure: Rusia → Kherson (possible)']],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});
