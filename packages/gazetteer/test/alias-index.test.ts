import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAliasIndex } from '../src/alias-index.js';
import { createPattern } from '../src/alias-pattern.js';

function find(aliases: readonly string[], text: string, policy?: 'name' | 'exact' | 'any'): string[] {
  const patterns = aliases.map((alias) => createPattern(alias, alias, policy));
  return createAliasIndex(patterns)
    .find(text)
    .map(
      ({ start, end, patterns: found }) =>
        `${text.slice(start, end)}=${found.map(({ value }) => value).join('+')}`,
    );
}

describe('createAliasIndex', () => {
  it('finds the leftmost longest alias', () => {
    expect(find(['Korea', 'Korea Utara', 'Utara Raya'], 'Korea Utara Raya')).toEqual([
      'Korea Utara=Korea Utara',
    ]);
  });

  it('falls back to the shorter alias where the longer does not end', () => {
    expect(find(['Korea', 'Korea Utara'], 'Korea Utarakan')).toEqual(['Korea=Korea']);
  });

  it('finds whole words only', () => {
    expect(find(['Iran', 'AS'], 'Iranian, ASEAN, PeIran, BIAS, Iran2')).toEqual([]);
  });

  it('takes clitics and coordination behind a hyphen, but no longer name', () => {
    expect(find(['Putin', 'Park Jin'], 'Putin-lah, Putin-Kim, Park Jin-young')).toEqual([
      'Putin=Putin',
      'Putin=Putin',
    ]);
  });

  it('reads hyphens, spaces, accents and apostrophes alike', () => {
    expect(find(['Diaz-Canel', "Sana'a"], 'Díaz Canel, Sanaa, Sana’a')).toEqual([
      'Díaz Canel=Diaz-Canel',
      "Sanaa=Sana'a",
      "Sana’a=Sana'a",
    ]);
  });

  it('takes runs of blanks for one, but no two lines for one', () => {
    expect(find(['Korea Utara'], 'Korea \u00a0 Utara; Korea\n\nUtara')).toEqual([
      'Korea \u00a0 Utara=Korea Utara',
    ]);
  });

  it('demands capitals of names, unless a hyphen stands before', () => {
    expect(find(['Kim Jong Un'], 'KIM JONG UN, Kim Jong-un, Kim jong un')).toEqual([
      'KIM JONG UN=Kim Jong Un',
      'Kim Jong-un=Kim Jong Un',
    ]);
  });

  it('lets words that the alias has in small letters be in any', () => {
    expect(find(['junta Myanmar'], 'junta Myanmar, Junta Myanmar, junta myanmar')).toEqual([
      'junta Myanmar=junta Myanmar',
      'Junta Myanmar=junta Myanmar',
    ]);
  });

  it('demands every letter of exact aliases and none of free ones', () => {
    expect(find(['MA'], 'MA Ma ma', 'exact')).toEqual(['MA=MA']);
    expect(find(['kompas.com'], 'KOMPAS.com kompas.com')).toEqual([
      'KOMPAS.com=kompas.com',
      'kompas.com=kompas.com',
    ]);
  });

  it('finds names of several words that are glued to others', () => {
    expect(find(['Korea Utara', 'Kim Jong Un'], 'Korea UtaraKim Jong Un')).toEqual([
      'Korea Utara=Korea Utara',
      'Kim Jong Un=Kim Jong Un',
    ]);
    expect(find(['Kompas', 'Iran'], 'KompasTV, IranAir')).toEqual([]);
  });

  it('gives every alias that is written alike, by case', () => {
    expect(find(['PAN', 'Pan'], 'PAN Pan', 'exact')).toEqual(['PAN=PAN', 'Pan=Pan']);
    expect(find(['Paris'], '')).toEqual([]);
    expect(find([], 'Paris')).toEqual([]);
  });

  it('finds as a slow reading does, for any words', () => {
    const word = fc.constantFrom('Korea', 'Utara', 'Kim', 'Jong', 'Un', 'AS', 'as', 'dan', 'Seoul');
    const alias = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        fc.uniqueArray(alias, { maxLength: 6 }),
        fc.array(word, { maxLength: 20 }),
        (aliases, words) => {
          expect(find(aliases, words.join(' '), 'exact')).toEqual(findSlowly(aliases, words));
        },
      ),
    );
  });

  /** Any code units, lone surrogates too, mixed with parts of the aliases. */
  const texts = fc
    .array(
      fc.oneof(
        fc.nat(0xffff).map((code) => String.fromCharCode(code)),
        fc.constantFrom('Korea', ' ', '-', 'Utara', 'AS', "N'", 'a.b', '\u00ad'),
      ),
    )
    .map((parts) => parts.join(''));

  it('never throws, and keeps its matches in order and in bounds, for any text', () => {
    const index = createAliasIndex(
      ['Korea Utara', 'AS', "N'Djamena", 'a.b'].map((text) => createPattern(text, text)),
    );
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (text, from, length) => {
        let last = Math.min(from, text.length);
        for (const { start, end } of index.find(text, last, Math.min(last + length, text.length))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

/** Tries every alias at every word, the longest first. */
function findSlowly(aliases: readonly string[], words: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const sizes = [3, 2, 1].filter(
      (size) => aliases.includes(words.slice(at, at + size).join(' ')) && at + size <= words.length,
    );
    const [size] = sizes;
    const name = words.slice(at, at + (size ?? 0)).join(' ');
    if (size !== undefined) found.push(`${name}=${name}`);
    at += size ?? 1;
  }
  return found;
}
