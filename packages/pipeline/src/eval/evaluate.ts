import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Baseline,
  type Fall,
  findFalls,
  formatBaseline,
  raiseFloors,
  readBaseline,
} from './baseline.js';
import type { Card } from './card.js';
import { packageFolder } from './folders.js';
import { formatErrors } from './format-errors.js';
import { formatScores } from './format-scores.js';
import { type Score, sumGroups } from './groups.js';
import { type Gold, loadGold } from './load-gold.js';
import type { EvalOptions } from './options.js';
import { runGold } from './run-gold.js';

/** What a run has to say, and whether it failed. */
export interface Verdict {
  readonly output: string;
  readonly failed: boolean;
}

/**
 * Scores the system on all gold and holds the scores against the floors.
 * @param options of the command line
 * @returns what to print; failed where a score is below its floor and floors are not being written
 * @throws Error where gold or baseline are not sound
 * @example
 * // evaluate(readOptions(['--show', 'dev'])).output: the errors of the dev part, the table of scores, the verdict
 */
export function evaluate(options: EvalOptions): Verdict {
  const folder = join(packageFolder(), 'eval');
  const gold = loadGold(join(folder, 'gold'));
  const cards = runGold(gold, join(packageFolder(), '..', '..', 'seeds'));
  const scores = sumGroups(cards);
  const file = join(folder, 'baseline.json');
  const baseline = readBaseline(existsSync(file) ? readFileSync(file, 'utf8') : null);
  const errors = showErrors(gold, cards, options);
  const table = [...(errors === '' ? [] : [errors]), formatScores(scores)];
  if (options.update) {
    writeFileSync(file, formatBaseline(raiseFloors(baseline, scores, cards, options.reason)));
    return { output: [...table, 'Floors written to eval/baseline.json.'].join('\n\n'), failed: false };
  }
  const falls = findFalls(baseline, scores, cards);
  return { output: [...table, judge(baseline, scores, falls)].join('\n\n'), failed: falls.length > 0 };
}

function showErrors(gold: Gold, cards: readonly Card[], { show, field, id, held }: EvalOptions): string {
  if (show === null && id === null && field === null) return '';
  if (id !== null && !cards.some((card) => card.id === id))
    throw new Error(`There is no case ${id} in eval/gold. Check its id.`);
  const texts = new Map([...gold.sentences, ...gold.articles].map((one) => [one.id, one.text]));
  const mine = cards
    .filter((card) => (show === null ? held || card.set !== 'held' : card.set === show))
    .filter((card) => id === null || card.id === id);
  const errors = formatErrors(mine, texts, field);
  if (id === null || errors !== '') return errors;
  return mine.length === 0 ? `${id} is held: it is scored, not read.` : `${id} is read rightly.`;
}

const REMEDY =
  'See what is wrong with `--show dev`, and mend it; where only new cases lower a score, write that down: `--update --accept-lower "why"`.';

function judge(baseline: Baseline, scores: readonly Score[], falls: readonly Fall[]): string {
  if (falls.length > 0) return [...falls.map(describeFall), REMEDY].join('\n');
  const known = Object.keys(baseline.floors).length;
  return known === 0
    ? 'There are no floors yet; --update writes them.'
    : `No score is below its floor (${scores.length} scores, ${known} floors).`;
}

function describeFall({ field, floor, score, changed }: Fall): string {
  const cases = changed.length === 0 ? 'no case changed: the gold did' : changed.join(', ');
  return `${field} fell below its floor: ${floor.toFixed(6)}, now ${score.toFixed(6)}. Errors changed in: ${cases}`;
}
