import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  [
    'WHO mengatakan wabah mereda, serta mencatat bahwa stok aman.',
    ['WHO | states | wabah mereda', 'WHO | states | stok aman'],
  ],
  [
    'WHO mengatakan wabah mereda, serta menutup kliniknya.',
    ['WHO | states | wabah mereda, serta menutup kliniknya'],
  ],
  ['WHO mengatakan dan mencatat bahwa stok aman.', ['WHO | states | stok aman']],
  // The small words of the next verb are its own.
  [
    'WHO mendorong vaksinasi massal dan sempat meminta warga menunda perjalanan.',
    ['WHO | demands | vaksinasi massal', 'WHO | demands | warga menunda perjalanan'],
  ],
  [
    'WHO mengatakan wabah mereda, setelah sebelumnya meminta warga menunda perjalanan.',
    ['WHO | states | wabah mereda', 'WHO | demands | warga menunda perjalanan'],
  ],
  [
    'WHO mengatakan wabah mereda, namun kemudian menyebut stok vaksin menipis.',
    ['WHO | states | wabah mereda', 'WHO | states | stok vaksin menipis'],
  ],
  // What one says of one's own asking is said.
  [
    'Presiden Chile Gabriel Boric mengatakan ia telah meminta para menterinya berhemat.',
    [
      'Gabriel Boric | states | ia telah meminta para menterinya berhemat',
      'Gabriel Boric | demands | para menterinya berhemat',
    ],
  ],
  [
    'WHO mengklaim sempat memperingatkan para dokter soal wabah itu.',
    [
      'WHO | states | sempat memperingatkan para dokter soal wabah itu',
      'WHO | warns | para dokter soal wabah itu',
    ],
  ],
  // What is called by a name is part of what is said; behind a comma it says something more.
  [
    'WHO mengkritik apa yang disebutnya sebagai penghematan.',
    ['WHO | condemns | apa yang disebutnya sebagai penghematan', 'WHO | states | sebagai penghematan'],
  ],
  [
    'WHO mengkritik penutupan klinik, yang disebutnya sebagai penghematan.',
    ['WHO | condemns | penutupan klinik', 'WHO | states | sebagai penghematan'],
  ],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
