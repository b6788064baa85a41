import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { lineEnding } from '../../src/line-shape.js';
import { INK, Ink } from '../../src/marks/ink.js';
import { createOpenings, mayOpen, openingAt } from '../../src/marks/opening.js';
import { firstMark, hasMark } from '../../src/marks/page-marks.js';
import { splitLines } from '../../src/split-lines.js';

const PIECES = [
  'a',
  'B',
  '7',
  ' ',
  '\u00a0',
  '\n',
  ',',
  '.',
  '(',
  ')',
  '"',
  '…',
  ':',
  'é',
  '漢',
  'Baca juga:',
  'dilansir',
  'setahun',
];
const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
const placesOf = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(({ index }) => index);

describe('the marks of a page are where patterns find them', () => {
  test.each([
    ['stops', /[.?!…"\n\r\v\f]/g],
    ['glues', /(?<=[a-z])[A-Z,.!?](?=[A-Za-z])/g],
    ['gaps', /(?<![^\s,]),|\((?= ?\))/g],
    ['brackets', /\((?=\d)/g],
    ['years', /(?<![A-Za-z0-9])[Tt]ahun/g],
    ['cues', /(?<![A-Za-z0-9])[Dd]ilansir(?![a-z])/g],
  ] as const)('%s', (kind, pattern) => {
    fc.assert(
      fc.property(pages, (text) => {
        expect(splitLines(text, []).marks[kind]).toEqual(placesOf(pattern, text));
      }),
    );
  });
});

test('the ink of a line tells its signs and counts its words', () => {
  fc.assert(
    fc.property(pages, (text) => {
      for (const line of splitLines(text, []).lines) {
        expect(line.words).toBe(Math.min(64, line.text.split(/\s+/).length));
        expect((line.ink & Ink.Digit) !== 0).toBe(/\d/.test(line.text));
        expect((line.ink & Ink.Colon) !== 0).toBe(line.text.includes(':'));
        expect((line.ink & Ink.Marker) !== 0).toBe(line.text.includes('aca juga:'));
      }
    }),
  );
});

test('every code unit has one ink beside those of a stop and a sign', () => {
  const inks = [...new Set(INK)].map((ink) => ink & ~(Ink.Stop | Ink.Sign));
  expect(inks.filter((ink) => ink.toString(2).replaceAll('0', '') !== '1')).toEqual([]);
  expect([...'.?!…",(['].map((sign) => (INK[sign.charCodeAt(0)] ?? 0) & Ink.Sign)).not.toContain(0);
});

test('openings tell lines apart whatever their case', () => {
  const openings = createOpenings(['baca juga', 'ads']);
  const may = (line: string) => mayOpen(openings, openingAt(line, 0, line.length));
  expect(['BACA', 'Baca juga', '• baca', 'ads', 'Ads: x', '[x'].filter((line) => !may(line))).toEqual([]);
  expect(['Harga', 'adsa', 'bakar', 'bac', 'Baç', '“Baca', '7 baca'].filter(may)).toEqual([]);
});

test('marks are found by their place', () => {
  expect([0, 3, 4, 13, 14].map((from) => firstMark([3, 8, 13], from))).toEqual([0, 0, 1, 2, 3]);
  expect(hasMark([3, 8, 13], 4, 9)).toBe(true);
  expect(hasMark([], 0, 9)).toBe(false);
});

describe('lineEnding', () => {
  it.each([
    ['"Kami siap," katanya.', 'terminal'],
    ['Harga beras naik. (bud)', 'terminal'],
    ['Harga beras naik (bud)', 'open'],
    ['(bud)', 'open'],
    ['Harga Beras Naik', 'open'],
  ])('of “%s” is %s', (text, ending) => {
    expect(lineEnding(text)).toBe(ending);
    expect(lineEnding(`Naik.${text}!`, 5, 5 + text.length)).toBe(ending);
  });
});
