import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('who has a part in a gift', () => {
  test.each([
    [
      'Peru memainkan peran penting dalam memasok senjata ke Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
    ['Peru membahas peran penting dalam memasok senjata ke Chad.', []],
    ['Peru bersiap untuk pengiriman rudal ke Chad.', ['arms-transfer: Peru → Chad (planned)']],
    ['Peru menunggu untuk pengiriman rudal ke Chad.', ['arms-transfer:  → Chad (asserted)']],
    ['Peru memasok barang-barang militer ke Chad.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru memasok barang-barang ke Chad.', []],
    ['Peru membeli lima pesawat angkut dari Fiji.', ['arms-purchase: Peru → Fiji (asserted)']],
    ['Garuda Indonesia membeli lima pesawat dari Fiji.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what there is none of, and what has still to come', () => {
  test.each([
    ['Tak akan ada rudal yang dikirim Peru ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
    ['Ada rudal yang dikirim Peru ke Chad.', ['arms-transfer: Peru → Chad (asserted)']],
    [
      'Peru dan Fiji mencapai kesepakatan untuk penarikan pasukan Peru.',
      ['agreement: Peru + Fiji →  (asserted)', 'withdrawal: Peru →  (planned)'],
    ],
    ['Peru berangkat guna mengatur penarikan pasukan Fiji.', ['withdrawal: Fiji →  (planned)']],
    ['Niatan Peru membeli drone dari Fiji terungkap.', ['arms-purchase: Peru → Fiji (planned)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who leaves where', () => {
  test.each([
    ['Peru menarik pasukannya keluar dari Chad.', ['withdrawal: Peru → Chad (asserted)']],
    ['Peru menarik peralatan militer dari Chad.', ['withdrawal: Peru → Chad (asserted)']],
    ['Peru menarik pasukannya lalu keluar dari rapat.', ['withdrawal: Peru →  (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('the government of a leader', () => {
  test.each([
    [
      'Putin menyatakan pemerintahannya menjatuhkan sanksi kepada Chad.',
      ['sanction: Putin → Chad (asserted)'],
    ],
    [
      'Budi Santoso menyatakan pemerintahannya menjatuhkan sanksi kepada Chad.',
      ['sanction:  → Chad (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text).filter((event) => !event.startsWith('sanction:  '))).toEqual(
      events.filter((event) => !event.startsWith('sanction:  ')),
    );
  });
});
