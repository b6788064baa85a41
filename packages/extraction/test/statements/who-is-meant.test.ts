import { expect, test } from 'vitest';
import { extract } from '../../src/extract.js';
import { articleOfParagraphs } from '../article-of-paragraphs.js';
import { sayStatement } from '../say-findings.js';

function said(text: string): string[] {
  const findings = extract(articleOfParagraphs(text));
  return findings.statements.map((statement) => sayStatement({ text, findings }, statement));
}

test.each([
  // Who is told to speak inside a quotation does not say it.
  [
    'Wali Kota Manado Andi Lumentut bertemu warga. "Mereka mengatakan bahwa air sudah surut," katanya.',
    [
      'anonymous: Mereka | states | air sudah surut',
      'Andi Lumentut | states | Mereka mengatakan bahwa air sudah surut',
    ],
  ],
  [
    'Wali Kota Manado Andi Lumentut mengatakan air surut. "Pemilik sapi menghubungi kami untuk meminta bantuan," ujarnya.',
    [
      'Andi Lumentut | states | air surut',
      'anonymous: Pemilik sapi | demands | bantuan',
      'Andi Lumentut | states | Pemilik sapi menghubungi kami untuk meminta bantuan',
    ],
  ],
  // A finding is nobody.
  [
    'Kepala Dinas Kesehatan Bima Siti Aminah mengatakan air aman. Laporan itu menyebut tiga orang keracunan. "Kami masih meneliti," katanya.',
    [
      'Siti Aminah | states | air aman',
      'anonymous: Laporan itu | states | tiga orang keracunan',
      'Siti Aminah | states | Kami masih meneliti',
    ],
  ],
  // Who begins the sentence before is meant, not who spoke earlier.
  [
    '"Harga terlalu tinggi," kata Rina Kusuma. Direktur Bandara Lombok, Hadi Wibowo, membela tarif baru itu. Menurutnya, tarif itu wajar.',
    ['Rina Kusuma | states | Harga terlalu tinggi', 'Hadi Wibowo | states | tarif itu wajar'],
  ],
  [
    '"Harga terlalu tinggi," kata Rina Kusuma. Tarif baru itu berlaku bulan depan. Menurutnya, tarif itu tidak wajar.',
    ['Rina Kusuma | states | Harga terlalu tinggi', 'Rina Kusuma | states | tarif itu tidak wajar'],
  ],
  // One without a name who was just brought in.
  [
    'Seorang wartawan meminta Macron untuk menjelaskan rencana itu. "Apakah Anda akan mundur?" tanya wartawan itu.',
    [
      'anonymous: Seorang wartawan | demands | Macron untuk menjelaskan rencana itu',
      'anonymous: wartawan itu | states | Apakah Anda akan mundur?',
    ],
  ],
  // Behind a comma `yang disebutnya` is of who reports, else of who does it.
  [
    'Petro mengatakan bahwa Ekuador menutup perbatasan, yang disebutnya sebagai kesalahan besar.',
    ['Petro | states | Ekuador menutup perbatasan', 'Petro | states | sebagai kesalahan besar'],
  ],
  [
    'Petro mengatakan bahwa Ekuador melanjutkan apa yang disebutnya sebagai operasi damai.',
    [
      'Petro | states | Ekuador melanjutkan apa yang disebutnya sebagai operasi damai',
      'Ekuador | states | sebagai operasi damai',
    ],
  ],
  // What is said ends before `ia`.
  [
    'Menteri Luar Negeri Qatar Ali Hasan memperingatkan bahwa minyak itu kotor, ia lalu mengancam Oman.',
    ['Ali Hasan | warns | minyak itu kotor', 'Ali Hasan | warns | Oman'],
  ],
  // When it was said is not what was said.
  ['Hal itu disampaikan Budi Santoso saat membuka rapat di Medan.', ['Budi Santoso | states | ']],
  ['Klaim tersebut disampaikan Hamas setelah Israel menyerang Gaza.', ['Hamas | states | ']],
  [
    'Hal itu disampaikan Budi Santoso bahwa harga beras turun.',
    ['Budi Santoso | states | harga beras turun'],
  ],
  // What the own body or state does by these words its officer does.
  [
    'Menteri Luar Negeri Ceko Jan Novak mengatakan serangan itu nyata. "Ceko menuntut Beijing membayar ganti rugi," ujarnya.',
    [
      'Jan Novak | states | serangan itu nyata',
      'Jan Novak | demands | Ceko menuntut Beijing membayar ganti rugi',
    ],
  ],
  [
    '"Ceko menuntut Beijing membayar ganti rugi," ujar wartawan Budi Santoso.',
    [
      'Ceko | demands | Beijing membayar ganti rugi',
      'Budi Santoso | states | Ceko menuntut Beijing membayar ganti rugi',
    ],
  ],
  [
    'Buruh dari Serikat Pekerja Nasional (SPN) datang. Ketua SPN Jawa Barat Dadan Hermawan menuduh polisi. "SPN meminta pabrik itu dibuka," katanya.',
    ['Dadan Hermawan | alleges | polisi', 'Dadan Hermawan | demands | SPN meminta pabrik itu dibuka'],
  ],
  // A paper may go on to speak as `dia` in the next sentence.
  [
    'Siti Aminah mengatakan air aman. Pernyataan bersama itu menyebut tiga orang keracunan. Dia juga menyatakan air kotor.',
    [
      'Siti Aminah | states | air aman',
      'anonymous: Pernyataan | states | tiga orang keracunan',
      'anonymous: Pernyataan | states | air kotor',
    ],
  ],
  // `sebagai` judges behind a word of judging only.
  [
    'Kapolres Garut Budi Santoso mengatakan Andi telah ditetapkan sebagai tersangka pembunuhan.',
    ['Budi Santoso | states | Andi telah ditetapkan sebagai tersangka pembunuhan'],
  ],
  [
    'Budi Santoso mengatakan serangan itu dianggap sebagai kejahatan.',
    ['Budi Santoso | condemns | serangan itu dianggap sebagai kejahatan'],
  ],
  // `ujarnya` judges nothing.
  [
    'Rina Kusuma mengatakan toko tutup. "Kemunduran ekonomi membuat warga resah," ujarnya.',
    ['Rina Kusuma | states | toko tutup', 'Rina Kusuma | states | Kemunduran ekonomi membuat warga resah'],
  ],
  ['Rina Kusuma menyebutnya kemunduran.', ['Rina Kusuma | condemns | kemunduran']],
  // What is done so that something is so is no speech.
  ['Pemprov Banten menambah guru untuk memastikan akses pendidikan aman.', []],
  ['Pemprov Banten menambah guru dengan memastikan akses pendidikan aman.', []],
  [
    'Pemprov Banten dengan tegas memastikan akses pendidikan aman.',
    ['Pemprov Banten | states | akses pendidikan aman'],
  ],
  ['Pemprov Banten memastikan akses pendidikan aman.', ['Pemprov Banten | states | akses pendidikan aman']],
  // Of what one says of oneself the pronoun is a part.
  [
    'Ditambahkan Rina Kusuma, ia mendorong pemerintah membuka data.',
    [
      'Rina Kusuma | states | ia mendorong pemerintah membuka data',
      'Rina Kusuma | demands | pemerintah membuka data',
    ],
  ],
  // The comma closes the relative clause.
  ['Uji coba itu, yang sebelumnya dilaporkan oleh militer Korea Selatan, diawasi oleh Rina Kusuma.', []],
  [
    'Kapal itu, yang disebut Korea Selatan membawa senjata, disita.',
    ['Korea Selatan | states | membawa senjata'],
  ],
  // Who is told to speak in the sentence before is not meant either, but a tag inside what it reports is no such telling.
  [
    'Rina Kusuma mengatakan masyarakat menghargai kinerja itu. "Toko ramai," kata dia.',
    [
      'Rina Kusuma | states | masyarakat menghargai kinerja itu',
      'anonymous: masyarakat | praises | kinerja itu',
      'Rina Kusuma | states | Toko ramai',
    ],
  ],
  [
    'Polisi mengungkap temuan baru. Kompor itu, kata Rina Kusuma, ditemukan di luar tenda. "Pintunya tertutup," imbuhnya.',
    [
      'anonymous: Polisi | states | temuan baru',
      'Rina Kusuma | states | Kompor itu, kata Rina Kusuma, ditemukan di luar tenda',
      'Rina Kusuma | states | Pintunya tertutup',
    ],
  ],
  ['Rina Kusuma dilaporkan sejumlah jemaah ke Polda Banten.', []],
  ['Setelah memastikan korban selamat, tersangka mengunci kamar.', []],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
