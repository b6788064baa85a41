import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

// More than an engine takes as arguments of one call.
const MANY = 130_000;

describe('a page in one line', () => {
  it.each([
    ['credits', 'dilansir Reuters, '],
    ['media that no list knows', 'dikutip dari Harian Contoh, '],
    ['lost links', 'setelah , pemimpin '],
  ])('is read however many %s it has', (_, words) => {
    const page = words.repeat(MANY);
    expect(parseArticle(page).text).toBe(page);
  });
});
