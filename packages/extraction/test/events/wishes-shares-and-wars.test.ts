import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('what somebody is drawn to', () => {
  test.each([
    [
      'Peru menyatakan ketertarikannya untuk membeli rudal dari Fiji.',
      ['arms-purchase: Peru → Fiji (planned)'],
    ],
    [
      'Peru dan Chad menyatakan minatnya untuk membeli rudal dari Fiji.',
      ['arms-purchase: Peru + Chad → Fiji (planned)'],
    ],
    [
      'Peru menandatangani perjanjian dengan Saab, sebuah perusahaan Swedia, untuk membeli tiga rudal.',
      ['agreement: Peru + Saab →  (asserted)', 'arms-purchase: Peru →  (planned)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('whose loads are stopped, and what is said of forces', () => {
  test.each([
    ['Penjaga Pantai Peru mencegat senjata Chad.', ['seizure: Penjaga Pantai Peru → Chad (asserted)']],
    ['Penjaga Pantai Peru mencegat senjata.', ['seizure: Penjaga Pantai Peru →  (asserted)']],
    [
      'Militer Peru menambahkan pasukannya telah menenggelamkan kapal Chad.',
      ['attack: Peru → Chad (asserted)'],
    ],
    ['Peru menambahkan pasukan di Chad.', ['troop-deployment: Peru → Chad (asserted)']],
    ['Peru memasok bahan militer kepada Chad.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru memasok bahan bangunan kepada Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is at war, and whom a deed that opens the sentence is not', () => {
  test.each([
    [
      'Koalisi yang dipimpin oleh Peru telah lama berperang melawan Fiji.',
      ['attack: Peru → Fiji (asserted)'],
    ],
    ['KPK berperang melawan korupsi.', []],
    ['Memasok senjata ke M23 yang didukung Peru melanggar resolusi PBB.', ['support: Peru → M23 (asserted)']],
    [
      'M23 yang didukung Peru melanggar resolusi PBB.',
      ['support: Peru → M23 (asserted)', 'violation: M23 → PBB (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
