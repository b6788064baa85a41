import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayEvent } from '../say-findings.js';
import { allEvents, toldEvents } from '../told-events.js';

describe('arms in `-nya`', () => {
  test.each([
    [
      'Peru membeli senjata dari Chad lalu mengirimkannya ke Fiji.',
      ['arms-purchase: Peru → Chad (asserted)', 'arms-transfer: Peru → Fiji (asserted)'],
    ],
    ['Peru membeli beras dari Chad lalu mengirimkannya ke Fiji.', []],
    // Found weapons are handed in.
    ['Polisi menemukan senjata lalu menyerahkannya ke Polda Papua.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is taken off a list', () => {
  test.each([
    ['AS mencabut Peru dari daftar hitam.', ['sanction-relief: AS → Peru (asserted)']],
    [
      'AS mengeluarkan Kuba dari daftar negara pendukung terorisme.',
      ['sanction-relief: AS → Kuba (asserted)'],
    ],
    ['AS memasukkan Peru ke daftar hitam.', ['sanction: AS → Peru (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who promises and who warns', () => {
  test.each([
    [
      'Peru berjanji kepada Fiji untuk tidak memasok senjata ke Chad.',
      ['promise: Peru → Fiji (asserted)', 'arms-transfer: Peru → Chad (negated)'],
    ],
    [
      'Peru meminta kepada Fiji untuk memasok senjata ke Chad.',
      ['demand: Peru → Fiji (asserted)', 'arms-transfer: Fiji → Chad (requested)'],
    ],
    // Nobody threatens their own side.
    [
      'Ryabkov memperingatkan Rusia akan menyerang Jerman.',
      ['threat: Ryabkov → Jerman (asserted)', 'attack: Rusia → Jerman (planned)'],
    ],
  ])('%s', (text, events) => {
    expect(allEvents(text)).toEqual(events);
  });
});

describe('what a threat hangs on', () => {
  test.each([
    // A condition inside a threat is no wish.
    [
      'Peru mengancam akan membalas bila Chad memakai dana itu untuk membeli senjata.',
      'arms-purchase: Chad →  (hypothetical)',
    ],
    [
      'Peru memperingatkan Chad agar tidak membeli senjata dari Fiji.',
      'arms-purchase: Chad → Fiji (requested)',
    ],
  ])('%s', (text, event) => {
    expect(allEvents(text)).toContain(event);
  });
});

describe('whom a denial answers', () => {
  test.each([
    // What is told in the same sentence is nearer than an older accusation.
    [
      'AS menuduh Peru mengirim senjata. Menurut Chad, bom itu buatan Peru; Peru membantah temuan itu.',
      'denial: Peru → Chad (asserted)',
    ],
    [
      'AS menuduh Peru mengirim senjata. Menurut Chad, bom itu mahal. Peru membantah tuduhan itu.',
      'denial: Peru → AS (asserted)',
    ],
  ])('%s', (text, event) => {
    const findings = extract(articleOfParagraphs(text));
    expect(findings.events.map((one) => sayEvent({ text, findings }, one))).toContain(event);
  });
});
