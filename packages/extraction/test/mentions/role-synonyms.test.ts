import { expect, test } from 'vitest';
import { evidenceOf } from '../../src/mentions/name-evidence.js';
import { answersTo } from '../../src/mentions/references/role-synonyms.js';

test.each([
  ['Menteri Luar Negeri Rusia', 'diplomat', true],
  ['Presiden Rusia', 'diplomat', false],
  ['Juru Bicara Kementerian Kesehatan', 'jubir', true],
  ['Ketua Umum PSSI', 'politikus', true],
  ['Bupati Demak', 'bupati', true],
  ['Bupati Demak', 'gubernur', false],
  ['pelatih', 'perwira', false],
])('%s answers to %s: %s', (title, role, expected) => {
  expect(answersTo(title, role)).toBe(expected);
});

test.each([
  ['ujar', 'person'],
  ['bupati', 'person'],
  ['pak', 'person'],
  ['di', 'place'],
  ['desa', 'place'],
  ['perusahaan', 'organization'],
  ['beras', null],
  ['', null],
])('the word %j before a name says %s', (word, expected) => {
  expect(evidenceOf(word)).toBe(expected);
});
