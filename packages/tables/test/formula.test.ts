import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '../src/formula.js';

const ESCAPED: readonly [string, string][] = [
  ['=1+1', "'=1+1"],
  ['+62 21', "'+62 21"],
  ['- kata Siti', "'- kata Siti"],
  ['@warta', "'@warta"],
  ['\tBudi', "'\tBudi"],
  ['\rBudi', "'\rBudi"],
  ["'=1", "''=1"],
];
const UNTOUCHED = ['', '1=1', 'Jum’at', "'kata'", ' =1', '2023-10-17', '–'];

describe('escapeFormula', () => {
  it.each(ESCAPED)('escapes %j', (raw, cell) => {
    expect(escapeFormula(raw)).toBe(cell);
    expect(unescapeFormula(cell)).toBe(raw);
  });

  it.each(UNTOUCHED)('leaves %j', (raw) => {
    expect(escapeFormula(raw)).toBe(raw);
    expect(unescapeFormula(raw)).toBe(raw);
  });
});
