import { expect, test } from 'vitest';
import { ownsUp } from '../../src/statements/stances/owns-up.js';

test.each([
  ['mengaku', 'mencuri tiga motor', true],
  ['mengaku', 'menyukai tiga motor itu', false],
  ['mengaku', 'tidak mencuri motor itu', false],
  ['mengatakan', 'mencuri tiga motor', false],
  ['mengklaim', 'bertanggung jawab atas ledakan itu', true],
  ['menyatakan', 'kelompoknya bertanggung jawab atas tewasnya dua prajurit', true],
  ['menyatakan', 'pabriknya bertanggung jawab atas kebersihan sungai', false],
])('%s %s', (cue, said, expected) => {
  expect(ownsUp(cue, said)).toBe(expected);
});
