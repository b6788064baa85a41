import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent } from '../say-findings.js';

const saysOf = (text: string): string[] => {
  const findings = extract(articleOf(text));
  return findings.events.map((event) => sayEvent({ text, findings }, event));
};

test.each([
  // Another subject behind `dan` and `lalu`
  [
    'Iran mengirim drone ke Rusia dan Israel akan menyerang Gaza.',
    ['arms-transfer: Iran → Rusia (asserted)', 'attack: Israel → Gaza (planned)'],
  ],
  [
    'Iran menangkap Budi dan Israel menyerang Gaza.',
    ['arrest: Iran → Budi (asserted)', 'attack: Israel → Gaza (asserted)'],
  ],
  [
    'Tentara Israel menembaki warga di Gaza dan pesawat tempur Turki menyerang Suriah.',
    ['attack: Israel → Gaza (asserted)', 'attack: Turki → Suriah (asserted)'],
  ],
  [
    'Iran menyerang Israel lalu Rusia mengirim drone ke Suriah.',
    ['attack: Iran → Israel (asserted)', 'arms-transfer: Rusia → Suriah (asserted)'],
  ],
  [
    'Setelah Rusia menyerang Kyiv, Polandia dan Rumania mengirim tentara ke Ukraina.',
    ['attack: Rusia → Kyiv (asserted)', 'troop-deployment: Polandia + Rumania → Ukraina (asserted)'],
  ],
  [
    'Densus 88 menangkap Budi sebelum pertemuan antara Erdogan dan Putin di Sochi.',
    ['arrest: Densus 88 → Budi (asserted)', 'meeting: Erdogan + Putin →  (asserted)'],
  ],
  [
    'Setelah Belanda mengekspor suku cadang F-35 ke Israel, Spanyol, Irlandia, dan Norwegia mengakui negara Palestina.',
    [
      'arms-transfer: Belanda → Israel (asserted)',
      'support: Spanyol + Irlandia + Norwegia → Palestina (asserted)',
    ],
  ],
  [
    'India memesan 26 jet Rafale dari Prancis setelah perundingan dimulai lalu Norwegia menyumbangkan 20 howitzer kepada Ukraina.',
    ['arms-purchase: India → Prancis (asserted)', 'arms-transfer: Norwegia → Ukraina (asserted)'],
  ],
  [
    'Setelah Taliban memberlakukan larangan bepergian, marinir Prancis menaiki sebuah tanker lalu menyitanya.',
    ['ban: Taliban →  (asserted)', 'seizure: Prancis →  (asserted)'],
  ],
  // One list, whatever follows
  [
    'Setelah menyerang Kyiv, Odesa, dan Lviv, Rusia mengirim drone ke Iran.',
    ['attack: Rusia → Kyiv + Odesa + Lviv (asserted)', 'arms-transfer: Rusia → Iran (asserted)'],
  ],
  ['Rusia menyerang Kyiv dan Odesa menewaskan lima orang.', ['attack: Rusia → Kyiv + Odesa (asserted)']],
  [
    'AS mengirim tentara ke Suriah dan Irak untuk menyerang ISIS.',
    ['troop-deployment: AS → Suriah + Irak (asserted)', 'attack: AS → ISIS (asserted)'],
  ],
  [
    'Jepang mendukung Ukraina dan Moldova bergabung dengan NATO.',
    ['support: Jepang → Ukraina + Moldova (asserted)'],
  ],
  [
    'Pemerintah mengumumkan bantuan untuk Rusia dan Ukraina akan dikirim.',
    ['aid:  → Rusia + Ukraina (planned)'],
  ],
  [
    'Setelah AS, Inggris dan Prancis menyerang Suriah, Rusia mengirim drone.',
    ['attack: AS + Inggris + Prancis → Suriah (asserted)', 'arms-transfer: Rusia →  (asserted)'],
  ],
  [
    'Iran menyerang Israel lalu mengirim drone ke Suriah.',
    ['attack: Iran → Israel (asserted)', 'arms-transfer: Iran → Suriah (asserted)'],
  ],
])('%s', (text, events) => {
  expect(saysOf(text)).toEqual(events);
});
