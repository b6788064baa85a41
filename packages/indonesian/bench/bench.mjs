// Times the date reader over generated news text and hostile text; prints megabytes (UTF-16 code units) a second.
import { detectLanguage, findDates } from '../dist/src/index.js';

const NEWS = [
  'Kamis 03 Nov 2022 16:40 WIB\n',
  'REPUBLIKA.CO.ID, WASHINGTON -- Pemerintah pada Rabu (2/11/2022) menyampaikan bahwa bantuan sudah dikirim ke sejumlah daerah.',
  'Menurut juru bicara kementerian itu, sebanyak 1.000 kontainer berangkat sejak bulan lalu dan tiba pukul 07.22 waktu setempat.',
  '"Kami akan terus bekerja sama dengan semua pihak untuk memastikan bantuan itu sampai," kata dia di Jakarta, Kamis (3/11).',
  'Tahun lalu pemerintah mengirimkan 350 ton beras, naik 12,5 persen dibandingkan 2020, kepada warga di lima provinsi.',
  'Pembangunan gudang itu dimulai pada 8 September 2021 dan diperkirakan selesai akhir tahun depan, atau tiga bulan lagi.\n\n',
].join(' ');
const text = NEWS.repeat(Math.ceil(8e6 / NEWS.length));

const HOSTILE = {
  digits: '1'.repeat(2e6),
  'digits and blanks': '1 '.repeat(1e6),
  'digits and slashes': '1/'.repeat(1e6),
  'digits and commas': '1, '.repeat(7e5),
  'month names': 'Mei '.repeat(5e5),
  'weekday names': 'Rabu, '.repeat(3e5),
  'number words': 'dua puluh '.repeat(2e5),
};

function time(label, body, run) {
  run(body.slice(0, 200_000));
  const rounds = [0, 1, 2].map(() => {
    const start = performance.now();
    run(body);
    return performance.now() - start;
  });
  console.log(`${label.padEnd(36)} ${(body.length / 1000 / Math.min(...rounds)).toFixed(1)} MB/s`);
}

time('findDates, news', text, (body) => findDates(body, { reference: '2022-11-03' }));
time('detectLanguage, one article', NEWS.repeat(4), (body) => detectLanguage(body));
for (const [name, body] of Object.entries(HOSTILE)) {
  time(`findDates, ${name}`, body, (part) => findDates(part, { reference: '2022-11-03' }));
}
