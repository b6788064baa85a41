import { join } from 'node:path';
import { extract } from '@warta/extraction';
import { normalize } from '@warta/normalization';
import { analyzeBatch } from '../run/analyze-batch.js';
import type { Card } from './card.js';
import type { Gold } from './load-gold.js';
import { scoreCase } from './score-case.js';
import { scorePage } from './score-page.js';

/**
 * Runs the system on all gold and scores it.
 * @param gold all cases
 * @param seeds the folder of the pages
 * @returns a card a case: sentences, articles, pages
 * @throws Error where a page is missing or is not the one that was annotated
 * @example
 * runGold({ sentences: [], articles: [], pages: [] }, 'seeds') // []
 */
export function runGold(gold: Gold, seeds: string): Card[] {
  const files = gold.pages.map(({ file }) => ({ path: join(seeds, file), uri: file }));
  const tables = normalize(analyzeBatch(files, {}).records);
  return [
    ...gold.sentences.map((one) => scoreCase(one, extract, true)),
    ...gold.articles.map((one) => scoreCase(one, extract, false)),
    ...gold.pages.map((page) => scorePage(page, tables)),
  ];
}
