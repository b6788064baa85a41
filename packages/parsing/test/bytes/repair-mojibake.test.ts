import { expect, test } from 'vitest';
import { repairMojibake } from '../../src/bytes/repair-mojibake.js';

test.each([
  ['Jumâ€™at', 'Jum’at', 1],
  ['â€œYa,â€\u009d katanya', '“Ya,” katanya', 2],
  ['â€œYa,â€ katanya', '“Ya,” katanya', 2],
  ['Jakarta â€“ Harga', 'Jakarta – Harga', 1],
  ['Rp\u00c2\u00a05 juta', 'Rp\u00a05 juta', 1],
  ['cafÃ©', 'café', 1],
  ['ErdoÄŸan', 'Erdoğan', 1],
  ['ÐœÐ¾Ñ\u0081ÐºÐ²Ð°', 'Москва', 1],
  ['ðŸ™‚', '🙂', 1],
  ['Ã¢â‚¬Å“YaÃ¢â‚¬\u009d', '“Ya”', 7],
  ['ESPAÃ‘A', 'ESPAÑA', 1],
  ['harga \u0093naik\u0094', 'harga “naik”', 2],
])('%s is repaired', (garbled, text, repairs) => {
  expect(repairMojibake(garbled)).toEqual({ text, repairs });
});

test.each([
  '“Ya,” kata Budi',
  'ESPAÑ” dan “Å”',
  'café à la carte',
  'Erdoğan – Łódź',
  '“JOSÉ NUÑ”',
  '“SÃ”,',
  'Âge',
  'Ãngelo',
  'naïve â la',
  '10 °C',
])('%s is left alone', (text) => {
  expect(repairMojibake(text)).toEqual({ text, repairs: 0 });
});
