// Measures parsing over a made corpus of text pages, beside the same corpus merely decoded and split into lines: nx run parsing:bench
import { parseArticle } from '../dist/src/index.js';
import { hardPages } from './hard-pages.mjs';
import { makeCorpus } from './make-corpus.mjs';

const MEGABYTE = 1_000_000;
const RUNS = 5;
const TENTHS = 10;
const corpus = makeCorpus(20 * MEGABYTE);
const encoded = corpus.map((page) => new TextEncoder().encode(page));
const bytes = encoded.reduce((total, page) => total + page.length, 0);

const decodeAll = () =>
  encoded.reduce((lines, page) => lines + new TextDecoder().decode(page).split('\n').length, 0);
const parseAll = () => corpus.reduce((zones, page) => zones + parseArticle(page).zones.length, 0);

console.log(`${corpus.length} pages, ${(bytes / MEGABYTE).toFixed(1)} MB`);
const decoded = report('decoded and split into lines', decodeAll);
const parsed = report('parsed', parseAll);
console.log(
  `${'parsed beside decoded and split'.padEnd(34)}1 : ${(parsed / decoded).toFixed(1)} of the time`,
);
for (const [name, page] of hardPages()) {
  const [small, large] = [page(1), page(10)];
  // The small page is read ten times, for one reading may be shorter than what the clock can tell.
  const tenth = seconds(() => times(TENTHS, () => parseArticle(small))) / TENTHS;
  const whole = seconds(() => parseArticle(large));
  console.log(
    `${name.padEnd(34)}${whole.toFixed(2)} s for ${(large.length / MEGABYTE).toFixed(1)} MB, ${(whole / tenth).toFixed(1)} times as long as a tenth of it`,
  );
}

/** Prints and returns the best of some runs, in seconds of processor time; the first ones warm up. */
function report(name, run) {
  const best = Math.min(...Array.from({ length: RUNS }, () => seconds(run)));
  console.log(
    `${name.padEnd(34)}${(bytes / MEGABYTE / best).toFixed(1)} MB/s, ${Math.round(corpus.length / best)} pages/s`,
  );
  return best;
}

function times(count, run) {
  for (let done = 0; done < count; done += 1) run();
}

function seconds(run) {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1e6;
}
