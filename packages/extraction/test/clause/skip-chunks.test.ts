import { expect, test } from 'vitest';
import { AUXILIARY, SMALL_WORDS, skipAhead, skipBack } from '../../src/clause/skip-chunks.js';
import { chunkOf, viewOf } from '../view-of.js';

const view = viewOf('Iran tidak akan mengirim drone.');
const { chunks } = view;

test('goes ahead over the kinds it is told, and no others', () => {
  const verb = chunkOf(view, 'mengirim');
  expect(skipAhead(chunks, chunkOf(view, 'tidak'), SMALL_WORDS)).toBe(verb);
  expect(skipAhead(chunks, chunkOf(view, 'akan'), AUXILIARY)).toBe(verb);
  expect(skipAhead(chunks, chunkOf(view, 'tidak'), AUXILIARY)).toBe(chunkOf(view, 'tidak'));
});

test('goes back over the kinds it is told, and no others', () => {
  const last = chunkOf(view, 'mengirim') - 1;
  expect(skipBack(chunks, last, SMALL_WORDS)).toBe(chunkOf(view, 'Iran'));
  expect(skipBack(chunks, last, AUXILIARY)).toBe(chunkOf(view, 'tidak'));
});

test('stops at the ends of the sentence', () => {
  expect(skipAhead(chunks, chunks.length, AUXILIARY)).toBe(chunks.length);
  expect(skipBack(chunks, -1, AUXILIARY)).toBe(-1);
});
