import { splitSentences } from '@warta/text';
import { describe, expect, it } from 'vitest';
import { SENTENCE_WORDS } from '../src/sentence-words.js';

/** Sentence ends marked with ` | `. */
const CASES: readonly string[] = [
  'Prof. Dr. H. Budi, S.H., M.Si., hadir pukul 07.22 WIB. | Ia pulang.',
  'Brigjen Pol. Andi tiba. | Ia disambut warga.',
  'Mayjen TNI (Purn.) Budi tiba. | Ia senyum.',
  'PT. Maju Tbk. naik 2,5 persen. | Menurut analis, itu wajar.',
  'UU No. 31 Tahun 1999 berlaku. | Namun banyak yang lupa.',
  'Rumah di Jl. Merdeka No. 5, RT. 02/RW. 03 roboh.',
  'Harga beras Rp. 12.000 per kg. | Pedagang mengeluh.',
  'Ny. Siti dan Tn. Budi hadir. | Keduanya senang.',
  'Kami khawatir bahwa… DPRK terus maju. | Itu benar.',
  'Ia membawa beras, gula, dll. | Kami menunggu.',
  'Rapat selesai. | detikcom mencoba bertanya.',
  'Vitamin C. | Menurut dokter itu baik.',
  'Trump menulis di media sosial X. | Putin lalu diam.',
  'Presiden ke AS. | Ia bertemu Biden.',
  'Ia lahir di St. Petersburg. | Kini ia tua.',
  'Ia minum air. | Ia makan nasi. | Ia tidur.',
  'K.H. Budi dan Hj. Siti pergi ke Kab. Bogor. | Warga senang.',
  'Acara berlangsung s.d. Rabu. | Masuk gratis.',
];

describe('sentences of Indonesian', () => {
  it.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ');
    const sentences = splitSentences(text, 0, text.length, SENTENCE_WORDS);
    expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' | ')).toBe(marked);
  });
});
