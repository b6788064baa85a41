import { describe, expect, it } from 'vitest';
import { marksOf, SENTENCE_MARKS } from '../../src/clause/sentence-marks.js';
import { viewOf } from '../view-of.js';

describe('marksOf', () => {
  it.each([
    ['Iran – yang netral – menyerang Irak.', SENTENCE_MARKS.dash],
    ['Brasil menunggu sampai polisi menyita sabu.', SENTENCE_MARKS.until],
    ['Ini kali pertama Rusia menyerang.', SENTENCE_MARKS.clauseNoun],
    ['Semua negara kecuali Iran menyerang.', SENTENCE_MARKS.exception],
    ['Iran membantah tuduhan itu.', 0],
  ])('reads what the passes may look for: %s', (text, marks) => {
    expect(marksOf(viewOf(text).words)).toBe(marks);
  });
});
