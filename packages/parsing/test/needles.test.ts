import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createNeedles, needlesAt, needlesIn, nextNeedle } from '../src/needles.js';

const words = fc.array(fc.string({ unit: fc.constantFrom(...'abAB .'), minLength: 3, maxLength: 5 }), {
  maxLength: 8,
});
const text = fc.string({ unit: fc.constantFrom(...'abAB .'), maxLength: 30 });

test('finds what looking for each finds', () => {
  fc.assert(
    fc.property(words, text, fc.nat(30), fc.nat(30), (listed, body, one, other) => {
      const [from, to] = [Math.min(one, other), Math.min(body.length, Math.max(one, other))];
      const places = listed.map((word) => body.slice(0, to).indexOf(word, from)).filter((at) => at >= 0);
      expect(nextNeedle(createNeedles(listed), body, from, to)).toBe(
        places.length === 0 ? -1 : Math.min(...places),
      );
    }),
  );
});

test('lists what stands anywhere in the text', () => {
  fc.assert(
    fc.property(words, text, (listed, body) => {
      const found = new Set(needlesIn(createNeedles(listed), body));
      expect(found).toEqual(new Set(listed.filter((word) => body.includes(word))));
    }),
  );
});

test('lists what stands at a place, in the order given', () => {
  expect(needlesAt(createNeedles(['foto', 'dok', 'foto:']), 'foto: Budi', 0)).toEqual(['foto', 'foto:']);
  expect(needlesAt(createNeedles(['foto']), 'photo', 0)).toEqual([]);
});

test('refuses what is too short to look for', () => {
  expect(() => createNeedles(['ig'])).toThrow(RangeError);
});
