import { expect, test } from 'vitest';
import { namesOf, viewOf, wordsOf } from '../view-of.js';

/** Noun phrases that stand for a name, as `words: names`. */
function namedPhrases(text: string): string[] {
  const view = viewOf(text);
  return view.chunks
    .filter(({ kind, heads }) => kind === 'noun-phrase' && heads.length > 0)
    .map((chunk) => `${wordsOf(view, chunk)}: ${namesOf(view, chunk.heads)}`);
}

test.each([
  [
    'Iran menuduh Menteri Pertahanan Turki, Anucha Wirawan, memalsukan surat.',
    ['Iran: Iran', 'Menteri Pertahanan Turki, Anucha Wirawan,: Anucha Wirawan'],
  ],
  [
    'Harga naik, kata juru bicara Kremlin, Dmitry Peskov, Senin.',
    ['juru bicara Kremlin, Dmitry Peskov: Dmitry Peskov'],
  ],
  ['Duta Besar Kanada untuk PBB Bob Rae berpidato.', ['Duta Besar Kanada untuk PBB Bob Rae: Bob Rae']],
  [
    'Kapolda Jambi Brigjen Hendra Wirawan berpidato.',
    ['Kapolda Jambi Brigjen Hendra Wirawan: Hendra Wirawan'],
  ],
  // An item of a list, the next clause, several, a body.
  [
    'Presiden Turki, Vladimir Putin, Xi Jinping hadir.',
    ['Vladimir Putin: Vladimir Putin', 'Xi Jinping: Xi Jinping'],
  ],
  ['Usai menemui Presiden Turki, Vladimir Putin berpidato.', ['Vladimir Putin: Vladimir Putin']],
  ['Tiga menteri Turki, Vladimir Putin, hadir.', ['Vladimir Putin: Vladimir Putin']],
  ['Pemerintah Turki, Vladimir Putin, hadir.', ['Vladimir Putin: Vladimir Putin']],
])('%s', (text, expected) => {
  expect(namedPhrases(text)).toEqual(expected);
});
