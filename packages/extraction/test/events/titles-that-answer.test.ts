import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayEvent, sayStatement } from '../say-findings.js';
import { toldEvents } from '../told-events.js';

/** What a title is found to say and tell. */
function readTitle(text: string): string[] {
  const findings = extract(articleOf(text, 'title'));
  return [
    ...findings.statements.map((one) => sayStatement({ text, findings }, one)),
    ...findings.events.map((one) => sayEvent({ text, findings }, one)),
  ];
}

describe('who says `kami` in a title', () => {
  test.each([
    [
      'Iran: Kami Tidak Kirim Rudal ke Rusia',
      ['Iran | denies | Kami Tidak Kirim Rudal ke Rusia', 'arms-transfer: Iran → Rusia (denied)'],
    ],
    [
      'Putin: Kami Akan Serang Kyiv',
      ['Putin | states | Kami Akan Serang Kyiv', 'attack: Putin → Kyiv (planned)'],
    ],
    [
      'Korut ke AS: Kami Tidak Kirim Senjata ke Rusia',
      [
        'Korut | denies | Kami Tidak Kirim Senjata ke Rusia',
        'denial: Korut → AS (asserted)',
        'arms-transfer: Korut → Rusia (denied)',
      ],
    ],
    [
      'Trump Ancam Iran: Kami Akan Serang Lagi',
      [
        'Trump | warns | Kami Akan Serang Lagi',
        'threat: Trump → Iran (asserted)',
        'attack: Trump →  (planned)',
      ],
    ],
    // Whoever did something beside is not who speaks.
    ['Israel Serang Gaza: Kami Lari ke Rafah', ['attack: Israel → Gaza (asserted)']],
  ])('%s', (text, findings) => {
    expect(readTitle(text)).toEqual(findings);
  });
});

describe('who speaks on behind a deed that opens a title', () => {
  test.each([
    [
      'Bantah Pasok Senjata ke Rusia, China: Itu Fitnah',
      [
        'China | denies | Pasok Senjata ke Rusia',
        'China | denies | Itu Fitnah',
        'arms-transfer: China → Rusia (denied)',
        'arms-transfer: China → Rusia (denied)',
      ],
    ],
    [
      'Bantah Pasok Senjata ke Rusia, China Tuding AS',
      [
        'China | denies | Pasok Senjata ke Rusia',
        'China | alleges | AS',
        'arms-transfer: China → Rusia (denied)',
        'accusation: China → AS (asserted)',
      ],
    ],
    [
      'Tolak Kirim Senjata ke Ukraina, Orban: Hungaria Netral',
      ['Orban | states | Hungaria Netral', 'arms-transfer: Orban → Ukraina (negated)'],
    ],
    // Who speaks of a deed need not have done it.
    ['Serang Lebanon, PBB: Israel Langgar Hukum', ['PBB | states | Israel Langgar Hukum']],
  ])('%s', (text, findings) => {
    expect(readTitle(text)).toEqual(findings);
  });
});

describe('who is told not to do it', () => {
  test.each([
    [
      'Inggris Gertak Iran: Jangan Kirim Rudal ke Rusia',
      [
        'Inggris | warns | Jangan Kirim Rudal ke Rusia',
        'threat: Inggris → Iran (asserted)',
        'arms-transfer: Iran → Rusia (requested)',
      ],
    ],
    ['Jangan Kirim Rudal ke Rusia', []],
  ])('%s', (text, findings) => {
    expect(readTitle(text)).toEqual(findings);
  });

  test.each([
    ['"Jangan kirim senjata ke Chad," kata Blinken kepada Peru.', ['arms-transfer: Peru → Chad (requested)']],
    [
      '"Jangan memasok senjata ke Chad," kata Blinken kepada pemerintah Peru.',
      ['arms-transfer: Peru → Chad (requested)'],
    ],
    // A medium only passes it on.
    ['"Jangan memasok senjata ke Chad," kata Blinken kepada Reuters.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who says `kami` in a quotation', () => {
  test.each([
    ['"Kami akan menyerang Kyiv," kata Putin.', ['attack: Putin → Kyiv (planned)']],
    ['Putin mengatakan, "Kami akan menyerang Kyiv."', ['attack: Putin → Kyiv (planned)']],
    // Who only speaks for others does nothing.
    ['"Kami akan menyerang Kyiv," kata Peskov.', []],
    ['"Kami akan menyerang Kyiv," kata Budi Santoso.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
