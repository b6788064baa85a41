import { expect, test } from 'vitest';
import { ownersOf } from '../../src/clause/chunk.js';
import { namesOf, viewOf, wordsOf } from '../view-of.js';

/** Noun phrases as `words: heads / owners that count`. */
function phrasesOf(text: string): string[] {
  const view = viewOf(text);
  return view.chunks
    .filter((chunk) => chunk.kind === 'noun-phrase')
    .map(
      (chunk) => `${wordsOf(view, chunk)}: ${namesOf(view, chunk.heads)} / ${namesOf(view, ownersOf(chunk))}`,
    );
}

test.each([
  ['AS, Korea Selatan dan Jepang bertemu.', ['AS, Korea Selatan dan Jepang: AS + Korea Selatan + Jepang / ']],
  ['AS dan Jepang bertemu.', ['AS dan Jepang: AS + Jepang / ']],
  ['Militer AS dan Korea Selatan berlatih.', ['Militer AS dan Korea Selatan:  / AS + Korea Selatan']],
  ['AS dan pemerintah Jepang bertemu.', ['AS dan pemerintah Jepang: AS + Jepang / ']],
  ['AS, militer Jepang, dan Peru bertemu.', ['AS, militer Jepang, dan Peru: AS + Jepang + Peru / ']],
  ['Latihan AS dan militer Jepang dibuka.', ['Latihan AS dan militer Jepang:  / AS + Jepang']],
  ['AS dan drone Jepang terlihat.', ['AS: AS / ', 'drone Jepang:  / Jepang']],
  ['AS dan pemberontak Jepang bertemu.', ['AS: AS / ', 'pemberontak Jepang:  / Jepang']],
  ['Militer AS berlatih.', ['Militer AS:  / AS']],
  ['Beras dan jagung diimpor.', ['Beras dan jagung:  / ']],
  ['Iran, Rusia mengirim gandum.', ['Iran: Iran / ', 'Rusia: Rusia / ', 'gandum:  / ']],
  [
    'Thailand membeli beras dari Vietnam dan Kamboja.',
    ['Thailand: Thailand / ', 'beras:  / ', 'Vietnam dan Kamboja: Vietnam + Kamboja / '],
  ],
  [
    'Presiden Prancis Emmanuel Macron berpidato.',
    ['Presiden Prancis Emmanuel Macron: Emmanuel Macron / Prancis'],
  ],
  ['Presiden Prancis berpidato.', ['Presiden Prancis:  / Prancis']],
  [
    'Gempa mengguncang Turki, dan Suriah meminta bantuan.',
    ['Gempa:  / ', 'Turki: Turki / ', 'Suriah: Suriah / ', 'bantuan:  / '],
  ],
  ['Warga Palestina mengungsi ke Mesir.', ['Warga Palestina:  / Palestina', 'Mesir: Mesir / ']],
])('%s', (text, expected) => {
  expect(phrasesOf(text)).toEqual(expected);
});
