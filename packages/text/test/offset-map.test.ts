import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText } from '../src/edit-text.js';
import { createOffsetMap } from '../src/offset-map.js';
import type { TextEdit } from '../src/text-edit.js';

describe('createOffsetMap', () => {
  it('carries spans over a replacement', () => {
    const { text, map } = editText('a &amp; b', [{ start: 2, end: 7, replacement: '&' }]);
    expect(text).toBe('a & b');
    expect(map.toRaw({ start: 2, end: 3 })).toEqual({ start: 2, end: 7 });
    expect(map.toRaw({ start: 4, end: 5 })).toEqual({ start: 8, end: 9 });
    expect(map.toRaw({ start: 0, end: 5 })).toEqual({ start: 0, end: 9 });
    expect(map.toClean({ start: 8, end: 9 })).toEqual({ start: 4, end: 5 });
    expect(map.toClean({ start: 3, end: 5 })).toEqual({ start: 2, end: 3 });
  });

  it('carries spans over a deletion and leaves it out where it can', () => {
    const { text, map } = editText('Kim\u00ad\u00adJong', [{ start: 3, end: 5, replacement: '' }]);
    expect(text).toBe('KimJong');
    expect(map.toRaw({ start: 0, end: 3 })).toEqual({ start: 0, end: 3 });
    expect(map.toRaw({ start: 3, end: 7 })).toEqual({ start: 5, end: 9 });
    expect(map.toRaw({ start: 2, end: 4 })).toEqual({ start: 2, end: 6 });
  });

  it('carries spans over an insertion', () => {
    const { text, map } = editText('Rusia.Ia', [{ start: 6, end: 6, replacement: ' ' }]);
    expect(text).toBe('Rusia. Ia');
    expect(map.toRaw({ start: 7, end: 9 })).toEqual({ start: 6, end: 8 });
    expect(map.toClean({ start: 6, end: 8 })).toEqual({ start: 7, end: 9 });
  });

  it('refuses edits that overlap', () => {
    const edits = [
      { start: 0, end: 3, replacement: '' },
      { start: 2, end: 4, replacement: '' },
    ];
    expect(() => createOffsetMap(edits)).toThrow(RangeError);
  });

  it('brings every untouched character to itself and back', () => {
    const raw = fc.string({ minLength: 1, maxLength: 40 });
    const cuts = fc.array(fc.nat(40), { maxLength: 8 });
    fc.assert(
      fc.property(raw, cuts, fc.string({ maxLength: 3 }), (text, places, replacement) => {
        const edits = editsAt(text, places, replacement);
        const { text: clean, map } = editText(text, edits);
        return [...Array(text.length).keys()].every((at) => {
          if (edits.some(({ start, end }) => start <= at && at < end)) return true;
          const there = map.toClean({ start: at, end: at + 1 });
          const back = map.toRaw(there);
          return clean.slice(there.start, there.end) === text[at] && back.start === at && back.end === at + 1;
        });
      }),
    );
  });
});

function editsAt(text: string, places: readonly number[], replacement: string): TextEdit[] {
  const sorted = [...new Set(places)].filter((place) => place <= text.length).sort((a, b) => a - b);
  const edits: TextEdit[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    edits.push({ start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0, replacement });
  }
  return edits;
}
