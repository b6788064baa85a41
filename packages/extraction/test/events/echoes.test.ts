import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function eventsOf(text: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter(({ rule }) => rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

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
  ['M23 menyerang Bukavu lalu merebut lapangan terbang.', ['attack: M23 → Bukavu (asserted)']],
  ['Persib menyerang Persija lalu merebut lapangan tengah.', []],
  ['Babak ketiga perundingan antara Iran dan Prancis digelar.', ['meeting: Iran + Prancis →  (asserted)']],
  ['Babak ketiga pertemuan antara Persib dan Persija digelar.', []],
])('%s', (text, expected) => {
  expect(eventsOf(text)).toEqual(expected);
});
