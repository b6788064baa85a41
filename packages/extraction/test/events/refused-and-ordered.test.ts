import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  // What was asked for and turned down is not done; what should have stopped goes on.
  ['Israel menolak permintaan Ukraina untuk mengirim rudal.', ['arms-transfer: Israel →  (negated)']],
  ['Israel tidak menolak permintaan Ukraina untuk mengirim rudal.', ['arms-transfer: Israel →  (requested)']],
  [
    'Rusia menolak seruan PBB untuk menghentikan serangan ke Kyiv.',
    ['ceasefire: Rusia →  (negated)', 'attack:  → Kyiv (asserted)'],
  ],
  // The comma ends what is told of the object.
  [
    'KPK memeriksa Budi yang diduga menerima suap, dan menahan Andi.',
    ['investigation: KPK → Budi (asserted)', 'arrest: KPK → Andi (asserted)'],
  ],
  ['Budi diduga menerima suap dan membunuh Andi.', ['attack: Budi → Andi (alleged)']],
  // Who orders their own forces to go sends them.
  [
    'Maduro memerintahkan pengerahan 15.000 tentara ke Kolombia.',
    ['troop-deployment: Maduro → Kolombia (asserted)'],
  ],
  ['Pengadilan memerintahkan penarikan pasukan Rwanda.', ['withdrawal: Rwanda →  (requested)']],
  // Who is accused in the object voice.
  ['Kongo mengecam Rusia, yang AS tuduh memasok drone ke Mali.', ['arms-transfer: Rusia → Mali (alleged)']],
  ['Kongo mengecam Rusia, yang memasok drone ke Mali.', ['arms-transfer: Rusia → Mali (asserted)']],
])('%s', (text, expected) => {
  const findings = extract(articleOf(text));
  const speech = ['rejection', 'demand', 'condemnation', 'accusation'];
  const done = findings.events.filter(({ act }) => !speech.includes(act));
  expect(done.map((event) => sayEvent({ text, findings }, event))).toEqual(expected);
});
