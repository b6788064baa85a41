import { expect, test } from 'vitest';
import { overRelative } from '../../src/statements/speakers/over-relative.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Dua perwira yang membelot mengungkapkan rencana itu.', 'mengungkapkan', 'Dua perwira'],
  ['Seorang pejabat yang menolak disebut namanya mengatakan stok aman.', 'mengatakan', 'Seorang pejabat'],
  [
    'Panel ahli PBB dalam laporan yang bocor ke media menyimpulkan stok aman.',
    'menyimpulkan',
    'Panel ahli PBB',
  ],
  ['Dua perwira yang membelot, lalu menyerah, mengungkapkan rencana itu.', 'mengungkapkan', ''],
  ['Dua perwira yang membelot merakit bom mengungkapkan rencana itu.', 'mengungkapkan', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(overRelative, text, word)).toBe(expected);
});
