import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';

function names(text: string): string[] {
  return extract(articleOfParagraphs(text)).mentions.map(
    ({ start, end, kind }) => `${text.slice(start, end)} ${kind}`,
  );
}

test.each([
  // Behind a rank the whole name is the holder's, be a word of it a title, an office's or a place's.
  ['Irjen Agung Setya Imam Effendi menutup jalan.', ['Agung Setya Imam Effendi person']],
  ['AKBP Rio Wahyu Anggoro menutup jalan.', ['Rio Wahyu Anggoro person']],
  ['Kapolres Metro Depok Kombes Arya Perdana belum datang.', ['Depok place', 'Arya Perdana person']],
  ['Jaksa Agung Sanitiar Burhanuddin menutup jalan.', ['Sanitiar Burhanuddin person']],
  ['Kombes Polisi Ahmad Musthofa belum datang.', ['Ahmad Musthofa person']],
  ['Letkol Arm Hendra Pesireron menutup jalan.', ['Hendra Pesireron person']],
  // Behind who commands it a unit is named by its number and a slash.
  [
    'Danrem 173/Praja Vira Braja Brigjen TNI Taufan Gestoro pergi.',
    ['173/Praja Vira Braja organization', 'TNI organization', 'Taufan Gestoro person'],
  ],
  [
    'Kapendam XVII/Cenderawasih Kolonel Candra Kurniawan pergi.',
    ['XVII/Cenderawasih organization', 'Candra Kurniawan person'],
  ],
  ['Dandim 12 menutup jalan.', []],
  // A branch is named by its place, and behind a title by nothing behind that.
  ['Humas PN Depok Yohansyah menunda sidang.', ['PN Depok organization', 'Yohansyah person']],
  ['Direktur LBH Makassar, Muhammad Haedir, hadir.', ['LBH Makassar organization', 'Muhammad Haedir person']],
  ['PN Jakarta Selatan menunda sidang.', ['PN Jakarta Selatan organization']],
  ['Ketua Majelis Hakim Rianto Adam Pontoh menunda sidang.', ['Rianto Adam Pontoh person']],
  // A given name cut short, an initial in the middle.
  ['Ketua panitia Moh. Arifin menunda rapat.', ['Moh. Arifin person']],
  [
    'Duta Besar RI untuk Lebanon Hajriyanto Y. Thohari hadir.',
    ['RI country', 'Lebanon country', 'Hajriyanto Y. Thohari person'],
  ],
  // A rank that has the letters of a party.
  ['AKP Gede Darma menutup jalan.', ['Gede Darma person']],
  ['Menurut AKP, Erdogan menang.', ['AKP organization', 'Erdogan person']],
  // Persons by their initials, and those again; without any sign a body.
  ['Pelaku berinisial MA kabur. MA ditangkap.', ['MA person', 'MA person']],
  ['Polisi menangkap RH (38) dan AS (25).', ['RH person', 'AS person']],
  [
    'Mahkamah Agung (MA) menunda sidang. MA tutup.',
    ['Mahkamah Agung organization', 'MA organization', 'MA organization'],
  ],
  ['Medali AS (40) lebih banyak dari China (39).', ['China country']],
  // What no body is called, whatever stands around it.
  ['Dana CSR disalurkan kepada PPPK.', []],
])('%s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
