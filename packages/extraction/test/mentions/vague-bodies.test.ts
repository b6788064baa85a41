import { parseArticle } from '@warta/parsing';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';

/** A page of one article: a masthead, a title and paragraphs. */
function page(title: string, ...paragraphs: readonly string[]): string {
  return ['Kompas.com, 3 November 2023', title, '', ...paragraphs].join('\n\n');
}

/** Whom the last mention of some words may stand for, and its country. */
function lastOf(text: string, words: string) {
  const article = parseArticle(text);
  const mention = extract(article).mentions.findLast(
    ({ start, end }) => article.text.slice(start, end) === words,
  );
  return mention === undefined ? null : { may: mention.candidates, country: mention.country };
}

const body = (text: string) => lastOf(text, 'Kementerian Luar Negeri')?.may;

describe('a ministry without a country', () => {
  it('is that of the country whose ministry is named in full', () => {
    const text = page(
      'Rusia Tolak Tuduhan Kanada',
      'Kementerian Luar Negeri Rusia menolak tuduhan Kanada.',
      'Juru bicara Kementerian Luar Negeri Oleg Petrenko menyebut tuduhan itu palsu.',
    );
    expect(body(text)).toEqual(['org/kementerian-luar-negeri-rusia']);
    expect(lastOf(text, 'Oleg Petrenko')?.country).toBe('RUS');
  });

  it('is that of a known person who serves in it', () => {
    const text = page(
      'Rusia Tolak Tuduhan Kanada',
      'Rusia menolak tuduhan Kanada, kata juru bicara Kementerian Luar Negeri, Maria Zakharova, kemarin.',
    );
    expect(body(text)).toEqual(['org/kementerian-luar-negeri-rusia']);
  });

  it('is that of the country where the article was written', () => {
    const text = page(
      'Rusia Tolak Tuduhan Kanada',
      'MOSKWA, KOMPAS.com - Rusia menolak tuduhan Kanada.',
      'Juru bicara Kementerian Luar Negeri Oleg Petrenko menyebut tuduhan itu palsu.',
    );
    expect(body(text)).toEqual(['org/kementerian-luar-negeri-rusia']);
    expect(lastOf(text, 'Oleg Petrenko')?.country).toBe('RUS');
  });

  it('is nobody’s where several countries may be meant', () => {
    const text = page(
      'Rusia Tolak Tuduhan Kanada',
      'JAKARTA, KOMPAS.com - Rusia menolak tuduhan Kanada.',
      'Juru bicara Kementerian Luar Negeri Oleg Petrenko menyebut tuduhan itu palsu.',
    );
    expect(body(text)).toEqual([
      'org/kemlu',
      'org/kementerian-luar-negeri-rusia',
      'org/kementerian-luar-negeri-kanada',
    ]);
    expect(lastOf(text, 'Oleg Petrenko')?.country).toBeNull();
  });

  it('is the Indonesian one where Indonesia is named, or no other country', () => {
    const named = page(
      'Indonesia Kecam Israel',
      'MOSKWA, KOMPAS.com - Indonesia mengecam Israel.',
      'Juru bicara Kementerian Luar Negeri Hasan Prayoga menyebut serangan itu keji.',
    );
    expect(body(named)).toEqual(['org/kemlu']);
    expect(lastOf(named, 'Hasan Prayoga')?.country).toBe('IDN');
    const alone = page('Paspor Hilang', 'Juru bicara Kementerian Luar Negeri Hasan Prayoga membantah.');
    expect(body(alone)).toEqual(['org/kemlu']);
  });

  it('is not settled where Indonesia is named beside the full name of another one', () => {
    const text = page(
      'Indonesia Kecam Israel',
      'Kementerian Luar Negeri Israel menyesalkan sikap Indonesia.',
      'Juru bicara Kementerian Luar Negeri menyebut serangan itu keji.',
    );
    expect(body(text)).toEqual(['org/kemlu', 'org/kementerian-luar-negeri-israel']);
  });
});

describe('a body that is known at home by its kind alone', () => {
  const WON = 'Menurut hitungan sementara, Partai Buruh menang di sebagian besar daerah.';
  const may = (...paragraphs: readonly string[]) =>
    lastOf(page('Pemilu Digelar', ...paragraphs), 'Partai Buruh')?.may;

  it('is that of the country that is told', () => {
    expect(may('Inggris menggelar pemilu kemarin di seluruh negeri itu.', WON)).toEqual([
      'org/partai-buruh-inggris',
    ]);
  });

  it('is nobody known where its country has none that is known', () => {
    expect(may('Peru menggelar pemilu kemarin di seluruh negeri itu.', WON)).toEqual([]);
  });

  it('is the one at home where Indonesia is told, or no country', () => {
    expect(may('Indonesia menggelar pemilu kemarin, begitu juga Inggris.', WON)).toEqual([
      'org/partai-buruh',
    ]);
    expect(may(WON)).toEqual(['org/partai-buruh']);
  });
});
