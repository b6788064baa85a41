import { extract } from '@warta/extraction';
import { describe, expect, it } from 'vitest';
import { bareArticle } from '../../src/eval/bare-article.js';
import { readOptions } from '../../src/vary/options.js';
import { differ, inWords } from '../../src/vary/same-events.js';
import { readVariations, type Variation } from '../../src/vary/variations.js';
import { varyText } from '../../src/vary/vary-text.js';

const TEXT = 'Iran memasok drone kepada Rusia.';
const read = (text: string) => extract(bareArticle(text, true));
const varied = (variation: Variation) => varyText(TEXT, read(TEXT), variation);

describe('varyText', () => {
  it.each([
    [{ kind: 'before-verb', text: ' sekali lagi' }, 'Iran sekali lagi memasok drone kepada Rusia.'],
    [{ kind: 'before-receiver', text: ' tanpa syarat' }, 'Iran memasok drone tanpa syarat kepada Rusia.'],
    [{ kind: 'opening', text: 'Kemarin, ' }, 'Kemarin, Iran memasok drone kepada Rusia.'],
    [{ kind: 'ending', text: ' kemarin' }, 'Iran memasok drone kepada Rusia kemarin.'],
    [{ kind: 'frame', text: 'Harga naik setelah …' }, 'Harga naik setelah Iran memasok drone kepada Rusia.'],
    [{ kind: 'holder', text: 'militer X' }, 'militer Iran memasok drone kepada Rusia.'],
  ] as const)('%o', (variation, expected) => {
    expect(varied(variation)).toBe(expected);
  });

  it('leaves a sentence that it does not fit', () => {
    const text = 'Pada Senin, hujan turun.';
    expect(varyText(text, read(text), { kind: 'opening', text: 'Kemarin, ' })).toBeNull();
    expect(varyText(text, read(text), { kind: 'before-verb', text: ' lagi' })).toBeNull();
  });
});

describe('differ', () => {
  const one = { act: 'attack', roles: 'Rusia → Ukraina', status: 'asserted' };

  it('tells what is lost, changed and extra', () => {
    const planned = { ...one, status: 'planned' };
    const visit = { ...one, act: 'visit' };
    expect(differ([one], [one])).toEqual({ lost: [], changed: [], extra: [] });
    expect(differ([one, visit], [planned])).toEqual({ lost: [visit], changed: [[one, planned]], extra: [] });
    expect(differ([], [one]).extra).toEqual([one]);
  });

  it('reads the events of a sentence by the names in its roles', () => {
    expect(inWords(TEXT, read(TEXT))).toEqual([
      { act: 'arms-transfer', roles: 'Iran → Rusia', status: 'asserted' },
    ]);
  });
});

describe('the variations', () => {
  it('fill in the name or the sentence where they must', () => {
    for (const { kind, text } of readVariations()) {
      expect(text.includes('X')).toBe(kind === 'holder');
      expect(text.includes('…')).toBe(kind === 'frame');
    }
  });
});

describe('readOptions', () => {
  it('refuses what it does not know', () => {
    expect(readOptions([])).toEqual({ kind: null, text: null, show: 0 });
    expect(() => readOptions(['--kind', 'middle'])).toThrow('before-verb');
    expect(() => readOptions(['--text', ' lagi'])).toThrow('--kind');
    expect(() => readOptions(['--show', 'x'])).toThrow('number');
    expect(readOptions(['--help'])).toBeNull();
  });
});
