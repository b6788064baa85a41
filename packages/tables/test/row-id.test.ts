import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { rowId } from '../src/row-id.js';

function reference(prefix: string, parts: readonly (string | number | null)[]): string {
  const bits = [...createHash('sha256').update(JSON.stringify(parts)).digest()]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const digits = Array.from({ length: 12 }, (_, at) => Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2));
  return `${prefix}_${digits.map((digit) => '0123456789abcdefghjkmnpqrstvwxyz'[digit]).join('')}`;
}

describe('rowId', () => {
  it.each<[string, (string | number | null)[]]>([
    ['art', ['abc']],
    ['men', ['art_1', 0, 12]],
    ['sou', ['Jum’at', null]],
    ['sou', []],
  ])('is 60 bits of the SHA-256 of %s %j', (prefix, parts) => {
    expect(rowId(prefix, ...parts)).toBe(reference(prefix, parts));
  });

  it('tells apart where parts end and what type they have', () => {
    const ids = [
      rowId('a', 'bc', 'd'),
      rowId('a', 'b', 'cd'),
      rowId('a', 1),
      rowId('a', '1'),
      rowId('a', null),
    ];
    expect(new Set(ids).size).toBe(5);
  });
});
