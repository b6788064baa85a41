// Times the date reader over generated news text and hostile text; prints megabytes (UTF-16 code units) a second.
import { detectLanguage, findDates } from '../dist/src/index.js';

const NEWS = [
  'Kamis 03 Nov 2022 16:40 WIB\n',
  'REPUBLIKA.CO.ID, WASHINGTON -- Pemerintah pada Rabu (2/11/2022) menyampaikan bahwa bantuan untuk warga yang terdampak banjir sudah dikirim ke sejumlah daerah.',
  'Menurut juru bicara kementerian itu, sebanyak 1.000 kontainer berangkat sejak bulan lalu dan sebagian besar sudah sampai kepada mereka yang membutuhkan.',
  '"Kami akan terus bekerja sama dengan semua pihak untuk memastikan bantuan itu sampai," kata dia di Jakarta. Ia menambahkan bahwa petugas bekerja siang dan malam.',
  'Pemerintah juga mengirimkan beras, air bersih, selimut dan obat-obatan yang dikumpulkan dari gudang di beberapa provinsi, naik 12,5 persen dibandingkan 2020.',
  'Perbaikan saluran air dan tanggul yang sudah lama rusak akan dimulai setelah hujan reda, dan diperkirakan selesai akhir tahun depan dengan biaya Rp 1,5 triliun.\n\n',
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

// Processor time, so that other work on the machine does not count; the best of five rounds, the first ones warm up.
function time(label, body, run) {
  const rounds = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    run(body);
    return process.cpuUsage(before).user;
  });
  console.log(`${label.padEnd(36)} ${(body.length / Math.min(...rounds)).toFixed(1)} MB/s`);
}

time('findDates, news', text, (body) => findDates(body, { reference: '2022-11-03' }));
time('detectLanguage, one article', NEWS.repeat(4), (body) => detectLanguage(body));
for (const [name, body] of Object.entries(HOSTILE)) {
  time(`findDates, ${name}`, body, (part) => findDates(part, { reference: '2022-11-03' }));
}
