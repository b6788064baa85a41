import type { Tables } from '@warta/tables';
import { type Card, joinParts } from './card.js';
import type { GoldPage } from './gold-page.js';
import { viewPage } from './page-view.js';
import { scorePageEvents, scorePageNothing } from './score-page-events.js';
import { scorePageMetadata } from './score-page-metadata.js';
import { scorePageActors, scorePageSources } from './score-page-sources.js';
import { scorePageStatements } from './score-page-statements.js';

/**
 * Scores the rows of one page.
 * @param page the gold
 * @param tables built from all pages
 * @throws Error where no article has the page's hash
 * @example
 * // scorePage(page, tables).tallies.outlet // { right: 1, wrong: 0, missed: 0 }
 */
export function scorePage(page: GoldPage, tables: Tables): Card {
  const view = viewPage(tables, page.sha256);
  if (view === null) throw new Error(`No article has the hash of ${page.file}; has the page changed?`);
  const score = [
    scorePageMetadata,
    scorePageSources,
    scorePageStatements,
    scorePageEvents,
    scorePageActors,
    scorePageNothing,
  ];
  return { id: page.id, set: 'seeds', trap: false, ...joinParts(score.map((part) => part(page, view))) };
}
