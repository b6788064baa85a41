import { expect, test } from 'vitest';
import { parseDocument } from '../../src/html/dom.js';
import { layOut } from '../../src/html/lay-out.js';
import { articleContainers, namedContainer } from '../../src/html/named-container.js';
import { prose } from './page-of.js';

const chosen = (html: string) =>
  [...namedContainer(layOut(parseDocument(html).body).blocks)].map((block) => block.text);
const two = `${prose('Budi')} ${prose('Siti')}`;

test.each([
  ['<div itemprop="articleBody">', 'itemprop'],
  ['<section class="x detail__body-text y">', 'class'],
  ['<div id="article-body">', 'id'],
])('%s is known by its %s', (open) => {
  expect(chosen(`<p>Lain.</p>${open}<p>${two}</p>`)).toEqual([two]);
});

test('a word within another is not the name', () => {
  expect(chosen(`<div class="entry-content-wrap"><p>${two}</p></div>`)).toEqual([]);
});

test('the more trusted name wins, though it stands inside', () => {
  const html = `<div class="entry-content"><p>Pengantar.</p><div itemprop="articleBody"><p>${two}</p></div></div>`;
  expect(chosen(html)).toEqual([two]);
});

test('marks are an attribute and a word, each known once', () => {
  const keys = articleContainers.map(({ attribute, word }) => `${attribute}=${word}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { attribute, word } of articleContainers) {
    expect(['class', 'id', 'itemprop']).toContain(attribute);
    expect(word).toMatch(/^\S+$/);
  }
});
