import { expect, test } from 'vitest';
import { actsForPolice, isOfKind } from '../../src/statements/speakers/speaker-kind.js';
import { viewOf } from '../view-of.js';

test.each([
  ['Kapolres Garut AKBP Budi Santoso', 'police', true],
  ['Kepala Polresta Bogor', 'police', true],
  ['Menteri Keuangan', 'police', false],
  ['Juru bicara KPK', 'prosecution', true],
  ['Juru bicara KPU', 'prosecution', false],
  ['Pemimpin oposisi Uganda', 'critic', true],
  ['Pemimpin Uganda', 'critic', false],
  ['Pelatih Persib', 'player', true],
  ['Manajemen Persib', 'player', false],
] as const)('%s is of the %s: %s', (text, kind, expected) => {
  const span = { start: 0, end: text.length };
  expect(isOfKind(viewOf(text), { kind: 'anonymous', span, country: null }, kind)).toBe(expected);
});

test('a nurse does not act for the police', () => {
  expect(actsForPolice('petugas')).toBe(true);
  expect(actsForPolice('perawat')).toBe(false);
});
