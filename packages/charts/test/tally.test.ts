import { describe, expect, it } from 'vitest';
import { listSome } from '../src/list-some.js';
import { namesOf } from '../src/names.js';
import { foldRest, rank } from '../src/tally.js';

describe('foldRest', () => {
  it('folds what comes after the first, and says how many', () => {
    const top = foldRest(['a', 'b', 'c', 'd'], 2, 'outlets');
    expect(top.names).toEqual(['a', 'b', '2 other outlets']);
    expect(['a', 'd'].map(top.shownAs)).toEqual(['a', '2 other outlets']);
  });

  it('does not fold a single one, which takes no more room than the fold', () => {
    expect(foldRest(['a', 'b', 'c'], 2, 'outlets').names).toEqual(['a', 'b', 'c']);
  });
});

describe('rank', () => {
  it('orders by number, then by code unit whatever the locale', () => {
    expect(
      rank(
        new Map([
          ['b', 1],
          ['ä', 1],
          ['B', 1],
          ['z', 2],
        ]),
      ),
    ).toEqual(['z', 'B', 'b', 'ä']);
  });
});

describe('listSome', () => {
  it('lists different texts and counts the rest', () => {
    expect(listSome(['a', 'a', '', 'b', 'c'], 2)).toBe('a | b | and 1 more');
    expect(listSome(['a', 'b'], 2)).toBe('a | b');
  });
});

describe('namesOf', () => {
  it('says how many unnamed sources share a description', () => {
    const rows = ['a', 'b'].map((id) => ({ source_id: id, name: 'para ahli', kind: 'anonymous' }));
    expect(namesOf('sources', rows, 'source_id')('a')).toBe('para ahli: 2 different');
    expect(namesOf('sources', rows.slice(1), 'source_id')('b')).toBe('para ahli');
  });

  it('tells apart two that bear one name', () => {
    const rows = [
      { source_id: '1', name: 'Kompas', kind: 'outlet', country: 'IDN' },
      { source_id: '2', name: 'Kompas', kind: 'company', country: '' },
      { source_id: '3', name: 'Antara', kind: 'agency', country: 'IDN' },
      { source_id: '5', name: 'Indonesia', kind: 'country', country: 'IDN' },
      { source_id: '6', name: 'Indonesia', kind: 'outlet', country: '' },
    ];
    const nameOf = namesOf('sources', rows, 'source_id');
    expect(['1', '2', '3', '4', '', '5', '6'].map(nameOf)).toEqual([
      'Kompas (outlet, IDN)',
      'Kompas (company)',
      'Antara',
      '4',
      'not known',
      'Indonesia',
      'Indonesia (outlet)',
    ]);
  });
});
