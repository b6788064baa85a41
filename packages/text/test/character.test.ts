import { describe, expect, it } from 'vitest';
import {
  isDigitAt,
  isLetterAt,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  isWordAt,
  isWordEdge,
} from '../src/character.js';
import { CharacterClass, classAt } from '../src/character-class.js';

describe('characters', () => {
  it('know letters of any script and case', () => {
    expect(isUpperAt('É', 0)).toBe(true);
    expect(isLowerAt('ğ', 0)).toBe(true);
    expect(isLetterAt('北', 0)).toBe(true);
    expect(isUpperAt('北', 0)).toBe(false);
    expect(isLetterAt('5', 0)).toBe(false);
    expect(isDigitAt('5', 0)).toBe(true);
  });

  it('count invisible separators as white space and joiners as parts of words', () => {
    expect(isSpaceAt('\u00a0', 0)).toBe(true);
    expect(isSpaceAt('\u200b', 0)).toBe(true);
    expect(isSpaceAt('\u0000', 0)).toBe(true);
    expect(isWordAt('a\u00adb', 1)).toBe(true);
  });

  it('answer no outside the text', () => {
    expect(isSpaceAt('', 0)).toBe(false);
    expect(isWordAt('a', -1)).toBe(false);
    expect(isWordAt('a', 1)).toBe(false);
  });

  it('read surrogate pairs as one and lone halves as symbols', () => {
    expect(classAt('𝐀', 0)).toBe(CharacterClass.Upper);
    expect(classAt('𝐀', 1)).toBe(CharacterClass.Mark);
    expect(classAt('😀', 1)).toBe(CharacterClass.Symbol);
    expect(classAt('\ud83d', 0)).toBe(CharacterClass.Symbol);
  });

  it('find the edges of words', () => {
    expect(isWordEdge('Iranian', 4)).toBe(false);
    expect(isWordEdge('Iran ian', 4)).toBe(true);
    expect(isWordEdge('Iran', 4)).toBe(true);
  });
});
