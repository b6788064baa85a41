import { expect, test } from 'vitest';
import { parseDocument } from '../../src/html/dom.js';
import { layOut } from '../../src/html/lay-out.js';
import { isProse, proseCluster, proseLength } from '../../src/html/prose-cluster.js';
import { prose } from './page-of.js';

const blocks = (html: string) => layOut(parseDocument(html).body).blocks;

test('the innermost element with most of the prose, from its first paragraph to its last', () => {
  const html = `<div><p>${prose('Budi')}</p></div><section><div id="a"><p>Pendek.</p><p>${prose('Siti')}</p><p>Sela.</p>
    <p>${prose('Andi')}</p><p>${prose('Dewi')}</p><p>Akhir.</p></div></section>`;
  expect(proseCluster(blocks(html)).map((block) => block.text)).toEqual([
    prose('Siti'),
    'Sela.',
    prose('Andi'),
    prose('Dewi'),
  ]);
});

test('a page without prose has none', () => {
  expect(proseCluster(blocks('<p>Pendek.</p><p>Juga.</p>'))).toEqual([]);
});

test('a long paragraph of links is no prose', () => {
  const [linked, plain] = blocks(`<p><a href="a">${prose('Budi')}</a></p><p>${prose('Budi')}</p>`);
  expect([linked, plain].map((block) => block !== undefined && isProse(block))).toEqual([false, true]);
  expect(proseLength(blocks(`<p>${prose('Budi')}</p><p>Pendek.</p>`))).toBe(prose('Budi').length);
});
