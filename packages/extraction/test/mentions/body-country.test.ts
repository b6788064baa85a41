import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

/** The country and title of a name in a sentence. */
function told(text: string, name: string): string | null {
  const mention = extract(articleOf(text, 'body')).mentions.find(
    ({ start, end }) => text.slice(start, end) === name,
  );
  if (mention === undefined) return null;
  const title = mention.title === null ? '' : text.slice(mention.title.start, mention.title.end);
  return [mention.country ?? '', title].join(' ').trim();
}

describe('the country of a body that no list knows', () => {
  it.each([
    ['Komite Energi Parlemen Rusia menolak usul itu.', 'Komite Energi Parlemen Rusia', 'RUS'],
    ['Badan Antariksa Korea Utara meluncurkan satelit.', 'Badan Antariksa Korea Utara', 'PRK'],
    ['Asosiasi Nelayan Vietnam memprotes larangan itu.', 'Asosiasi Nelayan Vietnam', 'VNM'],
    // of none: it looks to the country, or is named after two
    ['Komite Solidaritas Palestina memprotes larangan itu.', 'Komite Solidaritas Palestina', ''],
    ['Forum Kerja Sama Korea Selatan menolak usul itu.', 'Forum Kerja Sama Korea Selatan', ''],
    ['Komite Pangan Daerah menolak usul itu.', 'Komite Pangan Daerah', ''],
  ])('%s', (text, name, country) => {
    expect(told(text, name)).toBe(country);
  });

  it.each([
    [
      'Ketua Komite Energi Parlemen Rusia Oleg Petrenko menolak usul itu.',
      'Oleg Petrenko',
      'RUS Ketua Komite Energi Parlemen Rusia',
    ],
    // no day belongs to an office, but a field may stand behind `dalam`
    [
      '"Kami menolak," kata Oleg Petrenko, anggota parlemen Rusia pada Jumat, 6 Oktober.',
      'Oleg Petrenko',
      'RUS anggota parlemen Rusia',
    ],
    [
      '"Kami menolak," kata Oleg Petrenko, menteri dalam negeri Rusia, kemarin.',
      'Oleg Petrenko',
      'RUS menteri dalam negeri Rusia',
    ],
  ])('%s: its holder', (text, name, expected) => {
    expect(told(text, name)).toBe(expected);
  });
});
