import type { EventRow } from '@warta/tables';
import type { ArticleRecord } from '../src/article-record.js';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';

/** The rows of events of some records, with the actors and places of the tests. */
export function eventsOf(...records: readonly ArticleRecord[]): readonly EventRow[] {
  return normalize(records, { directory }).events;
}
