import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';

function personsOf(text: string, kind: 'caption' | 'body'): string[] {
  return extract(articleOf(text, kind))
    .mentions.filter((mention) => mention.kind === 'person')
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Presiden Joko Widodo meninjau sawah. ANTARA FOTO/Rina Wulandari', 'caption', ['Joko Widodo']],
  ['Presiden Joko Widodo meninjau sawah. Foto: Rina Wulandari/detikcom', 'caption', ['Joko Widodo']],
  ['Foto: Rina Wulandari', 'caption', []],
  ['Presiden Joko Widodo dan Rina Wulandari meninjau sawah.', 'caption', ['Joko Widodo', 'Rina Wulandari']],
  // Elsewhere a slash parts two names.
  ['Pasangan Joko Widodo/Rina Wulandari menang di Bogor.', 'body', ['Joko Widodo', 'Rina Wulandari']],
] as const)('%s (%s)', (text, kind, expected) => {
  expect(personsOf(text, kind)).toEqual(expected);
});

function bodiesOf(text: string, kind: 'caption' | 'body'): string[] {
  return extract(articleOf(text, kind))
    .mentions.filter((mention) => mention.kind === 'organization')
    .map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['Petani memanen padi di sawah. STR / QZX VIA QZP / QZY', 'caption', []],
  ['Kepala QZX meninjau sawah. QZP/QZY', 'caption', ['QZX']],
  ['Komite Pangan QZX/QZP meninjau sawah.', 'body', ['Komite Pangan QZX', 'QZP']],
] as const)('acronyms: %s (%s)', (text, kind, expected) => {
  expect(bodiesOf(text, kind)).toEqual(expected);
});
