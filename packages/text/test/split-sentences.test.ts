import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SentenceOptions } from '../src/sentence-options.js';
import { splitSentences } from '../src/split-sentences.js';

const OPTIONS: SentenceOptions = {
  abbreviations: new Set(['dr', 'prof', 'h', 'hj', 'ir', 'pt', 'jl', 'st', 'brigjen', 'k.h', 'a.n']),
  numbered: new Set(['no', 'hal', 'rp', 'pkl']),
  starters: new Set(['ia', 'dia', 'namun', 'menurut', 'kami']),
  lettered: new Set(['platform']),
  openers: new Set(['bahwa', 'dan', 'yang', 'untuk']),
  lowerNames: new Set(['detikcom']),
};

function split(text: string, options: SentenceOptions = OPTIONS): string {
  return splitSentences(text, 0, text.length, options)
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ');
}

/** Every sentence end is marked with ` | `; the text before the marks is what is split. */
const CASES: readonly string[] = [
  // plain ends
  'Presiden tiba di Jakarta. | Ia disambut menteri.',
  'Apakah benar? | Ya! | Benar sekali.',
  'Tahun itu 2022. | Lalu 2023. | 15 orang hadir.',
  'Baris tanpa titik',
  // abbreviations and their nearest negatives
  'Dr. Budi dan Prof. Siti hadir. | Keduanya pulang.',
  'Pabrik PT. Maju di Jl. Merdeka tutup. | Warga lega.',
  'Ir. H. Andi tiba. | Ia senyum.',
  'Rumah di No. 5 roboh. | Pemilik selamat.',
  'Lihat hal. 12 dan pkl. 10.00 nanti.',
  'Ia menjawab no. | Kami pergi.',
  'Brigjen. Budi pergi. | Ia kembali.',
  'Ia bergelar S.H. dan M.Si. di kampus.',
  'Budi, S.H., M.Si., hadir. | Siti tidak.',
  'Ia membawa beras, gula, dll. | Kami menunggu.',
  'K.H. Andi berdoa. | Jemaah diam.',
  // initials and their nearest negatives
  'John F. Kennedy berpidato. | J.K. Rowling menulis.',
  'Mereka masuk grup B. | Namun kalah.',
  'Ia menulis di platform X. | Budi lalu pergi.',
  'Ia menemui menteri X. Budi lalu pergi.',
  'Ada vitamin C. | Menurut dokter itu baik.',
  // numbers, times, domains
  'Rapat pukul 07.22 WIB. | Ada 1.000 kontainer dan 2.500,5 ton.',
  'Bisnis.com dan TEMPO.CO menulis. | Kompas.com juga.',
  'Situs www.contoh.go.id tutup. | Warga bingung.',
  'Harga Rp. 5.000 naik. | Pasar sepi.',
  // quotations with the cue after them
  '"Kami siap." kata Budi. | Ia pergi.',
  '“Kami siap.” kata Budi. | Ia pergi.',
  '"Kami siap," kata Budi. | "Kami pergi."',
  '"Apakah siap?" tanya Siti. | "Siap!" jawab Budi.',
  '“Apa?” | Budi diam.',
  '"Kami siap. | Kami menang," kata Budi.',
  '"Kami siap. " kata Budi.',
  '"Kami siap." | Budi lalu pergi.',
  '"Kami siap." – kata Budi.',
  'Kami siap. " kata Budi.',
  '"Kami siap. " | Budi pergi.',
  "'Siap.' kata dia. | Ia pergi.",
  // ellipses
  'Kami khawatir bahwa… DPRK terus maju. | Benar.',
  'Mereka menunggu... dan menunggu. | Lama.',
  'Mereka menunggu… | Malam pun tiba.',
  'Ia berkata... | Lalu diam.',
  // a full stop in the middle of a sentence
  'Terlebih dahulu, termasuk tanggalnya. dan kegiatannya, kata Pak.',
  // glued sentences
  'Ia pergi ke Rusia.|Kementerian itu diam.',
  'Ia pergi ke AS.|Kementerian itu diam.',
  'Itu terjadi pada 2022.|Kementerian itu diam.',
  '“Siap.”|Kementerian itu diam.',
  'Ia siap.|“Kami menang,” kata dia.',
  'Apakah benar?|Kementerian itu diam.',
  'Dr.Budi dan H.Andi hadir.',
  'Belum ada tanggapan .|Kementerian itu diam.',
  'Ia memakai .NET di kantor.',
  'Bisnis.Com menulis itu.',
  'Budi S.H. hadir.',
  // trailing brackets
  'Sistem itu lebih andal. (AFP/Z-4)',
  'Sistem itu lebih andal.(AFP)',
  'Sistem itu lebih andal. [Red]',
  'Sistem itu andal. | (Lihat juga bagian dua. | Di sana ada peta.)',
  'Sistem itu andal (kata Budi). | Ia pergi.',
  'Selesai.***',
  'Ia pergi. "',
  // names in lower case, lists
  'Ia pergi. | detikcom mencoba bertanya. | iPhone itu mati.',
  '1. Jakarta ramai. | 2. Bandung sepi.',
  'a. Jakarta ramai.',
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (marked) => {
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '');
    expect(split(text)).toBe(marked.replace(/(?<! )\|/g, ' | '));
  });

  it('ends a sentence at a line break, unless the text is wrapped', () => {
    expect(split('Judul berita\nIsi berita itu.')).toBe('Judul berita | Isi berita itu.');
    expect(split('Presiden\ntiba.\n\nIa pergi', { ...OPTIONS, lineBreaks: 'space' })).toBe(
      'Presiden\ntiba. | Ia pergi',
    );
  });

  it('reads only the stretch it is given', () => {
    const text = 'Satu. Dua. Tiga.';
    expect(splitSentences(text, 6, 10, OPTIONS)).toEqual([{ start: 6, end: 10 }]);
  });

  it('gives sentences in order, trimmed, that hold everything but white space', () => {
    const pieces = [
      '"',
      '”',
      '“',
      '. ',
      '.',
      '? ',
      '…',
      ' ',
      '\n',
      'Kata',
      'kata',
      'AS',
      '(AFP)',
      'Dr',
      '12',
      'a',
      '***',
      '\ud83d',
    ];
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        let gaps = '';
        for (const { start, end } of splitSentences(text, 0, text.length, OPTIONS)) {
          if (start < last || end <= start) return false;
          gaps += text.slice(last, start);
          last = end;
        }
        return /^[\s\p{Cc}\u200b\u2060\ufeff]*$/u.test(gaps + text.slice(last));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
