import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';

function told(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // Whom others call somebody who does it does it, on their word.
  [
    'Ghana menyebut Turki sebagai negara yang memasok drone ke Mali.',
    ['accusation: Ghana → Turki (asserted)', 'arms-transfer: Turki → Mali (alleged)'],
  ],
  [
    'Ghana menuding Turki dan Mesir sebagai negara anggota PBB yang memasok drone ke Mali.',
    ['accusation: Ghana → Turki + Mesir (asserted)', 'arms-transfer: Turki + Mesir → Mali (alleged)'],
  ],
  ['Turki disebut sebagai negara yang memasok drone ke Mali.', ['arms-transfer: Turki → Mali (alleged)']],
  ['Ghana mengirim drone sebagai negara yang memasok Mali.', ['arms-transfer: Ghana →  (asserted)']],
  // For whom it is held to be something is no receiver.
  [
    'Ghana menyebut pengiriman rudal Turki ke Mali sebagai ancaman bagi Mesir.',
    ['arms-transfer: Turki → Mali (asserted)'],
  ],
  [
    'Ghana menyebut pengiriman rudal Turki sebagai hadiah bagi Mesir.',
    ['arms-transfer: Turki → Mesir (asserted)'],
  ],
  // What is not talked of or settled is not so, or not yet; what another is named for may be.
  ['Tidak ada pembicaraan tentang pengiriman rudal ke Mali.', ['arms-transfer:  → Mali (negated)']],
  ['Belum ada keputusan mengenai pengiriman rudal ke Mali.', ['arms-transfer:  → Mali (possible)']],
  [
    'Ghana belum memberikan konfirmasi terkait pengiriman rudal ke Mali.',
    ['arms-transfer:  → Mali (possible)'],
  ],
  [
    'Tidak ada pembicaraan tentang pengiriman rudal Turki ke Mali.',
    ['arms-transfer: Turki → Mali (asserted)'],
  ],
  ['Ada pembicaraan tentang pengiriman rudal ke Mali.', ['arms-transfer:  → Mali (asserted)']],
  // A council of states gives no arms.
  [
    'Ghana meminta Dewan Keamanan PBB menghentikan pasokan senjata ke Mali.',
    ['demand: Ghana → Dewan Keamanan PBB (asserted)', 'arms-transfer:  → Mali (requested)'],
  ],
  [
    'Ghana meminta Turki menghentikan pasokan senjata ke Mali.',
    ['demand: Ghana → Turki (asserted)', 'arms-transfer: Turki → Mali (requested)'],
  ],
])('%s', (text, events) => {
  expect(told(text)).toEqual(events);
});
