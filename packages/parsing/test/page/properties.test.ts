import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Article, isContent, parseArticle } from '../../src/index.js';

const seeds = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', 'seeds');
const pages = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(seeds, name), 'utf8'));

const pieces = fc.constantFrom(
  ...[
    'Baca juga: ',
    '\n',
    '\n\n',
    ' ',
    '"',
    '”',
    '(AFP/Z-4)',
    'Editor : ',
    'JAKARTA, KOMPAS.com - ',
    '17/10/2023',
    'Kamis (26/10)',
  ],
  ...[
    'dilansir Reuters',
    'Foto: ',
    '\u00a0',
    '\r',
    '\u0000',
    '***',
    '1 of 63',
    '[Gambas:Video]',
    'Menteri Luar Negeri Jepang ',
    ', ',
    '. ',
  ],
  ...[
    'Harga Beras Naik',
    'harga beras naik',
    '\ud800',
    '()',
    ',,',
    'tahun lalu',
    '#beras ',
    'Sumber: ',
    ': ',
    ' - ',
    '--',
    '\t',
  ],
);
const madePage = fc
  .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(''));
const mutatedPage = fc
  .tuple(fc.constantFrom(...pages), fc.array(fc.tuple(fc.nat(7000), fc.nat(400), pieces), { maxLength: 6 }))
  .map(([page, edits]) =>
    edits.reduce((text, [at, cut, piece]) => text.slice(0, at) + piece + text.slice(at + cut), page),
  );

describe.each([
  ['made of pieces', madePage],
  ['mutated', mutatedPage],
])('pages %s', (_, page) => {
  it('have zones in order, without overlap, that hold every character that is not white space', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(uncovered(parseArticle(text))).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('have sentences in order, inside content zones', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(strayed(parseArticle(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('have metadata that stand in the text where they say', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(misquoted(parseArticle(text))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('give the same article twice', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(parseArticle(text)).toEqual(parseArticle(text));
      }),
      { numRuns: 50 },
    );
  });
});

/** What no zone holds, or a mark of disorder. */
function uncovered({ text, zones }: Article): string {
  let at = 0;
  let left = '';
  for (const zone of zones) {
    if (zone.start < at || zone.end <= zone.start || zone.end > text.length)
      return `disorder at ${zone.start}`;
    left += text.slice(at, zone.start);
    at = zone.end;
  }
  return (left + text.slice(at)).replace(/\s+/g, '');
}

function strayed({ sentences, zones }: Article): unknown[] {
  let at = 0;
  return sentences.filter((sentence) => {
    const zone = zones[sentence.zone];
    const ordered = sentence.start >= at && sentence.end > sentence.start;
    at = sentence.end;
    return (
      !ordered ||
      zone === undefined ||
      !isContent(zone.kind) ||
      sentence.start < zone.start ||
      sentence.end > zone.end
    );
  });
}

function misquoted(article: Article): unknown[] {
  const names = [article.title, article.dateline, ...article.bylines, ...article.editors];
  const wrong = names.filter(
    (one) => one?.span != null && article.text.slice(one.span.start, one.span.end) !== one.value,
  );
  const credits = article.credits.filter(
    (one, index) => article.text.slice(one.start, one.end) !== one.name || one.via === index,
  );
  const issues = article.issues.filter(
    (one) => one.span !== null && (one.span.start < 0 || one.span.end > article.text.length),
  );
  return [...wrong, ...credits, ...issues];
}
