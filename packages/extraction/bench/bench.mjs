// Measures how many articles of 2,500 characters are parsed and extracted in a second of one processor, together and stage by stage: nx run extraction:bench [-- <folder of articles as JSON lines>]
import { parseArticle } from '@warta/parsing';
import { makeCorpus } from '../../parsing/bench/make-corpus.mjs';
import { readSentenceTokens } from '../dist/src/clause/sentence-tokens.js';
import { locateEvents } from '../dist/src/events/locate-events.js';
import { extract } from '../dist/src/index.js';
import { findMentions } from '../dist/src/mentions/find-mentions.js';
import { knownBySentence } from '../dist/src/mentions/known-by-sentence.js';
import { readSentences } from '../dist/src/read-sentences.js';
import { findStatements } from '../dist/src/statements/find-statements.js';
import { tagNames } from '../dist/src/tagger/tag-names.js';
import { readArticles } from './read-articles.mjs';

const ARTICLE = 2500;
const MADE = 3_000_000;
const RUNS = 5;

measure('made articles', makeCorpus(MADE));
measure('real articles', readArticles(process.argv[2]));

function measure(name, pages) {
  if (pages.length === 0) return;
  const articles = pages.reduce((length, page) => length + page.length, 0) / ARTICLE;
  console.log(`${name}: ${pages.length} pages, as ${Math.round(articles)} of ${ARTICLE} characters`);
  const report = (stage, list, run) => {
    const seconds = Math.min(...Array.from({ length: RUNS }, () => cpuSeconds(() => list.forEach(run))));
    const rate = `${Math.round(articles / seconds)} articles/s`;
    const each = `${((seconds / articles) * 1e6).toFixed(0)} µs each`;
    console.log(`  ${stage.padEnd(26)}${rate.padStart(16)}${each.padStart(16)}`);
  };
  report('parse and extract', pages, (page) => extract(parseArticle(page)));
  report('parse', pages, (page) => parseArticle(page));
  const articlesOf = pages.map((page) => parseArticle(page));
  report('extract', articlesOf, extract);
  reportStages(articlesOf, report);
}

/** The stages of extraction, each over what the stages before it made. */
function reportStages(articles, report) {
  const tokens = articles.map(readSentenceTokens);
  report('  tokens', articles, readSentenceTokens);
  report('  mentions', articles, (article, at) => findMentions(article, tokens[at]));
  const known = articles.map((article, at) => knownBySentence(article, tokens[at]));
  report('    of which gazetteer', articles, (article, at) => knownBySentence(article, tokens[at]));
  report('    of which tagger', tokens, (sentences, at) => {
    sentences.forEach((one, sentence) => {
      tagNames(one, known[at][sentence].marks);
    });
  });
  const mentions = articles.map((article, at) => findMentions(article, tokens[at]));
  report('  sentences', articles, (article, at) => readSentences(article, mentions[at], tokens[at]));
  const views = articles.map((article, at) => readSentences(article, mentions[at], tokens[at]));
  report('  statements', views, findStatements);
  report('  events', views, locateEvents);
}

/** Processor time of a run, in seconds. */
function cpuSeconds(run) {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1e6;
}
