import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/index.js';

const BEFORE =
  'Pasar Ramai Menjelang Lebaran\n\nHarga beras di pasar induk naik sejak pekan lalu menurut para pedagang. ';

/** A sentence, and its credits as `name id`, with `<` and the name it came through. */
const CREDITS: readonly (readonly [string, readonly string[]])[] = [
  [
    'Kapal itu berlayar, seperti dilansir Antara dari Reuters.',
    ['Antara agency/antara', 'Reuters agency/reuters < Antara'],
  ],
  [
    'CBS News mengutip seorang pejabat, seperti dilansir AFP.',
    ['CBS News agency/cbs-news < AFP', 'AFP agency/afp'],
  ],
  ['Seperti dilansir Reuters dan AFP, harga naik.', ['Reuters agency/reuters', 'AFP agency/afp']],
  ['Demikian dikutip dari kantor berita Jepang Kyodo, Senin.', ['Kyodo agency/kyodo']],
  ['Dikutip dari laporan kantor berita resmi Korea Utara KCNA, Jumat.', ['KCNA agency/kcna']],
  ['Menurut laporan The New York Times, harga naik.', ['The New York Times agency/new-york-times']],
  ['Dilansir dari Kabar Desa Kita, Selasa (3/10), harga naik.', ['Kabar Desa Kita null']],
  ['Melansir CNN, Selasa, harga naik.', ['CNN agency/cnn']],
  ['Bloomberg melaporkan harga minyak naik.', ['Bloomberg agency/bloomberg']],
  ['Harga naik, tulis Bloomberg.', ['Bloomberg agency/bloomberg']],
  ['NHK, mengutip sumber pemerintah, melaporkan harga naik.', ['NHK agency/nhk']],
  ['Hal itu dikatakan kepada Kantor Berita Yonhap.', []],
  ['Mereka tidak menanggapi permintaan komentar dari kantor berita Reuters.', []],
  ['"Kami siap," katanya kepada Reuters.', []],
  ['Mengutip Budi, harga beras masih naik.', []],
  ['Budi membaca Kompas di rumah.', []],
  // Media without a name count where they pass on somebody else's words.
  ['"Kami siap," kata media pemerintah Rusia mengutip Lavrov.', ['media pemerintah Rusia null']],
  ['Stasiun televisi setempat mengutip polisi.', ['Stasiun televisi setempat null']],
  ['Hal itu diberitakan media Israel yang mengutip seorang pejabat.', ['media Israel null']],
  ['Menurut kantor berita Kabar mengutip polisi, harga naik.', []],
  ['Media Israel mengutip polisi bahwa harga naik.', []],
  ['Media mengutip polisi bahwa harga naik.', []],
  ['Warga media sosial mengutip doa itu.', []],
];

describe('credits', () => {
  it.each(CREDITS)('of “%s”', (sentence, expected) => {
    const { credits } = parseArticle(`${BEFORE}${sentence} Warga mengeluh.`);
    const shown = credits.map(
      ({ name, id, via }) => `${name} ${id}${via === null ? '' : ` < ${credits[via]?.name}`}`,
    );
    expect(shown).toEqual(expected);
  });
});
