import type { Span } from '@warta/text';
import type { TableIndex } from './table-index.js';

/** A stretch of an article that a row rests on. */
export interface Evidence extends Span {
  readonly articleId: string;
}

/** What a row says, for people. */
export interface Reading {
  /** Where it stands; empty where the row is about no single place. */
  readonly evidence: readonly Evidence[];
  /** Names and values in the order they are shown; an empty value is left out. */
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** Reads the row of one table that has this id. */
export type Reader = (index: TableIndex, id: string) => Reading;

/** A row with its own place in a text. */
interface Placed {
  readonly article_id: string;
  readonly start: number | null;
  readonly end: number | null;
}

/**
 * The place of a row, or none where it has no span.
 * @param row A row with the columns `article_id`, `start` and `end`.
 * @example
 * evidenceOf({ article_id: 'art_1', start: 0, end: 4 }) // [{ articleId: 'art_1', start: 0, end: 4 }]
 * evidenceOf({ article_id: 'art_1', start: null, end: null }) // []
 */
export function evidenceOf({ article_id, start, end }: Placed): Evidence[] {
  return start === null || end === null ? [] : [{ articleId: article_id, start, end }];
}
