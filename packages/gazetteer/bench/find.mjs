/** Prints how fast the index reads news-like text: `nx run gazetteer:bench`. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

const RUNS = 7;

const readNames = (file) =>
  JSON.parse(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')).entries.map(
    ({ name }) => name,
  );

/** News-like text of about `size` characters in which every twentieth word is a known name. */
function createText(size) {
  const names = ['countries.json', 'persons.json', 'organisations.json', 'places.json'].flatMap(readNames);
  const words =
    'yang pada dengan untuk mengatakan bahwa pemerintah kepada sejumlah pejabat tinggi akan segera'.split(
      ' ',
    );
  const parts = [];
  for (let at = 0, length = 0; length < size; at++) {
    const word = at % 20 === 0 ? names[(at * 7) % names.length] : words[(at * 5) % words.length];
    parts.push(at % 17 === 0 ? `${word}.` : word);
    length += word.length + 1;
  }
  return parts.join(' ');
}

function measure(text, run) {
  let best = Number.POSITIVE_INFINITY;
  for (let at = 0; at < RUNS; at++) {
    const from = performance.now();
    run(text);
    best = Math.min(best, performance.now() - from);
  }
  return (text.length / 1e6 / best) * 1e3;
}

const before = performance.now();
const { findMedia, findNames } = await import('../dist/src/index.js');
const imported = performance.now();
findNames('');
const named = performance.now();
findMedia('');
const ready = performance.now();
console.log(
  `import ${(imported - before).toFixed(0)} ms, name index ${(named - imported).toFixed(0)} ms, medium index ${(ready - named).toFixed(0)} ms`,
);

const text = createText(5e6);
const lines = measure(text, (page) => page.split(' ').length);
console.log(`split at spaces ${lines.toFixed(0)} MB/s`);
console.log(
  `findNames ${measure(text, findNames).toFixed(0)} MB/s, ${findNames(text).length} matches in ${text.length} characters`,
);
console.log(`findMedia ${measure(text, findMedia).toFixed(0)} MB/s`);
