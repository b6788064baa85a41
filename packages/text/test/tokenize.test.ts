import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../src/tokenize.js';

/** Text, and its tokens with the first letter of their kind. */
const CASES: readonly (readonly [string, string])[] = [
  ['Kim Jong-un tiba.', 'Kim/w Jong-un/w tiba/w ./p'],
  ['diam-diam Jean-Pierre Haeil-5-23 Su-35', 'diam-diam/w Jean-Pierre/w Haeil-5-23/w Su-35/w'],
  ['katanya, negara-negara', 'katanya/w ,/p negara-negara/w'],
  ['Bisnis.com, REPUBLIKA.CO.ID', 'Bisnis.com/w ,/p REPUBLIKA.CO.ID/w'],
  ['Rusia.Kementerian', 'Rusia/w ./p Kementerian/w'],
  ["Jum'at Jum’at Ma'ruf 'kata'", "Jum'at/w Jum’at/w Ma'ruf/w '/p kata/w '/p"],
  ['1.000 2.500,5 07.22 14:09 12,5', '1.000/n 2.500,5/n 07.22/n 14:09/n 12,5/n'],
  ['Pada 2022. Lalu', 'Pada/w 2022/n ./p Lalu/w'],
  ['20-an 1990an 5G FP1', '20-an/n 1990an/n 5G/w FP1/w'],
  ['18-27 2-1', '18/n -/p 27/n 2/n -/p 1/n'],
  ['2/11/2022', '2/n //p 11/n //p 2022/n'],
  ['US$ 5 Rp5.000 Rp 1,5 Rp. 7 rpm', 'US$/s 5/n Rp/s 5.000/n Rp/s 1,5/n Rp/s ./p 7/n rpm/w'],
  ['S.H., M.Si. J.K. Rowling Ph.D.', 'S.H./w ,/p M.Si./w J.K./w Rowling/w Ph.D./w'],
  ['Dr.Budi H.Andi', 'Dr/w ./p Budi/w H/w ./p Andi/w'],
  ['(AFP/Z-4)', '(/p AFP/w //p Z-4/w )/p'],
  ['… ... -- ***', '…/p .../p --/p ***/p'],
  ['“Siap,” kata', '“/p Siap/w ,/p ”/p kata/w'],
  ['10% @andi #tag a+b', '10/n %/p @/p andi/w #/p tag/w a/w +/s b/w'],
  ['"hoaks"-nya', '"/p hoaks/w "/p -/p nya/w'],
  ['Erdoğan dan Sükrü', 'Erdoğan/w dan/w Sükrü/w'],
  ['😀😀 ok', '😀/s 😀/s ok/w'],
  ['a\u00adb\u200bc', 'a\u00adb/w c/w'],
  ['Москва 北京', 'Москва/w 北京/w'],
  ['\ud83d x', '\ud83d/s x/w'],
  ['tanggalnya.dan', 'tanggalnya/w ./p dan/w'],
];

describe('tokenize', () => {
  it.each(CASES)('%s', (text, expected) => {
    const tokens = tokenize(text).map(({ start, end, kind }) => `${text.slice(start, end)}/${kind[0]}`);
    expect(tokens.join(' ')).toBe(expected);
  });

  it('reads only the stretch it is given', () => {
    expect(tokenize('Kim Jong-un', 4, 8)).toEqual([{ start: 4, end: 8, kind: 'word' }]);
    expect(tokenize('Bisnis.com', 0, 8).map(({ end }) => end)).toEqual([6, 7, 8]);
  });

  it('puts every character that is not white space into one token, in order', () => {
    const pieces = [
      'a',
      'B',
      '.',
      '-',
      "'",
      '’',
      ' ',
      '\n',
      '1',
      ',',
      ':',
      '$',
      'com',
      'id',
      'Rp',
      '😀',
      '\ud83d',
      '\udc00',
      'é',
      '\u0301',
      '\u00ad',
    ];
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        let gaps = '';
        for (const { start, end } of tokenize(text)) {
          if (start < last || end <= start || /\s/.test(text.slice(start, end))) return false;
          gaps += text.slice(last, start);
          last = end;
        }
        return /^[\s\p{Cc}\u200b\u2060\ufeff]*$/u.test(gaps + text.slice(last));
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
