import { describe, expect, test } from 'vitest';
import { allEvents, toldEvents } from '../told-events.js';

describe('who is asked for help behind `ke`', () => {
  test.each([
    [
      'Peru meminta bantuan militer ke Fiji.',
      ['arms-transfer: Fiji → Peru (requested)', 'demand: Peru → Fiji (asserted)'],
    ],
    ['Upaya Peru meminta bantuan militer ke Fiji terungkap.', ['arms-transfer: Fiji → Peru (planned)']],
    // A delivery goes there.
    ['Peru meminta pengiriman senjata ke Fiji.', ['arms-transfer:  → Fiji (requested)']],
  ])('%s', (text, events) => {
    expect([...allEvents(text)].sort()).toEqual([...events].sort());
  });
});

describe('what somebody tries to stop', () => {
  test.each([
    ['Peru berupaya menghentikan pengiriman senjata ke Chad.', ['arms-transfer:  → Chad (negated)']],
    ['Peru menghentikan penyelundupan senjata ke Chad.', ['arms-transfer:  → Chad (negated)']],
    ['Peru menghentikan pengiriman senjata ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
    // Nothing is promised to whom it went.
    ['Peru berjanji menghentikan pengiriman senjata ke Chad.', ['arms-transfer: Peru → Chad (negated)']],
  ])('%s', (text, events) => {
    expect(allEvents(text)).toEqual(events);
  });
});

describe('where something is that is used', () => {
  test.each([
    [
      'Peru menyerang pelabuhan di Chad yang digunakan untuk menyelundupkan senjata ke Fiji.',
      ['attack: Peru → Chad (asserted)'],
    ],
    ['Drone yang dipakai Peru untuk menyerang Chad dibuat di Fiji.', ['attack: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('what arms are like', () => {
  test.each([
    ['Peru membeli sistem rudal berbasis darat dari Fiji.', ['arms-purchase: Peru → Fiji (asserted)']],
    ['Peru membeli kapal selam bertenaga nuklir dari Fiji.', ['arms-purchase: Peru → Fiji (asserted)']],
    ['Peru membeli rudal berkat dukungan dari Fiji.', ['arms-purchase: Peru →  (asserted)']],
    ['Peru memperluas kehadiran militernya di Chad.', ['troop-deployment: Peru → Chad (asserted)']],
    ['Peru mengarahkan tiga kapal perang ke Chad.', ['troop-deployment: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text).filter((event) => !event.startsWith('support'))).toEqual(events);
  });
});

describe('a clause of its own at the head, a date before the verb, and an official of that state', () => {
  test.each([
    [
      'Dengan Peru memasok senjata ke Chad, perang akan berlanjut.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
    ['Dengan bantuan Peru menyerang Chad, Jumat.', []],
    ['Peru pada Ahad, 7 Oktober 2018, kembali menyerang Chad.', ['attack: Peru → Chad (asserted)']],
    [
      'Peru akan membeli rudal dari Fiji, kata menteri pertahanan negara itu.',
      ['arms-purchase: Peru → Fiji (planned)'],
    ],
    [
      'Peru akan membeli rudal dari Fiji, kata pengamat negara itu.',
      ['arms-purchase: Peru → Fiji (alleged)'],
    ],
    [
      'Fiji meminta bantuan Chad di tengah meningkatnya kehadiran militer Peru.',
      ['aid: Chad → Fiji (requested)', 'troop-deployment: Peru →  (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
