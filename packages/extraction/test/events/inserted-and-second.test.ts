import { describe, expect, test } from 'vitest';
import { toldEvents } from '../told-events.js';

describe('the subject stands before what is inserted', () => {
  test.each([
    [
      'Uni Afrika, dalam pertemuan di Nairobi, Kamis (28/5), sepakat memperpanjang embargo senjata terhadap Sudan.',
      ['sanction: Uni Afrika → Sudan (asserted)'],
    ],
    [
      'Uni Afrika sepakat akan menjatuhkan sanksi terhadap Sudan.',
      ['sanction: Uni Afrika → Sudan (planned)'],
    ],
    [
      'Kilang minyak di Ryazan, sekitar 200 km di tenggara Moskow, diserang pesawat nirawak Ukraina.',
      ['attack: Ukraina → Ryazan (asserted)'],
    ],
    [
      'Tentara Suriah, didukung Rusia, merebut kota Palmyra.',
      ['support: Rusia → Suriah (asserted)', 'seizure: Suriah → Palmyra (asserted)'],
    ],
    ['Gudang itu dijarah, dibakar, lalu dirobohkan tentara Israel.', []],
    [
      'Kenya dan Ghana dalam pernyataan bersama mendukung Sudan.',
      ['support: Kenya + Ghana → Sudan (asserted)'],
    ],
    ['Iran menyerang Haifa, Israel, Senin, menewaskan tiga orang.', ['attack: Iran → Haifa (asserted)']],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});

describe('a blow falls on a second name, too', () => {
  test.each([
    ['Iran menyerang Israel dan pasukan AS.', ['attack: Iran → Israel + AS (asserted)']],
    [
      'Israel menyerang posisi Hizbullah dan fasilitas Iran di Suriah.',
      ['attack: Israel → Hizbullah + Iran (asserted)'],
    ],
    [
      'Iran menembakkan rudal ke Israel dan pangkalan AS di Qatar.',
      ['attack: Iran → Israel + AS (asserted)'],
    ],
    ['AS menyerang Iran dan pasukan Irak membalas.', ['attack: AS → Iran (asserted)']],
    ['Israel menyerang Iran dan presiden AS akan berpidato malam ini.', ['attack: Israel → Iran (asserted)']],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});

describe('the noun of a strike, told twice or as how somebody was struck', () => {
  test.each([
    [
      'Serangan-serangan Israel telah menewaskan lebih dari 900 orang di Jalur Gaza.',
      ['attack: Israel → Jalur Gaza (asserted)'],
    ],
    [
      'Serangan itu menewaskan pemimpin Hizbullah saat itu, Hassan Nasrallah, pada September.',
      ['attack:  → Hassan Nasrallah (asserted)'],
    ],
    [
      'Israel membunuh Yahya Sinwar dalam serangan di Rafah.',
      ['attack: Israel → Yahya Sinwar (asserted)', 'attack: Israel → Rafah (asserted)'],
    ],
    [
      'Rusia menggunakan rudal Korea Utara dalam serangan ke Kharkiv.',
      ['attack: Rusia → Kharkiv (asserted)'],
    ],
    [
      'Polda Riau menembak pelaku dalam serangan di Pekanbaru.',
      ['attack: Polda Riau →  (asserted)', 'attack:  → Pekanbaru (asserted)'],
    ],
    [
      'Garda Revolusi melepas tembakan ke arah sebuah pesawat militer AS.',
      ['attack: Garda Revolusi → AS (asserted)'],
    ],
    ['Angkatan Laut Iran menembak ke arah kapal tanker AS.', ['attack: Angkatan Laut Iran → AS (asserted)']],
    ['Penyerang Jepang menembak ke gawang Iran pada menit ke-10.', []],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});

describe('who holds and who is held', () => {
  test.each([
    ['PBB menyatakan 59 stafnya masih ditahan Houthi.', ['arrest: Houthi → PBB (alleged)']],
    ['Houthi membebaskan 11 staf PBB.', ['release: Houthi → PBB (asserted)']],
    ['Polisi menangkap staf Toko Makmur.', []],
    [
      'Dua wartawan Prancis yang ditahan Iran sejak 2022 dibebaskan pada Selasa.',
      ['arrest: Iran →  (asserted)', 'release: Iran →  (asserted)'],
    ],
    [
      'Sandera Israel yang diculik Hamas dibebaskan dalam operasi militer.',
      ['attack: Hamas → Israel (asserted)'],
    ],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});

describe('what somebody stops for a while, and their own', () => {
  test.each([
    [
      'Australia menghentikan sementara latihan gabungannya dengan Thailand.',
      ['military-exercise: Australia + Thailand →  (negated)'],
    ],
    [
      'Australia menghentikan sementara pengiriman senjata ke Israel.',
      ['arms-transfer: Australia → Israel (negated)'],
    ],
    [
      'Trump menyampaikan hal itu dalam pembicaraannya dengan Xi Jinping.',
      ['meeting: Trump + Xi Jinping →  (asserted)'],
    ],
    ['Hal itu disampaikan usai pembicaraannya dengan Xi Jinping.', []],
    [
      'Iran menegaskan program nuklirnya tidak dimaksudkan untuk membuat senjata nuklir.',
      ['arms-production: Iran →  (negated)'],
    ],
    [
      'PBB menuntut penarikan segera seluruh pasukan Israel dari Gaza.',
      ['withdrawal: Israel → Gaza (requested)'],
    ],
  ])('%s', (text, expected) => {
    expect(toldEvents(text)).toEqual(expected);
  });
});
