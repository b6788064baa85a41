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

describe('a clause behind a noun of tidings is told by nobody', () => {
  test.each([
    ['Kabar Rusia menyerang Odesa beredar luas.', ['attack: Rusia → Odesa (alleged)']],
    [
      'Kecurigaan Presiden Rusia Vladimir Putin mengirim drone ke Mali menguat.',
      ['arms-transfer: Vladimir Putin → Mali (alleged)'],
    ],
    ['Tidak ada bukti Rusia menyerang Odesa.', ['attack: Rusia → Odesa (negated)']],
    ['Dalam laporan itu disebutkan Rusia menyerang Odesa.', ['attack: Rusia → Odesa (alleged)']],
    // The nearest where the report is somebody's, and says it itself.
    ['Laporan Rusia menyebut Ukraina menyerang Odesa.', ['attack: Ukraina → Odesa (alleged)']],
    ['Laporan Seoul mengenai senjata Rusia beredar luas.', []],
  ])('%s', (text, events) => expect(toldEvents(text)).toEqual(events));
});

describe('what came of an effort tells how real its deed is', () => {
  test.each([
    ['Upaya Rusia merebut Odesa gagal.', 'negated'],
    ['Upaya Rusia merebut Odesa berhasil digagalkan.', 'negated'],
    ['Upaya Rusia merebut Odesa masih berlangsung.', 'planned'],
    ['Upaya Rusia merebut Odesa berhasil.', 'asserted'],
    ['Rencana Rusia merebut Odesa batal.', 'negated'],
  ])('%s', (text, status) => expect(toldEvents(text)).toEqual([`seizure: Rusia → Odesa (${status})`]));
});

describe('a verb is reached over what stands before it', () => {
  test.each([
    ['Rusia menutup bandara lalu menyerang Odesa.', 'attack: Rusia → Odesa (asserted)'],
    ['Rusia kedapatan menyerang Odesa.', 'attack: Rusia → Odesa (asserted)'],
    ['Rusia, seperti dilaporkan Reuters, menyerang Odesa.', 'attack: Rusia → Odesa (alleged)'],
  ])('%s', (text, event) => expect(toldEvents(text)).toContain(event));
});

describe('what stands over a noun of a deed tells how real it is', () => {
  test.each([
    ['Warga menunggu serangan Rusia ke Odesa.', ['attack: Rusia → Odesa (planned)']],
    ['Ukraina memprediksi serangan Rusia ke Odesa.', ['attack: Rusia → Odesa (possible)']],
    ['Tidak benar ada serangan Rusia ke Odesa.', ['attack: Rusia → Odesa (negated)']],
    // Who only talks of what another's noun tells has no part in it.
    ['Turki membahas pengiriman drone tempur Iran ke Sudan.', ['arms-transfer: Iran → Sudan (asserted)']],
    ['Warga menyaksikan serangan Rusia ke Odesa.', ['attack: Rusia → Odesa (asserted)']],
  ])('%s', (text, events) => expect(toldEvents(text)).toEqual(events));
});

test.each([
  [
    'Tidak ada satu pun drone yang dikirim Iran ke Rusia, tegas Kremlin.',
    'arms-transfer: Iran → Rusia (denied)',
  ],
  [
    'Sejumlah negara, termasuk Jerman dan Prancis, menghentikan ekspor senjata ke Israel.',
    'arms-transfer: Jerman + Prancis → Israel (negated)',
  ],
])('%s', (text, event) => expect(toldEvents(text)).toContain(event));
