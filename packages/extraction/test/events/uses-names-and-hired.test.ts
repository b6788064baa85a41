import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('to whom a thing goes that is made for something', () => {
  test.each([
    [
      'Peru mengirim drone yang dimodifikasi untuk menjatuhkan bom kepada Chad.',
      ['arms-transfer: Peru → Chad (asserted)'],
    ],
    ['Peru mengirim drone yang dimodifikasi kepada Chad.', ['arms-transfer: Peru → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('whom a phrase before a comma tells of', () => {
  test.each([
    [
      'Peru menetapkan kelompok bersenjata terbesar Kongo, M23 sebagai organisasi teroris.',
      ['ban: Peru → M23 (asserted)'],
    ],
    ['Peru menetapkan kelompok itu, M23 menyerang Chad.', ['attack: M23 → Chad (asserted)']],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});

describe('who only fights for pay', () => {
  test.each([
    ['Tentara bayaran Peru menyerang Chad.', ['attack:  → Chad (asserted)']],
    ['Tentara Peru menyerang Chad.', ['attack: Peru → Chad (asserted)']],
    [
      'Pada Senin, tentara bayaran Wagner menyerang Chad.',
      ['attack: tentara bayaran Wagner → Chad (asserted)'],
    ],
  ])('%s', (text, events) => {
    expect(toldEvents(text)).toEqual(events);
  });
});
