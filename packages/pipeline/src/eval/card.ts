import { addTallies, noTally, type Tally } from './tally.js';

/** The fields of sentences and articles, in the order of the report. */
export const caseFields = [
  'mentions',
  'kinds',
  'antecedents',
  'statements',
  'speakers',
  'stances',
  'claims',
  'contents',
  'addressees',
  'acts',
  'events',
  'actors',
  'recipients',
  'statuses',
  'attribution',
  'takeUps',
] as const;

/** The fields of pages, in the order of the report. */
export const pageFields = [
  'outlet',
  'title',
  'published',
  'basis',
  'bylines',
  'editors',
  'dateline',
  'credits',
  'speakers',
  'statements',
  'claims',
  'said',
  'via',
  'about',
  'claimed',
  'acts',
  'events',
  'dates',
  'actors',
  'countries',
  'nothing',
] as const;

/** What one case scored, by field, and every error in words. */
export interface Card {
  readonly id: string;
  readonly set: 'dev' | 'held' | 'seeds';
  readonly trap: boolean;
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly errors: readonly CardError[];
}

/** One error: `-` missed, `+` found though not there, `~` found with something wrong. */
export interface CardError {
  readonly field: string;
  readonly mark: '-' | '+' | '~';
  readonly text: string;
}

/** Tallies and errors of one part of a case. */
export interface Part {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly errors: readonly CardError[];
}

/**
 * Puts the parts of a case together.
 * @param parts each with its fields; the same field in two parts is added
 * @example joinParts([{ tallies: { acts: { right: 1, wrong: 0, missed: 0 } }, errors: [] }]).errors // []
 */
export function joinParts(parts: readonly Part[]): Part {
  const tallies: Record<string, Tally> = {};
  for (const part of parts)
    for (const [field, tally] of Object.entries(part.tallies))
      tallies[field] = addTallies(tallies[field] ?? noTally, tally);
  return { tallies, errors: parts.flatMap(({ errors }) => errors) };
}

/**
 * Adds up the tallies of several cases.
 * @param cards any cards
 * @param field a field
 * @example sumField([], 'events') // { right: 0, wrong: 0, missed: 0 }
 */
export function sumField(cards: readonly Card[], field: string): Tally {
  return cards.map(({ tallies }) => tallies[field] ?? noTally).reduce(addTallies, noTally);
}
