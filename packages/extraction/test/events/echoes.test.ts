import { expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

test.each([
  // Two verbs with an object each tell two deeds of one act, but a strike and what it did one.
  [
    'KPK menggeledah kantor dinas dan memeriksa Andi Wijaya.',
    ['investigation: KPK →  (asserted)', 'investigation: KPK → Andi Wijaya (asserted)'],
  ],
  ['Rusia menyerang Odesa dan menewaskan dua warga.', ['attack: Rusia → Odesa (asserted)']],
  // What a contract is about comes about with it, where it is told who gets it from whom.
  [
    'Maroko meneken kontrak pembelian drone dengan Turki.',
    ['arms-deal: Maroko + Turki →  (asserted)', 'arms-purchase: Maroko → Turki (asserted)'],
  ],
  ['Maroko dan Turki meneken kontrak pembelian drone.', ['arms-deal: Maroko + Turki →  (asserted)']],
  [
    'Thailand dan Kamboja menandatangani kesepakatan gencatan senjata.',
    ['agreement: Thailand + Kamboja →  (asserted)', 'ceasefire: Thailand + Kamboja →  (asserted)'],
  ],
  // Words of games that mean something else.
  [
    'M23 menyerang Bukavu lalu merebut lapangan terbang.',
    ['attack: M23 → Bukavu (asserted)', 'seizure: M23 →  (asserted)'],
  ],
  ['Persib menyerang Persija lalu merebut lapangan tengah.', []],
  ['Babak ketiga perundingan antara Iran dan Prancis digelar.', ['meeting: Iran + Prancis →  (asserted)']],
  ['Babak ketiga pertemuan antara Persib dan Persija digelar.', []],
])('%s', (text, expected) => {
  expect(toldEvents(text)).toEqual(expected);
});
