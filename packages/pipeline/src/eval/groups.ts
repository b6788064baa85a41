import { type Card, caseFields, pageFields, sumField } from './card.js';
import type { Tally } from './tally.js';

/** The parts of the gold that are reported apart. */
const groups = ['all', 'dev', 'held', 'seeds'] as const;
/** One of those parts. */
export type Group = (typeof groups)[number];

/** One figure of the report. */
export interface Score {
  readonly group: Group;
  readonly field: string;
  readonly tally: Tally;
}

/**
 * Tells whether a case belongs to a group; `all` is every sentence and article, no page.
 * @example inGroup(card, 'held') // true
 */
export function inGroup({ set }: Card, group: Group): boolean {
  return group === 'all' ? set !== 'seeds' : set === group;
}

/**
 * The fields of a group.
 * @example
 * fieldsOf('seeds')[0] // 'outlet'
 * fieldsOf('dev')[0] // 'mentions'
 */
export function fieldsOf(group: Group): readonly string[] {
  return group === 'seeds' ? pageFields : caseFields;
}

/**
 * Adds up all cards, by group and field.
 * @param cards of sentences, articles and pages
 * @returns groups and fields in the order of the report
 * @example
 * sumGroups([])[0] // { group: 'all', field: 'mentions', tally: { right: 0, wrong: 0, missed: 0 } }
 */
export function sumGroups(cards: readonly Card[]): Score[] {
  return groups.flatMap((group) => {
    const mine = cards.filter((card) => inGroup(card, group));
    return fieldsOf(group).map((field) => ({ group, field, tally: sumField(mine, field) }));
  });
}
