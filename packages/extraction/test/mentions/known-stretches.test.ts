import { findMedia, findNames, mayBeginMedium, mayBeginName } from '@warta/gazetteer';
import type { Article } from '@warta/parsing';
import { splitSentences } from '@warta/text';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSentenceTokens, type SentenceToken } from '../../src/clause/sentence-tokens.js';
import { knownStretches } from '../../src/mentions/known-stretches.js';

/** An article of nothing but body text. */
function bodyOf(text: string): { article: Article; tokens: SentenceToken[][] } {
  const { length } = text;
  const sentences = splitSentences(text).map((span) => ({ ...span, zone: 0, paragraph: 0 }));
  const article = { text, zones: [{ kind: 'body', start: 0, end: length }], sentences } as unknown as Article;
  return { article, tokens: readSentenceTokens(article) };
}

test('leaves out the words in which no name begins', () => {
  const { article, tokens } = bodyOf('Iran telah membantah.');
  const stretches = knownStretches(article, tokens, ({ capital }) => capital);
  expect(stretches).toEqual([[0, 5, 20, 21]]);
});

test('keeps the names where they are, whatever stands around them', () => {
  const part = fc.constantFrom(
    ...[
      'Korea',
      'Utara',
      'Rusia',
      'AS',
      'as',
      'Kim Jong',
      'Un',
      'membantah',
      'Membantah',
      'yang',
      'telah',
      'di',
    ],
    ...[
      'Reuters',
      'antara',
      'Antara',
      'CNN',
      'Kompas.com',
      '2022',
      '5',
      '.',
      ',',
      '-',
      '’',
      '\n\n',
      ' ',
      ' ',
      'é',
      '、',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 3, maxLength: 60 }),
      fc.constantFrom('', ' '),
      (parts, between) => {
        const { article, tokens } = bodyOf(parts.join(between));
        const { text, zones } = article;
        const forNames = knownStretches(article, tokens, (form) => mayBeginName(form.text));
        const forMedia = knownStretches(article, tokens, (form) => mayBeginMedium(form.text));
        zones.forEach(({ start, end }, at) => {
          expect(findNames(text, start, end, forNames[at])).toEqual(findNames(text, start, end));
          expect(findMedia(text, start, end, forMedia[at])).toEqual(findMedia(text, start, end));
        });
      },
    ),
  );
});
