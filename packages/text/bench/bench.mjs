// Times the splitter and the tokenizer over generated news text; prints megabytes (UTF-16 code units) a second.
import { splitSentences, tokenize } from '../dist/src/index.js';

const PARAGRAPH = [
  'Bisnis.com, JAKARTA - Pemerintah mengirimkan lebih dari 1.000 kontainer bantuan pada Rabu (2/11/2022) pukul 07.22 WIB.',
  '"Kami akan terus bekerja sama dengan semua pihak," kata juru bicara kementerian itu. "Apakah cukup?" tanyanya.',
  'Menurut Prof. Dr. H. Budi, S.H., rapat itu… tidak menghasilkan apa pun. (ANT/Z-4)\n\n',
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

function time(label, body, run) {
  run(body.slice(0, 200_000));
  const rounds = [0, 1, 2].map(() => {
    const start = performance.now();
    run(body);
    return performance.now() - start;
  });
  const rate = body.length / 1000 / Math.min(...rounds);
  console.log(`${label.padEnd(36)} ${rate.toFixed(1)} MB/s`);
}

time('splitSentences, news', text, (body) => splitSentences(body, 0, body.length, options));
time('tokenize, news', text, (body) => tokenize(body));
for (const [name, body] of Object.entries(HOSTILE)) {
  time(`splitSentences, ${name}`, body, (part) => splitSentences(part, 0, part.length, options));
  time(`tokenize, ${name}`, body, (part) => tokenize(part));
}
