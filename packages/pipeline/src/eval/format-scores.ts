import { fieldsOf, type Group, type Score } from './groups.js';
import { f1, precision, recall, type Tally } from './tally.js';

const width = { field: 20, group: 6, figure: 6, count: 4 };

/**
 * Lays the scores out as text: fields down, groups across, precision, recall, F1 and how many there are.
 * @param scores of all groups
 * @returns two tables, sentences with articles and pages
 * @example formatScores(scores).split('\n')[0] // 'sentences, articles   all  P     R     F1      n …'
 */
export function formatScores(scores: readonly Score[]): string {
  return [
    formatTable('sentences, articles', ['all', 'dev', 'held'], scores),
    formatTable('pages', ['seeds'], scores),
  ].join('\n\n');
}

function formatTable(title: string, across: readonly Group[], scores: readonly Score[]): string {
  const heads = across.map((group) => formatCell(group, ['P', 'R', 'F1'], 'n'));
  const lines = fieldsOf(across[0] ?? 'all').map((field) => {
    const cells = across.map((group) =>
      formatTally(scores.find((score) => score.group === group && score.field === field)?.tally),
    );
    return [field.padEnd(width.field), ...cells].join('  ').trimEnd();
  });
  return [[title.padEnd(width.field), ...heads].join('  ').trimEnd(), ...lines].join('\n');
}

function formatTally(tally: Tally | undefined): string {
  if (tally === undefined || tally.right + tally.wrong + tally.missed === 0)
    return formatCell('', ['', '', ''], '');
  const figures = [precision(tally), recall(tally), f1(tally)].map((value) => value.toFixed(3));
  return formatCell('', figures, String(tally.right + tally.missed));
}

function formatCell(head: string, figures: readonly string[], count: string): string {
  const middle = figures.map((figure) => figure.padEnd(width.figure)).join('');
  return head.padEnd(width.group) + middle + count.padStart(width.count);
}
