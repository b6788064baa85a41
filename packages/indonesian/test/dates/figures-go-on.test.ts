import { describe, expect, it } from 'vitest';
import { figuresGoOn } from '../../src/dates/figures-go-on.js';

const endOfFigures = (text: string): number => /\d+/.exec(text)?.[0].length ?? 0;

describe('figuresGoOn', () => {
  it.each([
    '12 Mei',
    '8/9',
    '8 dan 13 Oktober',
    '3 hari lalu',
    '80-an',
    '3rd March',
    '18 s/d 20 Mei',
    '18\u201320 Mei',
  ])('lets %s begin a date', (text) => {
    expect(figuresGoOn(text, endOfFigures(text))).toBe(true);
  });

  it.each(['12 orang', '20 persen', '3)', '7', '15 Meiji', '40%'])('passes over %s', (text) => {
    expect(figuresGoOn(text, endOfFigures(text))).toBe(false);
  });
});
