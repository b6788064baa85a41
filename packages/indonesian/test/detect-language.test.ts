import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../src/detect-language.js';

const INDONESIAN =
  'Pemerintah mengatakan pada Rabu bahwa bantuan itu sudah dikirim ke sejumlah daerah karena warga membutuhkan beras dan air bersih. Gubernur mengatakan bantuan akan terus ditambah sampai keadaan membaik, dan semua pihak diminta untuk bekerja sama.';
const MALAY =
  'Polis berkata mangsa kemalangan itu dibawa ke hospital selepas kejadian pada hari Isnin kerana keadaannya yang teruk, manakala dua lagi penumpang hanya cedera ringan. Siasatan masih dijalankan dan orang ramai diminta untuk menyalurkan maklumat kepada pihak polis.';
const ENGLISH =
  'The government said on Wednesday that the aid had been sent to several provinces because the people there were in need of rice and clean water. The governor said that more would follow until the situation improved.';
const SPANISH =
  'El gobierno dijo el miércoles que la ayuda ya había sido enviada a varias provincias porque la población necesitaba arroz y agua limpia. El gobernador afirmó que se enviará más ayuda hasta que la situación mejore.';

describe('detectLanguage', () => {
  it('tells Indonesian, Malay and English apart', () => {
    expect(detectLanguage(INDONESIAN)).toBe('id');
    expect(detectLanguage(MALAY)).toBe('ms');
    expect(detectLanguage(ENGLISH)).toBe('en');
  });

  it('knows no other language and decides nothing on short texts', () => {
    expect(detectLanguage(SPANISH)).toBe('und');
    expect(detectLanguage('Kata Budi, itu benar.')).toBe('und');
    expect(detectLanguage('')).toBe('und');
    expect(detectLanguage('12 34 56 '.repeat(50))).toBe('und');
  });

  it('reads a quotation in another language as part of an Indonesian text', () => {
    expect(detectLanguage(`${INDONESIAN} "It is what it is," kata dia. ${INDONESIAN}`)).toBe('id');
  });

  it('leaves a text half in each of two languages open', () => {
    expect(detectLanguage(`${INDONESIAN} ${ENGLISH}`)).toBe('und');
  });
});
