import { expect, test } from 'vitest';
import { toldSubject } from '../../src/statements/wrongs/told-subject.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['PBB menyebut Rwanda "menjarah mineral".', 'menjarah', 'Rwanda'],
  ['Kelompok yang terkait dengan China telah menyusup.', 'menyusup', 'Kelompok'],
  ['PBB pergi dan "menjarah mineral".', 'menjarah', ''],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase((view, at) => toldSubject(view, at).phrase ?? -1, text, word)).toBe(expected);
});
