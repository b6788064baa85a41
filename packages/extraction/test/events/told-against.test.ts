import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

function told(text: string, act: string): string[] {
  const findings = extract(articleOf(text));
  return findings.events
    .filter((event) => event.act === act && event.rule !== 'speech-event')
    .map((event) => sayEvent({ text, findings }, event));
}

test.each([
  // What is asked for or admitted is told against a deed that took place.
  [
    'Turki menyerukan sekutunya mengirim drone ke Ghana untuk melawan invasi Rusia.',
    'attack',
    ['attack: Rusia →  (asserted)'],
  ],
  ['Ghana mengakui pabriknya rusak akibat serangan Mali.', 'attack', ['attack: Mali →  (asserted)']],
  [
    'Ghana mengakui telah membakar kilang itu sebagai balasan atas serangan Mali ke Tamale.',
    'attack',
    ['attack: Mali → Tamale (asserted)'],
  ],
  ['Ghana mendesak Turki menghentikan serangan ke Mali.', 'attack', ['attack: Turki → Mali (asserted)']],
  ['Ghana mendesak Turki mencegah serangan Mali.', 'attack', ['attack: Mali →  (requested)']],
  // What will end has begun.
  [
    'Turki mengatakan serangan Mali ke Ghana hanya akan berhenti jika Mesir turun tangan.',
    'attack',
    ['attack: Mali → Ghana (asserted)'],
  ],
  [
    'Turki mengatakan serangan Mali ke Ghana akan dimulai besok.',
    'attack',
    ['attack: Mali → Ghana (planned)'],
  ],
  // Who asks for help would receive it.
  [
    'Ghana mengajukan permintaan bantuan senjata ke Turki.',
    'arms-transfer',
    ['arms-transfer: Turki → Ghana (requested)'],
  ],
  [
    'Permintaan bantuan militer Ghana kepada Turki sedang dikaji.',
    'arms-transfer',
    ['arms-transfer: Turki → Ghana (requested)'],
  ],
  ['Ghana meminta bantuan militer ke Turki.', 'arms-transfer', ['arms-transfer: Turki → Ghana (requested)']],
  ['Ghana meminta pengiriman senjata ke Tamale.', 'arms-transfer', ['arms-transfer:  → Tamale (requested)']],
  // What it is to show is shown to another.
  [
    'Houthi menyerang kapal Turki sebagai bentuk solidaritas terhadap Palestina.',
    'attack',
    ['attack: Houthi → Turki (asserted)'],
  ],
  [
    'Houthi menyerang kapal Turki sebagai balasan terhadap Ghana.',
    'attack',
    ['attack: Houthi → Turki (asserted)'],
  ],
  // Beside a state a firm names only the make.
  [
    'Ghana menerima dua jet tempur Sukhoi Su-30 Rusia.',
    'arms-transfer',
    ['arms-transfer: Rusia → Ghana (asserted)'],
  ],
  [
    'Ghana menerima dua jet tempur dari Sukhoi.',
    'arms-transfer',
    ['arms-transfer: Sukhoi → Ghana (asserted)'],
  ],
  // What was no more than that is not denied as such.
  [
    'Ghana mengatakan tidak benar bahwa Turki hanya mengirim lima drone ke Mali.',
    'arms-transfer',
    ['arms-transfer: Turki → Mali (alleged)'],
  ],
  [
    'Ghana mengatakan tidak benar bahwa Turki mengirim lima drone ke Mali.',
    'arms-transfer',
    ['arms-transfer: Turki → Mali (denied)'],
  ],
  // Nobody is told to do what there is no ground for.
  ['Wali kota Budi menegaskan bahwa tidak ada alasan untuk menangkap Andi.', 'arrest', []],
  [
    'Wali kota Budi menegaskan bahwa polisi Ghana tidak punya alasan untuk menangkap Andi.',
    'arrest',
    ['arrest: Ghana → Andi (negated)'],
  ],
])('%s', (text, act, events) => {
  expect(told(text, act)).toEqual(events);
});

/** A title, where verbs drop their prefix. */
function titled(text: string): string[] {
  const article = articleOf(text);
  const findings = extract({ ...article, zones: article.zones.map((zone) => ({ ...zone, kind: 'title' })) });
  return findings.events.map((event) => sayEvent({ text, findings }, event));
}

test.each([
  ['Ghana Dituduh Kirim Drone ke Mali', ['arms-transfer: Ghana → Mali (alleged)']],
  ['Ghana Diminta Pasok Drone ke Mali', ['arms-transfer: Ghana → Mali (requested)']],
  ['Presiden Ghana Dijadwalkan Kunjungi Mali', ['visit: Ghana → Mali (planned)']],
  ['Ghana Dikenai Sanksi Mali', ['sanction: Mali → Ghana (asserted)']],
  ['Ghana Jatuhkan Sanksi atas Tiga Firma Turki, Diduga Pasok Drone', ['sanction: Ghana →  (asserted)']],
])('%s', (text, events) => {
  expect(titled(text)).toEqual(events);
});
