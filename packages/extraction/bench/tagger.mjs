/** Prints how fast names are tagged, on sentences made of known names and common words. */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { tagNames } from '../dist/src/tagger/tag-names.js';

const RUNS = 7;
const SENTENCES = 4000;
const LENGTH = 22;

const readNames = (file) =>
  JSON.parse(readFileSync(new URL(`../../gazetteer/data/${file}`, import.meta.url), 'utf8')).entries.map(
    ({ name }) => name,
  );

/** Sentences in which every eighth word begins a known name, each other word one of the frequent words. */
function createSentences() {
  const names = ['persons.json', 'organisations.json', 'places.json'].flatMap(readNames);
  const classes = JSON.parse(
    readFileSync(new URL('../data/tagger-classes.json', import.meta.url), 'utf8'),
  ).entries;
  const words = classes.flatMap((entry) => entry.words.split(' '));
  return Array.from({ length: SENTENCES }, (_, row) => {
    const parts = Array.from({ length: LENGTH }, (__, at) =>
      at % 8 === 0 ? names[(row * 7 + at) % names.length] : words[(row * 13 + at * 5) % words.length],
    );
    let end = -1;
    return parts
      .flatMap((part) => part.split(' '))
      .map((text) => {
        const start = end + 1;
        end = start + text.length;
        return { text, start, end };
      });
  });
}

const sentences = createSentences();
const tokens = sentences.reduce((sum, sentence) => sum + sentence.length, 0);
let best = Number.POSITIVE_INFINITY;
for (let run = 0; run < RUNS; run++) {
  const start = performance.now();
  for (const sentence of sentences) tagNames(sentence);
  best = Math.min(best, performance.now() - start);
}
console.log(
  `${Math.round((tokens / best) * 1000)} tokens a second (best of ${RUNS} runs over ${tokens} tokens)`,
);
