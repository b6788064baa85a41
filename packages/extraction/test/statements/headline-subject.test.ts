import { expect, test } from 'vitest';
import { headlineSubject } from '../../src/statements/speakers/headline-subject.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Kecam Serangan ke Doha, Indonesia Desak Gencatan Senjata', 'Kecam', 'Indonesia'],
  ['Kecam Serangan ke Doha, Indonesia: Hentikan Perang', 'Kecam', 'Indonesia'],
  ['Kecam Serangan ke Doha, Gencatan Senjata', 'Kecam', ''],
  ['Indonesia Kecam Serangan, Malaysia Desak Gencatan Senjata', 'Kecam', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(headlineSubject, text, word, 'title')).toBe(expected);
});
