import { parseArticle } from '@warta/parsing';
import { describe, expect, it } from 'vitest';
import { marksOf, SENTENCE_MARKS } from '../../src/clause/sentence-marks.js';
import { readSentenceTokens } from '../../src/clause/sentence-tokens.js';

describe('marksOf', () => {
  it.each([
    ['Iran – yang netral – menyerang Irak.', SENTENCE_MARKS.dash],
    ['Brasil menunggu sampai polisi menyita sabu.', SENTENCE_MARKS.until],
    ['Dua negara Asia, Jepang dan Laos, bertemu.', SENTENCE_MARKS.counted],
    ['Negara-negara Nordik, yakni Swedia dan Denmark, bertemu.', SENTENCE_MARKS.counted],
    ['Ini kali pertama Rusia menyerang.', SENTENCE_MARKS.clauseNoun],
    ['Iran membantah tuduhan itu.', 0],
  ])('reads what the passes may look for: %s', (text, marks) => {
    expect(marksOf(readSentenceTokens(parseArticle(text))[0] ?? [])).toBe(marks);
  });
});
