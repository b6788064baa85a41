import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  ['FT melaporkan, mengutip pejabat Taiwan, bahwa stok aman.', ['FT | states | stok aman']],
  ['Indonesia menyambut baik usul itu.', ['Indonesia | praises | usul itu']],
  ['Indonesia berterima kasih kepada Jepang atas bantuan itu.', ['Indonesia | praises | bantuan itu']],
  ['"Stok aman," Menteri Keuangan Sri Mulyani mengatakan.', ['Sri Mulyani | states | Stok aman']],
  ['Ketika WHO mengatakan wabah mereda, warga pulang.', ['WHO | states | wabah mereda']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
