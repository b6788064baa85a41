// Measures parsing over a made corpus of text pages, beside the same corpus merely decoded and split into lines: nx run parsing:bench
import { parseArticle } from '../dist/src/index.js';
import { bundleParser } from './bundle-parser.mjs';
import { hardPages } from './hard-pages.mjs';
import { makeCorpus } from './make-corpus.mjs';

const MEGABYTE = 1_000_000;
const RUNS = 5;
const SLICES = 40;
const TENTHS = 10;
const corpus = makeCorpus(20 * MEGABYTE);
const encoded = corpus.map((page) => new TextEncoder().encode(page));
const bytes = encoded.reduce((total, page) => total + page.length, 0);

const decode = (page) => new TextDecoder().decode(page).split('\n').length;

console.log(`${corpus.length} pages, ${(bytes / MEGABYTE).toFixed(1)} MB`);
const bundled = await bundleParser();
const [decoded, parsed] = report([
  ['decoded and split into lines', encoded, decode],
  ['parsed', corpus, (page) => parseArticle(page)],
  ['parsed by one bundled file', corpus, (page) => bundled(page)],
]);
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

/**
 * Prints and returns the seconds of processor time that all pages take each reader: for each slice of them the best of
 * some runs, for a neighbour on the machine seldom leaves a whole run alone. The readers take turns at each slice, so
 * that it disturbs them alike. The first runs warm up.
 */
function report(readers) {
  const best = readers.map(() => Array(SLICES).fill(Number.POSITIVE_INFINITY));
  for (let run = 0; run < RUNS; run += 1) {
    for (let slice = 0; slice < SLICES; slice += 1)
      for (const [reader, [, pages, read]] of readers.entries()) {
        const part = pages.filter((_, index) => index % SLICES === slice);
        best[reader][slice] = Math.min(
          best[reader][slice],
          seconds(() => readEach(part, read)),
        );
      }
  }
  return readers.map(([name], reader) => {
    const all = best[reader].reduce((sum, one) => sum + one, 0);
    console.log(
      `${name.padEnd(34)}${(bytes / MEGABYTE / all).toFixed(1)} MB/s, ${Math.round(corpus.length / all)} pages/s`,
    );
    return all;
  });
}

/** What was read is let go at once, as where pages come as a stream: to keep it would be time of the collector. */
function readEach(pages, read) {
  for (const page of pages) read(page);
}

function times(count, run) {
  for (let done = 0; done < count; done += 1) run();
}

function seconds(run) {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1e6;
}
