import { expect, test } from 'vitest';
import elements from '../../data/html-elements.json' with { type: 'json' };
import { linkShare } from '../../src/html/block.js';
import { parseDocument } from '../../src/html/dom.js';
import { layOut } from '../../src/html/lay-out.js';

const blocks = (html: string) => layOut(parseDocument(html).body).blocks;
const texts = (html: string) => blocks(html).map((block) => block.text);

test.each([
  ['paragraphs', '<p>Satu.</p><p>Dua.</p>', ['Satu.', 'Dua.']],
  ['paragraphs without ends', '<p>Satu.<p>Dua.', ['Satu.', 'Dua.']],
  ['inline elements do not part', '<p>Harga <b>be</b>ras <i>turun</i>.</p>', ['Harga beras turun.']],
  ['white space folds', '<p>  Harga\n\t beras  </p>', ['Harga beras']],
  ['a non-breaking space stays', '<p>Rp&nbsp;5&nbsp;juta</p>', ['Rp\u00a05\u00a0juta']],
  ['one break is a line', '<p>Satu.<br>Dua.</p>', ['Satu.\nDua.']],
  ['two breaks are a paragraph', '<p>Satu.<br> <br/>Dua.</p>', ['Satu.', 'Dua.']],
  ['many breaks are one paragraph end', 'Satu.<br><br><br><br>Dua.', ['Satu.', 'Dua.']],
  ['text beside blocks', '<div>Satu<p>Dua</p>Tiga</div>', ['Satu', 'Dua', 'Tiga']],
  ['list items', '<ul><li>Satu<li>Dua</ul>', ['Satu', 'Dua']],
  ['cells of a table', '<table><tr><td>Satu<td>Dua</table>', ['Satu', 'Dua']],
  ['scripts and styles show nothing', '<p>Satu<script>x()</script><style>p{}</style></p>', ['Satu']],
  ['what is hidden shows nothing', '<p hidden>a</p><p style="display: none">b</p><p>Satu</p>', ['Satu']],
  ['a comment shows nothing', '<p>Sa<!-- x -->tu</p>', ['Satu']],
  ['entities are read', '<p>&ldquo;Ya&rdquo; &amp; &#8211; &eacute;</p>', ['“Ya” & – é']],
  ['no body', '<html><head><title>x</title></head><p>Satu</html>', ['Satu']],
  [
    'a script between head and body',
    '<html><head></head><script>x()</script><body><p>Satu</body></html>',
    ['Satu'],
  ],
  ['a body within another element', '<html><head></head><div><body><p>Satu</body></div></html>', ['Satu']],
  ['a head that does not end', '<html><head><meta charset="utf-8"><p>Satu</html>', ['Satu']],
  ['two pages in one', '<html><body><p>Satu</body></html><html><body><p>Dua</body></html>', ['Satu', 'Dua']],
  ['nothing', '', []],
])('%s', (_name, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('a page with its body out of place keeps its language', () => {
  const document = parseDocument(
    '<html lang="id"><head></head><script>x()</script><body><p>Satu</body></html>',
  );
  expect(document.documentElement.getAttribute('lang')).toBe('id');
});

test('the share of links counts letters only', () => {
  expect(blocks('<p><a href="x">Harga beras</a></p>').map(linkShare)).toEqual([1]);
  expect(blocks('<p>Baca <a href="x">ini</a></p>').map(linkShare)).toEqual([3 / 7]);
  expect(blocks('<p>Baca ini</p>').map(linkShare)).toEqual([0]);
});

test('paths name the block elements around a block', () => {
  const [block] = blocks('<main><article><p>Satu <b>dua</b></p></article></main>');
  expect(block?.path.map((element) => element.localName)).toEqual(['body', 'main', 'article', 'p']);
});

test('elements are laid out one way each', () => {
  const names = elements.entries.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { layout } of elements.entries) expect(['block', 'skip']).toContain(layout);
});
