import { expect, test } from 'vitest';
import { mainSubjectOf } from '../../src/statements/speakers/main-subject-of.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Ceko memanggil duta besar China setelah menuduh Beijing meretas.', 'menuduh', 'Ceko'],
  ['Setelah menuding Seoul, Pyongyang meledakkan jalan.', 'menuding', 'Pyongyang'],
  ['Ceko memanggil duta besar China sebelum menuduh Beijing meretas.', 'menuduh', ''],
  ['Ceko memanggil duta besar China: setelah menuduh Beijing meretas.', 'menuduh', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(mainSubjectOf, text, word)).toBe(expected);
});
