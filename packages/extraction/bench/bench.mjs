// Measures how many articles of 2,500 characters are parsed and extracted in a second of one processor, together and stage by stage: nx run extraction:bench [-- <folder of articles as JSON lines>]
import { parseArticle } from '@warta/parsing';
import { makeCorpus } from '../../parsing/bench/make-corpus.mjs';
import { readSentenceTokens } from '../dist/src/clause/sentence-tokens.js';
import { locateEvents } from '../dist/src/events/locate-events.js';
import { extract, extractAll } from '../dist/src/index.js';
import { findMentions } from '../dist/src/mentions/find-mentions.js';
import { knownBySentence } from '../dist/src/mentions/known/known-by-sentence.js';
import { readSentences } from '../dist/src/read-sentences.js';
import { findStatements } from '../dist/src/statements/find-statements.js';
import { tagNames } from '../dist/src/tagger/tag-names.js';
import { readArticles } from './read-articles.mjs';

const ARTICLE = 2500;
const MADE = 3_000_000;
const RUNS = 8;
/** How many articles are read together, as a worker of the pipeline does. */
const TOGETHER = 32;

measure('made articles', makeCorpus(MADE));
measure('real articles', readArticles(process.argv[2]));

/**
 * Prints the rate of all stages. Each takes for each slice of the articles the best of some runs, for a neighbour on the
 * machine seldom leaves a whole run alone, and the first runs are those of an engine that still compiles: whoever reads a
 * folder of thousands of articles waits for them once.
 */
function measure(name, pages) {
  if (pages.length === 0) return;
  const articles = pages.reduce((length, page) => length + page.length, 0) / ARTICLE;
  console.log(`${name}: ${pages.length} pages, as ${Math.round(articles)} of ${ARTICLE} characters`);
  const report = (stage, list, run) => {
    const slices = slicesOf(list);
    const seconds = bestOf(slices, run);
    const rate = `${Math.round(articles / seconds)} articles/s`;
    const each = `${((seconds / articles) * 1e6).toFixed(0)} µs each`;
    console.log(`  ${stage.padEnd(26)}${rate.padStart(16)}${each.padStart(16)}`);
  };
  const parse = (page) => parseArticle(page);
  report('parse and extract', pages, (slice) => extractAll(slice.map(parse)));
  report(
    '  one by one',
    pages,
    each((page) => extract(parse(page))),
  );
  report('parse', pages, each(parse));
  const articlesOf = pages.map(parse);
  report('extract', articlesOf, extractAll);
  reportStages(articlesOf, report);
}

/** The stages of extraction, each over what the stages before it made. */
function reportStages(articles, report) {
  const tokens = articles.map(readSentenceTokens);
  const read = articles.map((article, at) => ({ article, tokens: tokens[at] }));
  const articlesIn = (slice) => slice.map(({ article }) => article);
  const tokensIn = (slice) => slice.map((one) => one.tokens);
  const namesIn = (slice) => findMentions(articlesIn(slice), tokensIn(slice));
  report('  tokens', articles, each(readSentenceTokens));
  report('  mentions', read, namesIn);
  const known = read.map((one) => ({ ...one, known: knownBySentence(one.article, one.tokens) }));
  report(
    '    of which gazetteer',
    read,
    each((one) => knownBySentence(one.article, one.tokens)),
  );
  report(
    '    of which tagger',
    known,
    each((one) => {
      for (const [at, sentence] of one.tokens.entries()) tagNames(sentence, one.known[at].marks);
    }),
  );
  const named = slicesOf(read)
    .flatMap(namesIn)
    .map((mentions, at) => ({ ...read[at], mentions }));
  const viewsOf = (one) => readSentences(one.article, one.mentions, one.tokens);
  report('  sentences', named, each(viewsOf));
  const views = named.map(viewsOf);
  report('  statements', views, findStatements);
  report(
    '  events',
    views,
    each((one) => locateEvents(one)),
  );
}

/** What was read is let go at once, as where pages come as a stream. */
function each(read) {
  return (slice) => {
    for (const one of slice) read(one);
  };
}

function slicesOf(list) {
  const slices = [];
  for (let from = 0; from < list.length; from += TOGETHER) slices.push(list.slice(from, from + TOGETHER));
  return slices;
}

/** Processor time of the best run of each slice, in seconds. */
function bestOf(slices, run) {
  const best = slices.map(() => Number.POSITIVE_INFINITY);
  for (let done = 0; done < RUNS; done += 1) {
    for (const [at, slice] of slices.entries())
      best[at] = Math.min(
        best[at],
        cpuSeconds(() => run(slice)),
      );
  }
  return best.reduce((sum, one) => sum + one, 0);
}

/** Processor time of a run, in seconds. */
function cpuSeconds(run) {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1e6;
}
