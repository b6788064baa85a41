import { expect, test } from 'vitest';
import { actsForSpeaker } from '../../src/statements/wrongs/acts-for-speaker.js';
import { chunkOf } from '../view-of.js';
import { firstDraft } from './first-draft.js';

test.each([
  ['Menteri Pertahanan Rwanda Budi Santoso mengatakan tentara Rwanda menyeberang.', 'tentara', true],
  ['Pemimpin oposisi Rwanda Siti Aminah mengatakan tentara Rwanda menyeberang.', 'tentara', false],
  ['Menteri Pertahanan Rwanda Budi Santoso mengatakan tentara Kongo menyeberang.', 'tentara', false],
  ['Juru bicara Hamas Abu Ubaida mengatakan pejuang Hamas menyerang pos itu.', 'pejuang', true],
  ['Juru bicara Hamas Abu Ubaida mengatakan pejuang Fatah menyerang pos itu.', 'pejuang', false],
  ['Kapolres Garut AKBP Budi Santoso mengatakan polisi menembak perampok itu.', 'polisi', true],
  ['Gubernur Jawa Barat Budi Santoso mengatakan polisi menembak perampok itu.', 'polisi', false],
  ['Rwanda menyita kapal itu, kata Menteri Pertahanan Rwanda Budi Santoso.', 'Rwanda', true],
  ['Rwanda menyita kapal itu, kata Kementerian Luar Negeri Rwanda.', 'Rwanda', true],
  ['Rwanda menyita kapal itu, kata seorang pejabat Rwanda.', 'Rwanda', true],
  ['Rwanda menyita kapal itu, kata seorang warga Rwanda.', 'Rwanda', false],
  ['Rwanda menyita kapal itu, kata aktivis Rwanda Siti Aminah.', 'Rwanda', false],
  ['Rwanda menyita kapal itu, kata Komisi Nasional HAM Rwanda.', 'Rwanda', false],
  ['Rwanda menyita kapal itu, kata Menteri Pertahanan Kongo Budi Santoso.', 'Rwanda', false],
])('%s: %s', (text, word, expected) => {
  const { view, draft } = firstDraft(text);
  const chunk = view.chunks[chunkOf(view, word)];
  expect(chunk !== undefined && actsForSpeaker(view, chunk, draft)).toBe(expected);
});
