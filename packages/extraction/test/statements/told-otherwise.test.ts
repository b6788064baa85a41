import { expect, test } from 'vitest';
import { saySpeech } from '../say-speech.js';

test.each([
  // Whose statement it is.
  [
    '"Lima orang selamat," demikian pernyataan dari Kementerian Kesehatan Nepal.',
    ['Kementerian Kesehatan Nepal | states | Lima orang selamat'],
  ],
  [
    '"Lima orang selamat," demikian pernyataan bersama yang dikeluarkan oleh Kanada dan Jepang.',
    ['Kanada | states | Lima orang selamat', 'Jepang | states | Lima orang selamat'],
  ],
  [
    '"Lima orang selamat," demikian pernyataan Kementerian Kesehatan Nepal yang dimuat Reuters.',
    ['Kementerian Kesehatan Nepal | states | Lima orang selamat'],
  ],
  [
    '"Lima orang selamat," demikian pernyataan badan penanggulangan bencana Gaza.',
    ['Gaza | states | Lima orang selamat'],
  ],
  // What is reached is not said.
  ['Korea Selatan memastikan lolos ke semifinal.', []],
  ['Korea Selatan memastikan pasar tetap buka.', ['Korea Selatan | states | pasar tetap buka']],
  // A deed of the kitchen.
  ['Ibu itu menambahkan gula ke dalam adonan.', []],
  [
    'Ibu itu menambahkan gula naik ke harga tertinggi.',
    ['anonymous: Ibu itu | states | gula naik ke harga tertinggi'],
  ],
  // To tell somebody to do it.
  [
    'Kanada memberi tahu para perundingnya agar tidak terburu-buru.',
    ['Kanada | demands | para perundingnya agar tidak terburu-buru'],
  ],
  ['Kanada memberi tahu wartawan bahwa pasar buka.', ['Kanada | states | pasar buka']],
  // To remind of a duty threatens nobody.
  [
    'PBB mengingatkan Ghana untuk mempertimbangkan nasib petani.',
    ['PBB | warns | Ghana untuk mempertimbangkan nasib petani'],
  ],
  [
    'Togo mengingatkan Ghana untuk tidak menutup perbatasan.',
    ['Togo | warns | Ghana untuk tidak menutup perbatasan', 'threat: Togo → Ghana (asserted)'],
  ],
  [
    'PBB memperingatkan bahwa ribuan pengungsi kelaparan sejak gencatan senjata antara Ghana dan Togo.',
    ['PBB | warns | ribuan pengungsi kelaparan sejak gencatan senjata antara Ghana dan Togo'],
  ],
  // A report called a make-believe.
  [
    'Ghana menyebut dokumen itu sebagai "sebuah rekayasa sepenuhnya".',
    ['Ghana | denies | dokumen itu sebagai "sebuah rekayasa sepenuhnya'],
  ],
  ['Ghana menyebut video itu dibuat di Lome.', ['Ghana | states | video itu dibuat di Lome']],
  // A few quoted words that close a clause.
  [
    'Kesepakatan itu "merampas hak petani," ujar Menteri Pertanian Nepal Amrit Rai.',
    ['Amrit Rai | states | Kesepakatan itu "merampas hak petani'],
  ],
  [
    'Dalam pidatonya, "Kami tetap buka," ujar Menteri Pertanian Nepal Amrit Rai.',
    ['Amrit Rai | states | Kami tetap buka'],
  ],
  // To spare nobody is no wrong.
  [
    'Anggota DPR Budi Santoso menyebut Polri bekerja tanpa pandang bulu.',
    ['Budi Santoso | states | Polri bekerja tanpa pandang bulu'],
  ],
  // Several of a kind, and the authorities.
  ['Media-media Ghana melaporkan pasar ditutup.', ['anonymous: Media-media Ghana | states | pasar ditutup']],
  ['Pihak berwenang Ghana mengatakan pasar ditutup.', ['Ghana | states | pasar ditutup']],
  ['Otoritas Ghana, sekutu Togo, mengatakan pasar ditutup.', ['Ghana | states | pasar ditutup']],
])('%s', (text, expected) => {
  expect(saySpeech(text)).toEqual(expected);
});
