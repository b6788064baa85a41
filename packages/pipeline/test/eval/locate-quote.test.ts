import { describe, expect, it } from 'vitest';
import { locateQuote } from '../../src/eval/locate-quote.js';

describe('locateQuote', () => {
  it.each([
    ['ASEAN dan AS', 'AS', { start: 10, end: 12 }],
    ['AS dan AS', 'AS#2', { start: 7, end: 9 }],
    ['AS dan AS', 'AS#3', null],
    ['katanya', 'kata', null],
    ['Kim Jong Un, Kim', 'Kim#2', { start: 13, end: 16 }],
    ['18\u00a0Juni', '18 Juni', { start: 0, end: 7 }],
    ['ke (Korea Utara)', 'Korea Utara', { start: 4, end: 15 }],
  ])('in "%s" finds %s', (text, reference, span) => {
    expect(locateQuote(text, reference)).toEqual(span);
  });
});
