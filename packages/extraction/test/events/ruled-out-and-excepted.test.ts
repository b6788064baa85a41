import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('who is meant instead', () => {
  test.each([
    [
      'Bukan Peru yang menyerang Chad, melainkan Fiji.',
      ['attack: Peru → Chad (negated)', 'attack: Fiji → Chad (asserted)'],
    ],
    [
      'Bukan Chad yang diserang Peru, melainkan Fiji.',
      ['attack: Peru → Chad (negated)', 'attack: Peru → Fiji (asserted)'],
    ],
    [
      'Peru tidak menyerang Chad, melainkan Fiji.',
      ['attack: Peru → Chad (negated)', 'attack: Peru → Fiji (asserted)'],
    ],
    [
      'Bukan Peru yang akan mengirim drone ke Chad, tetapi Fiji.',
      ['arms-transfer: Peru → Chad (negated)', 'arms-transfer: Fiji → Chad (planned)'],
    ],
    [
      'Bukan hanya Peru yang mengirim drone ke Chad, tetapi juga Fiji.',
      ['arms-transfer: Peru + Fiji → Chad (asserted)'],
    ],
    [
      'Peru tidak mengirim drone ke Chad, melainkan ke Fiji.',
      ['arms-transfer: Peru → Chad (negated)', 'arms-transfer: Peru → Fiji (asserted)'],
    ],
    [
      'Drone itu tidak pernah dikirim ke Chad, tetapi ke Fiji.',
      ['arms-transfer:  → Chad (negated)', 'arms-transfer:  → Fiji (asserted)'],
    ],
    ['Peru tidak mengirim drone ke Chad, melainkan beras.', ['arms-transfer: Peru → Chad (negated)']],
    ['Peru mengirim drone bukan ke Chad, melainkan ke Fiji.', ['arms-transfer: Peru → Fiji (asserted)']],
    [
      'Peru tidak hanya membeli drone dari Chad, tetapi juga dari Fiji.',
      ['arms-purchase: Peru → Chad + Fiji (asserted)'],
    ],
    // In the words of a denial the other is accused.
    [
      'Lavrov menegaskan bahwa bukan Peru yang menyerang Chad, melainkan Fiji.',
      ['attack: Peru → Chad (denied)', 'attack: Fiji → Chad (alleged)'],
    ],
    // Whoever says so has not done it.
    ['Menurut Lavrov, bukan Peru yang menyerang Chad.', ['attack: Peru → Chad (denied)']],
    ['Fiji, bukan Peru, yang menyerang Chad.', ['attack: Fiji → Chad (asserted)']],
    // A deed of its own is told of who is meant.
    [
      'Bukan Peru yang menyerang Chad, melainkan Fiji yang menyerang Peru.',
      ['attack: Peru → Chad (negated)', 'attack: Fiji → Peru (asserted)'],
    ],
    [
      'Peru tidak menyerang Chad, tetapi Fiji menyerang Peru.',
      ['attack: Peru → Chad (negated)', 'attack: Fiji → Peru (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who is excepted', () => {
  test.each([
    ['Semua negara kecuali Peru menjatuhkan sanksi kepada Chad.', ['sanction:  → Chad (asserted)']],
    [
      'Seluruh anggota NATO mengirim senjata ke Chad, kecuali Peru.',
      ['arms-transfer: NATO → Chad (asserted)'],
    ],
    ['Peru akan menyerang Chad kecuali NATO mundur.', ['attack: Peru → Chad (hypothetical)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what is told beside a supposed deed', () => {
  test.each([
    [
      'Peru diduga menyerang Chad sebelum menyerang Fiji.',
      ['attack: Peru → Chad (alleged)', 'attack: Peru → Fiji (alleged)'],
    ],
    [
      'Peru diduga menembakkan rudal ke Chad lalu menyerang Fiji.',
      ['attack: Peru → Chad (alleged)', 'attack: Peru → Fiji (alleged)'],
    ],
    [
      'Peru diduga menyerang Chad setelah Fiji menyerang Peru.',
      ['attack: Peru → Chad (alleged)', 'attack: Fiji → Peru (asserted)'],
    ],
    [
      'Setelah menyerang Chad, Peru diduga menyerang Fiji.',
      ['attack: Peru → Chad (asserted)', 'attack: Peru → Fiji (alleged)'],
    ],
    [
      'Peru menembakkan rudal ke Chad kemudian menyerang Fiji.',
      ['attack: Peru → Chad (asserted)', 'attack: Peru → Fiji (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what only stands near', () => {
  test.each([
    ['Peru menyerang gedung dekat Kedutaan Besar Chad di Suva.', ['attack: Peru → Suva (asserted)']],
    ['Peru menyerang gedung di dekat konsulat Chad.', ['attack: Peru →  (asserted)']],
    ['Peru menyerang Kedutaan Besar Chad di Suva.', ['attack: Peru → Kedutaan Besar Chad (asserted)']],
    ['Rudal Peru menghantam wilayah dekat Tel Aviv.', ['attack: Peru → Tel Aviv (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
