import { expect, it } from 'vitest';
import { titleShare } from '../../src/zones/headline-shape.js';

const WORDS = [
  'Harga',
  'beras',
  '“Naik”',
  '(turun',
  '2023',
  '12.30',
  'ke-2A',
  'Élan',
  'ǅungla',
  'ªbcd',
  '१२३४',
  'اللغة',
  '𝐁eras',
  '\u1e9eaaa',
  '----',
  'di',
];

/** As patterns tell it, word for word. */
function shareByPatterns(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word) && word.length > 3);
  return words.length < 4 ? 0 : words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length / words.length;
}

it('tells capitals as patterns do, whatever the script', () => {
  for (const word of WORDS)
    for (const blank of [' ', '  ', '\u00a0', '\t'])
      for (const text of [`Harga Beras naik ${word}`, `${word}${blank}Harga Beras Naik ${word}`])
        expect(titleShare(text), text).toBe(shareByPatterns(text));
});
