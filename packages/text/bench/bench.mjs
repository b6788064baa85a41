// Times the splitter and the tokenizer over generated news text; prints megabytes (UTF-16 code units) a second.
import { splitSentences, tokenize } from '../dist/src/index.js';

const PARAGRAPH = [
  'Bisnis.com, JAKARTA - Pemerintah mengirimkan lebih dari 1.000 kontainer bantuan kepada warga di sejumlah daerah yang terdampak banjir sejak awal bulan lalu.',
  'Menteri Sosial mengatakan bantuan itu berupa beras, air bersih, selimut dan obat-obatan yang dikumpulkan dari gudang pemerintah di beberapa provinsi.',
  '"Kami akan terus bekerja sama dengan semua pihak agar bantuan sampai kepada mereka yang membutuhkan," kata juru bicara kementerian itu. "Apakah cukup? Kami rasa cukup," tambahnya.',
  'Menurut Prof. Dr. Budi, bantuan seperti ini perlu disertai perbaikan saluran air dan tanggul yang sudah lama rusak, karena hujan deras diperkirakan masih akan turun hingga akhir tahun.',
  'Rapat dengan pemerintah daerah dimulai pukul 07.22 WIB dan berlangsung selama dua jam… tanpa keputusan akhir mengenai pemindahan warga dari bantaran sungai. (ANT/Z-4)\n\n',
].join(' ');
const text = PARAGRAPH.repeat(Math.ceil(8e6 / PARAGRAPH.length));
const options = {
  abbreviations: new Set(['prof', 'dr', 'h', 'jl', 'pt']),
  starters: new Set(['menurut', 'kami']),
  openers: new Set(['bahwa', 'itu']),
};

const HOSTILE = {
  'quotation marks': '"'.repeat(4e6),
  dots: 'a.'.repeat(2e6),
  'one word': 'a'.repeat(4e6),
  brackets: 'a. ('.repeat(1e6),
  surrogates: '\ud83d\ude00'.repeat(2e6),
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

time('splitSentences, news', text, (body) => splitSentences(body, 0, body.length, options));
time('tokenize, news', text, (body) => tokenize(body));
for (const [name, body] of Object.entries(HOSTILE)) {
  time(`splitSentences, ${name}`, body, (part) => splitSentences(part, 0, part.length, options));
  time(`tokenize, ${name}`, body, (part) => tokenize(part));
}
