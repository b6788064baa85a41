import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('a deed on a day that has still to come is planned', () => {
  test.each([
    ['Prabowo bertemu Xi Jinping di Beijing pekan depan.', 'meeting: Prabowo + Xi Jinping →  (planned)'],
    ['Prabowo besok bertemu Xi Jinping.', 'meeting: Prabowo + Xi Jinping →  (planned)'],
    ['Besok, Prabowo bertemu Xi Jinping.', 'meeting: Prabowo + Xi Jinping →  (planned)'],
    ['Prabowo dan Xi Jinping bertemu pada Rabu mendatang.', 'meeting: Prabowo + Xi Jinping →  (planned)'],
    ['Jepang kelak mengirim vaksin ke Laos.', 'aid: Jepang → Laos (planned)'],
    // The nearest that leave it a fact: another day, a term, a deed with a day of its own.
    ['Prabowo bertemu Xi Jinping di Beijing pekan lalu.', 'meeting: Prabowo + Xi Jinping →  (asserted)'],
    ['Prabowo bertemu Xi Jinping sebelum pekan depan.', 'meeting: Prabowo + Xi Jinping →  (asserted)'],
    [
      'Uni Eropa menjatuhkan sanksi terhadap Iran mulai bulan depan.',
      'sanction: Uni Eropa → Iran (asserted)',
    ],
  ])('%s', (text, event) => expect(toldEvents(text)).toEqual([event]));
});

describe('small words between a subject and its verb leave it the subject', () => {
  test.each([
    ...['semula', 'malahan', 'betul-betul', 'rela', 'praktis', 'bagaimanapun', 'misalnya'],
    ...['setidaknya', 'ujung-ujungnya', 'terus-menerus', 'setelah itu', 'saban hari', 'membabi buta'],
  ])('Rusia %s menyerang Ukraina', (words) => {
    expect(toldEvents(`Rusia ${words} menyerang Ukraina.`)).toEqual(['attack: Rusia → Ukraina (asserted)']);
  });
});

describe('a small word between commas is one of the verb', () => {
  test.each([
    ['Rusia, sebaliknya, menyerang Ukraina.', 'attack: Rusia → Ukraina (asserted)'],
    ['Rusia, kemudian, menyerang Ukraina.', 'attack: Rusia → Ukraina (asserted)'],
    ['Rusia, sementara itu, menyerang Ukraina.', 'attack: Rusia → Ukraina (asserted)'],
    ['Rusia, konon, menyerang Ukraina.', 'attack: Rusia → Ukraina (alleged)'],
  ])('%s', (text, event) => expect(toldEvents(text)).toContain(event));
});
