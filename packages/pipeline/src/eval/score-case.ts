import type { Findings } from '@warta/extraction';
import type { Article } from '@warta/parsing';
import { bareArticle } from './bare-article.js';
import { type Card, joinParts } from './card.js';
import type { GoldCase } from './gold-case.js';
import { locateCase } from './located-case.js';
import { scoreEvents } from './score-events.js';
import { scoreMentions } from './score-mentions.js';
import { pairStatements, scoreStatements } from './score-statements.js';
import { scoreTakeUps } from './score-take-ups.js';

/** The function that is scored: `extract` of `@warta/extraction`. */
export type Extract = (article: Article) => Findings;

/**
 * Runs the extraction on one sentence or article and scores what it finds.
 * @param gold the case
 * @param extract what to run
 * @param whole true for a sentence, which is not split
 * @throws Error where a quote of the case does not occur in its text
 * @example
 * // scoreCase(gold, extract, true).errors: what is missed, found though not there, or found wrongly
 */
export function scoreCase(gold: GoldCase, extract: Extract, whole: boolean): Card {
  const article = bareArticle(gold.text, whole);
  const found = { located: locateCase(gold), article, findings: extract(article) };
  const pairing = pairStatements(found);
  const parts = [
    scoreMentions(found),
    scoreStatements(found, pairing),
    scoreEvents(found, pairing),
    scoreTakeUps(found, pairing),
  ];
  return { id: gold.id, set: gold.set, trap: gold.trap, ...joinParts(parts) };
}
