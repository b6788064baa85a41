import { expect, test } from 'vitest';
import { mainSubjectOf } from '../../src/statements/speakers/main-subject-of.js';
import { findPhrase } from './find-phrase.js';

test.each([
  ['Ceko memanggil duta besar China setelah menuduh Beijing meretas.', 'menuduh', 'Ceko'],
  ['Setelah menuding Seoul, Pyongyang meledakkan jalan.', 'menuding', 'Pyongyang'],
  ['Ceko memanggil duta besar China sebelum menuduh Beijing meretas.', 'menuduh', ''],
  ['Ceko memanggil duta besar China: setelah menuduh Beijing meretas.', 'menuduh', ''],
  ['KPK menahan Andi Wijaya setelah mengaku menerima suap.', 'mengaku', ''],
  ['Israel membebaskan Andi Wijaya setelah berjanji diam.', 'berjanji', ''],
  ['Israel menahan Andi Wijaya setelah menuduhnya berbohong.', 'menuduhnya', 'Israel'],
  ['AS menjatuhkan sanksi kepada Iran setelah menuduh Teheran berbohong.', 'menuduh', 'AS'],
])('%s: from %s', (text, word, expected) => {
  expect(findPhrase(mainSubjectOf, text, word)).toBe(expected);
});
