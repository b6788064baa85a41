import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOf } from '../article-of.js';
import { sayStatement } from '../say-findings.js';
import { allEvents, toldEvents } from '../told-events.js';

describe('told events', () => {
  test.each([
    // A capital acts where a day stands between it and its verb.
    ['Moskow, Selasa, mengusir tiga diplomat Jerman.', ['expulsion: Moskow → Jerman (asserted)']],
    ['Moskow, Selasa (3/2), mengusir tiga diplomat Jerman.', ['expulsion: Moskow → Jerman (asserted)']],
    ['Bea Cukai Singapura menyita kapal Rusia.', ['seizure: Bea Cukai Singapura → Rusia (asserted)']],
    ['Bea masuk Singapura menghambat kapal Rusia.', []],
    // A blast is an attack of who is behind it.
    ['Israel berada di balik ledakan di Lebanon.', ['attack: Israel → Lebanon (asserted)']],
    ['Israel melaporkan ledakan di Lebanon.', []],
    ['Ledakan di Lebanon menewaskan dua orang.', []],
    // Doubt in a relative clause is not of the main verb.
    ['Sebanyak 20 orang yang diduga bekerja untuk Mossad ditangkap Iran.', ['arrest: Iran →  (asserted)']],
    ['Iran yang berencana menyerang Israel.', ['attack: Iran → Israel (planned)']],
    // Who answers a blow has said nothing.
    ['Rusia mengusir diplomat Inggris, London membalas.', ['expulsion: Rusia → Inggris (asserted)']],
    // Nobody is blamed.
    ['Togo mengecam Peru atas serangan di Suva.', ['attack: Peru → Suva (asserted)']],
    ['Menurut Budi Santoso, Togo tidak menuduh Peru atas serangan di Suva.', ['attack:  → Suva (asserted)']],
    [
      'NATO Benarkan Pasukan Korea Utara Dikerahkan ke Kursk',
      ['troop-deployment: Korea Utara → Kursk (confirmed)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is answered and accused', () => {
  test.each([
    // Whose deed it is has claimed nothing.
    [
      'Penjualan amunisi Serbia kepada Ukraina dibantah Aleksandar Vucic.',
      ['arms-transfer: Serbia → Ukraina (denied)'],
    ],
    [
      'Klaim Serbia bahwa Peru menjual amunisi dibantah Aleksandar Vucic.',
      [
        'accusation: Serbia → Peru (asserted)',
        'arms-transfer: Peru →  (denied)',
        'denial: Aleksandar Vucic → Serbia (asserted)',
      ],
    ],
    [
      'Serangan AS di Sanaa, yang menurut Houthi menewaskan 31 orang, disorot media.',
      ['attack: AS → Sanaa (alleged)', 'accusation: Houthi → AS (asserted)'],
    ],
    [
      'Desakan PBB untuk membuka perbatasan ditolak Mesir.',
      ['demand: PBB → Mesir (asserted)', 'rejection: Mesir → PBB (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(allEvents(text)).toEqual(events);
  });
});

describe('who made a claim', () => {
  test.each([
    [
      'Tuduhan yang dilontarkan Moskow bahwa Serbia menjual amunisi ditepis Beograd.',
      [
        'Moskow | alleges | Serbia menjual amunisi',
        'Beograd | denies | Tuduhan yang dilontarkan Moskow bahwa Serbia menjual amunisi',
      ],
    ],
    [
      'Tuduhan bahwa Serbia menjual amunisi dilontarkan Moskow.',
      ['Moskow | alleges | Serbia menjual amunisi'],
    ],
    ['Iran dinyatakan IAEA melanggar perjanjian.', ['IAEA | alleges | melanggar perjanjian']],
    ['Hal itu dinyatakan Budi Santoso saat rapat.', ['Budi Santoso | states | ']],
  ])('%s', (text, statements) => {
    const findings = extract(articleOf(text));
    expect(findings.statements.map((one) => sayStatement({ text, findings }, one))).toEqual(statements);
  });
});
