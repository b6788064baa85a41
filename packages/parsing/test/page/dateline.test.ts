import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/metadata/dateline.js';

/** Paragraph, outlet, place, first word of the body. */
const DATELINES: readonly (readonly [string, string, string, string])[] = [
  ['REPUBLIKA.CO.ID, WASHINGTON -- Hujan turun.', 'REPUBLIKA.CO.ID', 'WASHINGTON', 'Hujan'],
  ['Bisnis.com, JAKARTA - Hujan turun.', 'Bisnis.com', 'JAKARTA', 'Hujan'],
  ['PR TASIKMALAYA – Hujan turun.', 'PR TASIKMALAYA', '', 'Hujan'],
  ['KYIV, KOMPAS.com - Hujan turun.', 'KOMPAS.com', 'KYIV', 'Hujan'],
  ['TEMPO.CO, Jakarta - Hujan turun.', 'TEMPO.CO', 'Jakarta', 'Hujan'],
  ['TEMPO.CO, Jakarta-Hujan turun.', 'TEMPO.CO', 'Jakarta', 'Hujan'],
  ['KONTAN.CO.ID - KYIV. Hujan turun.', 'KONTAN.CO.ID', 'KYIV', 'Hujan'],
  ['Seoul (ANTARA) - Hujan turun.', 'ANTARA', 'Seoul', 'Hujan'],
  ['Jeddah (ANTARA News) - Hujan turun.', 'ANTARA News', 'Jeddah', 'Hujan'],
  ['Moskow: Hujan turun.', '', 'Moskow', 'Hujan'],
  ['KUALA LUMPUR: Hujan turun.', '', 'KUALA LUMPUR', 'Hujan'],
  ['KBRN, Jakarta: Hujan turun.', 'KBRN', 'Jakarta', 'Hujan'],
  ['AIRSPACE REVIEW (airspace-review.com) – Hujan turun.', 'AIRSPACE REVIEW', '', 'Hujan'],
  ['Liputan6.com, JakartaHujan turun.', 'Liputan6.com', 'Jakarta', 'Hujan'],
  ['Liputan6.com, Jakarta Hujan turun.', 'Liputan6.com', 'Jakarta', 'Hujan'],
  ['AKURAT.CO, Hujan turun.', 'AKURAT.CO', '', 'Hujan'],
  ['JAKARTA, KOMPAS — Hujan turun.', 'KOMPAS', 'JAKARTA', 'Hujan'],
  ['BANDUNG, (PR).- Hujan turun.', 'PR', 'BANDUNG', 'Hujan'],
  ['JAKARTA - Hujan turun.', '', 'JAKARTA', 'Hujan'],
  ['JAKARTA--Hujan turun.', '', 'JAKARTA', 'Hujan'],
  ['Jakarta - Hujan turun.', '', 'Jakarta', 'Hujan'],
  ['suara.com - Hujan turun.', 'suara.com', '', 'Hujan'],
  ['JAKARTA (Lampost.co) -- Hujan turun.', 'Lampost.co', 'JAKARTA', 'Hujan'],
  ['Jakarta, CNBC Indonesia - Hujan turun.', 'CNBC Indonesia', 'Jakarta', 'Hujan'],
  ['Jakarta, 17/10 (ANTARA) - Hujan turun.', 'ANTARA', 'Jakarta', 'Hujan'],
  ['Jakarta, 17 Oktober 2023 - Hujan turun.', '', 'Jakarta', 'Hujan'],
  ['ISTANBUL, 23 Februari 2016 (Contoh/PRNewswire) -- Hujan turun.', '', 'ISTANBUL', 'Hujan'],
  ['WASHINGTON, DC - Hujan turun.', '', 'WASHINGTON, DC', 'Hujan'],
  ['Jayapura, Jubi – Hujan turun.', 'Jubi', 'Jayapura', 'Hujan'],
  ['Harianjogja.com, BANTUL—Hujan turun.', 'Harianjogja.com', 'BANTUL', 'Hujan'],
  ['RADARSOLO.COM-Hujan turun.', 'RADARSOLO.COM', '', 'Hujan'],
  ['Jakarta, CNN Indonesia - - Hujan turun.', 'CNN Indonesia', 'Jakarta', 'Hujan'],
  ['Contoh.com | Hujan turun.', 'Contoh.com', '', 'Hujan'],
  ['CONTOH.ID, MEDANHujan turun.', 'CONTOH.ID', 'MEDAN', 'Hujan'],
  ['CARITAU WASHINGTON - Hujan turun.', 'CARITAU', 'WASHINGTON', 'Hujan'],
  ['Jakarta CNN Indonesia — Hujan turun.', 'CNN Indonesia', 'Jakarta', 'Hujan'],
  ['GAZA, PASARMEDIA - Hujan turun.', 'PASARMEDIA', 'GAZA', 'Hujan'],
  ['PasarTimes - Hujan turun.', 'PasarTimes', '', 'Hujan'],
  ['METRO BOGOR - Hujan turun.', 'METRO BOGOR', '', 'Hujan'],
];

const NO_DATELINES: readonly string[] = [
  'PSSI - dalam hal ini panitia - menolak.',
  'Menteri Pertahanan - yang baru - hadir.',
  'Kim Jong Un - Putin bertemu.',
  'Hal itu - kata Budi - benar.',
  'Jakarta: kota yang besar.',
  'Harga beras naik - kata Budi.',
  'Detik.com melaporkan harga naik.',
  'Kompas.com, media itu, melapor.',
  'Tiga puluh - Empat puluh orang datang.',
  'Rusia - Ukraina berunding.',
  '"Jakarta - Bandung itu dekat," kata Budi.',
  'Kata Budi: Saya datang.',
  'Covid-19 menyebar.',
  'Contoh.com | Hujan Turun',
  'CONTOH.ID, PASARHujan turun.',
  'PasarBaru - Hujan turun.',
  'Jean-Pierre mengatakan hujan turun.',
  '',
];

describe('readDateline', () => {
  it.each(DATELINES)('reads “%s”', (text, outlet, place, body) => {
    const reading = readDateline(text);
    const slice = (span: { start: number; end: number } | null | undefined) =>
      span ? text.slice(span.start, span.end) : '';
    expect([
      slice(reading?.outlet),
      slice(reading?.place),
      text.slice(reading?.end ?? 0).split(' ')[0],
    ]).toEqual([outlet, place, body]);
  });

  it.each(NO_DATELINES)('leaves “%s” alone', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});
