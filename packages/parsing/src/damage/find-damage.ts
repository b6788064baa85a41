import { addAll } from '../add-all.js';
import type { Article, Issue, Sentence, Zone } from '../article.js';
import { makeIssue } from '../issues.js';
import { hasMark, type PageMarks } from '../marks/page-marks.js';
import { gluedSentences } from './glued-sentences.js';
import { gluedWords } from './glued-words.js';
import { lostLinks } from './lost-links.js';
import { sumIssues } from './sum-issues.js';

const LONG_PARAGRAPH = 1500;
const MANY_SENTENCES = 9;

/**
 * Finds what is wrong with the running text of a page.
 * @param article The page, with its zones and sentences.
 * @param marks The places in it.
 * @returns One issue for each cause, however many places it damaged.
 * @example
 * ```ts
 * findDamage(article, marks).map((issue) => issue.code); // ['lost-link']
 * ```
 */
export function findDamage(
  { text, zones, sentences }: Pick<Article, 'text' | 'zones' | 'sentences'>,
  marks: PageMarks,
): Issue[] {
  const running = zones.filter(isRunning);
  const damaged: Issue[] = [];
  for (const zone of running)
    if (hasMark(marks.gaps, zone.start, zone.end)) addAll(damaged, lostLinks(text, zone, marks.gaps));
  addAll(damaged, gluedWords(text, running, marks.glues));
  const told = sentences.filter(({ zone }) => isRunning(zones[zone]));
  for (const span of gluedSentences(text, told)) damaged.push(makeIssue('glued-text', span));
  if (damaged.length > 1) damaged.sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0));
  return [
    ...sumIssues(text, damaged),
    ...oneParagraph(running, zones, sentences),
    ...sumIssues(text, repeats(zones)),
  ];
}

function isRunning(zone: Zone | undefined): boolean {
  return zone?.kind === 'body' || zone?.kind === 'lead';
}

function oneParagraph(
  running: readonly Zone[],
  zones: readonly Zone[],
  sentences: readonly Sentence[],
): Issue[] {
  const [only] = running;
  if (running.length !== 1 || only === undefined || only.end - only.start < LONG_PARAGRAPH) return [];
  const count = sentences.filter((sentence) => zones[sentence.zone] === only).length;
  return count < MANY_SENTENCES ? [] : [makeIssue('one-paragraph', { start: only.start, end: only.end })];
}

function repeats(zones: readonly Zone[]): Issue[] {
  return zones
    .filter((zone) => zone.rule === 'repeated-paragraph')
    .map((zone) => makeIssue('repeated-paragraph', { start: zone.start, end: zone.end }));
}
