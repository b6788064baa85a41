import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('what only the marks keep apart', () => {
  test.each([
    ['Peru mengirim "beberapa lusin" drone ke Chad.', ['arms-transfer: Peru → Chad (asserted)']],
    ['Peru mengirim "ratusan" tentara ke Chad.', ['troop-deployment: Peru → Chad (asserted)']],
    ['Peru menyebutnya "ratusan" drone ke Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is one of those that do it', () => {
  test.each([
    [
      'Peru adalah salah satu dari sedikit negara yang memasok senjata ke Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
    // Of whom it is only told that they are neighbours.
    ['Peru berada di dekat salah satu dari sedikit negara yang memasok senjata ke Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who deals with whom', () => {
  test.each([
    [
      'Peru menandatangani kesepakatan dengan Fiji untuk membeli rudal.',
      ['agreement: Peru + Fiji →  (asserted)', 'arms-purchase: Peru →  (planned)'],
    ],
    ['Peru bertanding dengan Fiji untuk membeli rudal.', []],
    [
      'Kesepakatan senjata Peru, yang dicapai pekan lalu dengan Fiji, bernilai miliaran dolar.',
      ['arms-deal: Peru + Fiji →  (asserted)'],
    ],
    [
      'Dua perusahaan Peru, Garuda Rotem dan Hanwha Defense menandatangani kontrak senjata dengan Fiji.',
      ['arms-deal: Garuda Rotem + Hanwha Defense + Fiji →  (asserted)'],
    ],
    ['Hyundai Rotem Co. akan mengirim tank ke Fiji.', ['arms-transfer: Hyundai Rotem Co. → Fiji (planned)']],
    ['Peru menerima pengiriman baru 21 howitzer dari Fiji.', ['arms-transfer: Fiji → Peru (asserted)']],
    ['Peru menerima kiriman 21 karung beras dari Fiji.', ['aid: Fiji → Peru (asserted)']],
    ['Peru adalah penerima senjata dari Fiji.', ['arms-transfer: Fiji → Peru (asserted)']],
    ['Peru adalah penerima beras dari Fiji.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what is neither done nor planned', () => {
  test.each([
    [
      'Peru mengatakan negaranya tidak mengirim atau berencana mengirim senjata ke Chad.',
      ['arms-transfer: Peru → Chad (denied)'],
    ],
    [
      'Peru tidak mengirim senjata, tetapi berencana mengirim drone ke Chad.',
      ['arms-transfer: Peru → Chad (planned)'],
    ],
    ['Peru menghentikan 30 izin ekspor militer ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
    ['Peru mengirim pasukan masuk ke Chad.', ['troop-deployment: Peru → Chad (asserted)']],
    ['Peru mengirim pasukan dan barang masuk ke Chad.', ['troop-deployment: Peru →  (asserted)']],
    [
      'Peru mengumumkan pada Rabu, mereka telah mengirim tank ke Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
