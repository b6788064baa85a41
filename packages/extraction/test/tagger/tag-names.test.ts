import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tagNames } from '../../src/tagger/tag-names.js';
import { tokensOf } from './tokens-of.js';

function show(text: string): string[] {
  const tokens = tokensOf(text);
  return tagNames(tokens).map(({ from, to, kind }) => {
    const words = tokens.slice(from, to).map((token) => token.text);
    return `${kind} ${words.join(' ')}`;
  });
}

describe('tagNames', () => {
  test('tells persons, organisations and places that nobody knows apart', () => {
    expect(
      show('Menurut Budi Santosa , yang tinggal di Desa Sukamaju , PT Maju Sentosa belum membayar .'),
    ).toEqual(['person Budi Santosa', 'place Desa Sukamaju', 'organization PT Maju Sentosa']);
  });

  test('takes the title before a person for no part of the name', () => {
    expect(show('Bupati Siti Aminah membuka pasar itu .')).toEqual(['person Siti Aminah']);
  });

  test('finds nothing where no name is, though a word begins with a capital', () => {
    expect(show('Warga mengatakan bahwa hujan turun sejak hari Senin .')).toEqual([]);
  });

  test('finds nothing among no tokens', () => {
    expect(tagNames([])).toEqual([]);
  });

  test('says how sure it is', () => {
    const [name] = tagNames(tokensOf('Andi tiba di Medan .'));
    expect(name?.score).toBeGreaterThan(0.5);
    expect(name?.score).toBeLessThanOrEqual(1);
  });

  test('any tokens give names in bounds, in order, without overlap and with a probability', () => {
    const word = fc.oneof(
      fc.constantFrom('Budi', 'PT', 'Desa', 'di', 'kata', ',', '-', '(', 'AS', '2023', 'Kim', 'bin'),
      fc.string({ unit: 'binary', minLength: 0, maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), fc.integer({ min: 0, max: 1000 }), (words, offset) => {
        let end = offset;
        const tokens = words.map((text) => {
          const start = end + 1;
          end = start + text.length;
          return { text, start, end };
        });
        let last = 0;
        const wrong = tagNames(tokens).filter(({ from, to, score }) => {
          const isPlaced = from >= last && to > from && to <= words.length;
          last = to;
          return !(isPlaced && score > 0 && score <= 1 + 1e-9);
        });
        expect(wrong).toEqual([]);
      }),
    );
  }, 60_000);
});
