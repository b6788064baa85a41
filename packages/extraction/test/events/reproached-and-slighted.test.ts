import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

test.each([
  ['Turki menggelar latihan militer meski diprotes Yunani.', 'condemnation: Yunani → Turki (asserted)'],
  ['Jerman memasok senjata ke Israel meski dikecam Turki.', 'condemnation: Turki → Jerman (asserted)'],
  ['Israel menggempur Rafah meski didesak AS menahan diri.', 'demand: AS → Israel (asserted)'],
  ['China sama sekali tidak menggubris protes Vietnam.', 'condemnation: Vietnam → China (asserted)'],
  ['Israel mengabaikan kecaman PBB.', 'condemnation: PBB → Israel (asserted)'],
  ['Serbia dan Kosovo saling lempar tuduhan.', 'accusation: Serbia → Kosovo (asserted)'],
  ['China dan Jepang bertukar tuduhan soal peretasan itu.', 'accusation: Jepang → China (asserted)'],
  [
    'Malaysia mempertimbangkan mengajukan nota protes kepada China.',
    'condemnation: Malaysia → China (planned)',
  ],
  ['Jepang belum melayangkan protes kepada Rusia.', 'condemnation: Jepang → Rusia (negated)'],
  ['Iran mengecam usulan dari Jerman.', 'condemnation: Iran → Jerman (asserted)'],
])('%s', (sentence, expected) => {
  expect(speechOf(sentence)).toContain(expected);
});

test.each([
  ['AS mendukung Israel meski dikecam Turki.', 'condemnation'],
  ['Israel mengabaikan janji Jerman kepada Mesir.', 'Israel'],
  ['Uni Eropa mengajukan keberatan ke Organisasi Perdagangan Dunia.', 'condemnation'],
  ['Iran akan menyampaikan tuntutan mereka kepada AS.', 'demand'],
  ['Iran mengecam serangan dari Gaza.', '→ Gaza'],
])('leaves alone: %s', (sentence, unexpected) => {
  expect(speechOf(sentence)).not.toContain(unexpected);
});

function speechOf(text: string): string {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event)).join('; ');
}

test.each([
  [
    'Serangan AS ke Iran yang diperintahkan Donald Trump dikecam Rusia.',
    'condemnation: Rusia → AS (asserted)',
  ],
  [
    'Penjualan jet AS kepada Taiwan yang disetujui Kongres diprotes China.',
    'condemnation: China → AS (asserted)',
  ],
  [
    'Ekspor senjata ke Israel yang diizinkan Jerman dikritik Turki.',
    'condemnation: Turki → Jerman (asserted)',
  ],
  ['Parlemen Norwegia dilanda peretasan terbesar.', 'cyber-attack:  → Parlemen Norwegia (asserted)'],
  ['Tentara Kamboja melepaskan tembakan lebih dulu.', 'attack: Kamboja →  (asserted)'],
])('of a deed and not of where it is done: %s', (sentence, expected) => {
  expect(speechOf(sentence)).toContain(expected);
});

test.each([
  ['Serangan AS ke Iran yang diperintahkan Donald Trump dikecam Rusia.', 'demand'],
  ['Serangan ke Gaza yang dikecam Turki menewaskan 20 orang.', 'condemnation'],
  ['Korea Selatan melepaskan tembakan peringatan ke arah kapal itu.', 'attack'],
])('leaves alone: %s', (sentence, unexpected) => {
  expect(speechOf(sentence)).not.toContain(unexpected);
});
