/** Learns the classes of words from unlabelled articles: `nx run extraction:classes`. The same input gives the same bytes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { learnClasses } from './tagger/learn-classes.mjs';

const DATA = new URL('../../../../shared/data/indosum/', import.meta.url);
const CLASSES = new URL('../data/tagger-classes.json', import.meta.url);
const FILES = ['dev.01.jsonl', 'dev.02.jsonl'];
const OPTIONS = { classes: 400, least: 2, rounds: 7 };
const SOURCE =
  'Classes of words with like neighbours, counted by tools/learn-classes.mjs from the unlabelled articles of IndoSum ' +
  '(Kurniawan and Louvan 2018, CC BY-SA 4.0; see tagger-notice.md): words and class numbers only, no text.';

/** The articles of all files, those that are in two files once. */
function readArticles() {
  const articles = FILES.flatMap((file) => readFileSync(new URL(file, DATA), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return new Map(articles.map((article) => [article.id, article])).values();
}

function readSentences() {
  const sentences = [...readArticles()].flatMap(({ paragraphs }) => paragraphs.flat());
  return sentences.map((words) => words.map((word) => (/^\d/.test(word) ? word.replace(/\d/g, '0') : word)));
}

function formatClasses(classes) {
  const lines = classes.map(
    (words, at) => `    ${JSON.stringify({ class: at + 1, words: words.join(' ') })}`,
  );
  return `{\n  "source": ${JSON.stringify(SOURCE)},\n  "entries": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function learn() {
  const report = (round, moved) => console.log(`round ${round}: ${moved} words moved`);
  writeFileSync(CLASSES, formatClasses(learnClasses(readSentences(), { ...OPTIONS, report })));
}

if (existsSync(DATA)) learn();
else console.log('The unlabelled articles (../shared/data/indosum) are not here: nothing is learned.');
