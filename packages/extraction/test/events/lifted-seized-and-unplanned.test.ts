import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('what held a deed back is lifted', () => {
  test.each([
    ['Peru mencabut larangan penjualan senjata ke Chad.', ['arms-transfer:  → Chad (planned)']],
    ['Peru tidak mencabut larangan penjualan senjata ke Chad.', ['arms-transfer:  → Chad (negated)']],
    ['Larangan ekspor senjata ke Chad dicabut Peru.', ['arms-transfer:  → Chad (planned)']],
    ['Pencabutan larangan ekspor senjata ke Chad disambut Fiji.', ['arms-transfer:  → Chad (planned)']],
    ['Peru mengakhiri pembekuan bantuan militer untuk Chad.', ['arms-transfer: Peru → Chad (planned)']],
    ['Peru mengakhiri penjualan senjata ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('where arms were taken or made is not who gives them', () => {
  test.each([
    ['Senjata sitaan dari Peru dikirim ke Chad.', ['arms-transfer:  → Chad (asserted)']],
    ['Senjata dari Peru diserahkan Fiji ke Chad.', ['arms-transfer: Fiji → Chad (asserted)']],
    ['Senjata dari Peru dikirim ke Chad.', ['arms-transfer: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what a thing is for is no deed', () => {
  test.each([
    ['Peru mengakhiri penjualan senjata ofensif ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
    ['Peru melancarkan ofensif terhadap Chad.', ['attack: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('whoever has no plan does not do it', () => {
  test.each([
    ['Peru belum punya rencana memasok senjata ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
    ['Peru punya rencana memasok senjata ke Chad.', ['arms-transfer: Peru → Chad (planned)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
