import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('where arms come from that somebody uses', () => {
  test.each([
    ['Senjata yang dipakai Chad berasal dari Turki.', ['arms-transfer: Turki → Chad (asserted)']],
    ['Drone yang kini digunakan Chad dipasok Turki.', ['arms-transfer: Turki → Chad (asserted)']],
    ['Senjata Chad berasal dari Turki.', ['arms-transfer: Turki → Chad (asserted)']],
    ['Chad memakai rudal yang berasal dari Turki.', ['arms-transfer: Turki → Chad (asserted)']],
    ['Senjata yang dipakai Chad tidak berasal dari Turki.', ['arms-transfer: Turki → Chad (negated)']],
    // Who uses them is not named.
    ['Senjata yang dipakai pelaku berasal dari Turki.', []],
    ['Nama senjata itu berasal dari bahasa Turki.', []],
    // They go to another.
    ['Senjata yang dipakai Chad dijual ke Mali.', ['arms-transfer:  → Mali (asserted)']],
    ['Drone yang dipakai Chad menyerang Mali.', ['attack: Chad → Mali (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('arms that arrive', () => {
  test.each([
    ['Senjata Turki sampai ke Chad.', ['arms-transfer: Turki → Chad (asserted)']],
    ['Tidak ada satu pun peluru Turki yang sampai ke Chad.', ['arms-transfer: Turki → Chad (negated)']],
    ['Peluru Turki tiba di Chad.', ['arms-transfer: Turki → Chad (asserted)']],
    // What is fired or driven there is given to nobody.
    ['Rudal Turki sampai ke Chad.', []],
    ['Tank Turki tiba di Chad.', ['troop-deployment: Turki → Chad (asserted)']],
    ['Senjata Turki ditemukan sampai ke Chad.', []],
    ['Suara tembakan senjata terdengar sampai ke Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who leaves for where', () => {
  test.each([
    ['Sebanyak 500 prajurit TNI bertolak ke Chad.', ['troop-deployment: TNI → Chad (asserted)']],
    ['Pasukan Turki berangkat ke Chad.', ['troop-deployment: Turki → Chad (asserted)']],
    ['Kapal perang Turki bertolak dari Chad.', []],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who gets arms in the end', () => {
  test.each([
    [
      'Turki mengirim rudal ke Chad untuk diteruskan kepada Hizbullah.',
      ['arms-transfer: Turki → Hizbullah (asserted)'],
    ],
    ['Turki mengirim tank ke Chad untuk diperbaiki.', ['arms-transfer: Turki → Chad (asserted)']],
    [
      'Kapal itu mengangkut senapan yang berasal dari Turki dan hendak dikirim kepada Houthi.',
      ['arms-transfer: Turki → Houthi (planned)'],
    ],
    ['Turki membawakan Houthi drone.', ['arms-transfer: Turki → Houthi (asserted)']],
    ['Chad menerima dua angkatan peluru dari Turki.', ['arms-transfer: Turki → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
