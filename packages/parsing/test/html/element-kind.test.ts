import { expect, test } from 'vitest';
import { isElement, parseDocument } from '../../src/html/dom.js';
import { classWords, elementKind } from '../../src/html/element-kind.js';

function kind(markup: string) {
  const first = parseDocument(markup).body.firstChild;
  return first !== null && isElement(first) ? elementKind(first) : 'no element';
}

test.each([
  ['<figcaption>', 'caption'],
  ['<div class="detail__media-caption">', 'caption'],
  ['<p class="wp-caption-text">', 'caption'],
  ['<div class="photo__caption">', 'caption'],
  ['<table class="linksisip">', 'related'],
  ['<div class="bacaJuga">', 'related'],
  ['<div class="baca-juga-box">', 'related'],
  ['<div id="related-posts">', 'related'],
  ['<div class="read__tag tag-list">', 'tags'],
  ['<ins class="adsbygoogle">', 'advertisement'],
  ['<div class="col ads-wrap">', 'advertisement'],
  ['<nav>', 'other'],
  ['<div class="share-buttons">', 'other'],
  ['<footer class="site">', 'footer'],
  ['<div class="read__paging paging">', 'pagination'],
  ['<div class="read__time">', 'unmarked'],
  ['<div class="detail__author">', 'unmarked'],
  ['<div id="penulis">', 'unmarked'],
  ['<p class="lead">', 'lead'],
  ['<div class="adaptive readable">', null],
  ['<div class="shadow loads tagihan">', null],
  ['<p class="has-text-align-left">', null],
  ['<p>', null],
])('%s marks %s', (markup, expected) => {
  expect(kind(markup)).toBe(expected);
});

test('class words are one or two plain words, each known once', () => {
  const words = classWords.map((entry) => entry.words);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)?$/);
});
