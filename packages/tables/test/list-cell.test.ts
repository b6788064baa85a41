import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatList, parseList } from '../src/list-cell.js';

describe('list cells', () => {
  it.each<[string[], string]>([
    [[], ''],
    [['Budi'], 'Budi'],
    [['Budi', 'Siti'], 'Budi;Siti'],
    [['Budi;Siti'], 'Budi\\x3bSiti'],
    [['a\\b', 'c'], 'a\\x5cb;c'],
    [['\\x3b'], '\\x5cx3b'],
  ])('writes and reads %j', (items, cell) => {
    expect(formatList(items)).toBe(cell);
    expect(parseList(cell)).toEqual(items);
  });

  it('restores every list of texts', () => {
    const items = fc.array(
      fc.string({ minLength: 1, unit: fc.constantFrom('\\', ';', 'x', '3', 'b', '5', 'c') }),
    );
    fc.assert(
      fc.property(items, (list) => {
        expect(parseList(formatList(list))).toEqual(list);
      }),
    );
  });
});
