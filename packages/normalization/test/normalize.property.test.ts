import {
  checkReferences,
  checkRows,
  formatTable,
  parseTable,
  type Table,
  type Tables,
  tables,
} from '@warta/tables';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/article-record.js';
import { normalize } from '../src/normalize.js';
import { arbitraryRecord } from './arbitrary-records.js';
import { directory } from './directory.js';

/** Milliseconds; plenty, for machines that are busy. */
const PATIENCE = 120_000;

const corpus = fc.array(arbitraryRecord, { maxLength: 6 });

function run(records: readonly ArticleRecord[]): Tables {
  return normalize(records, { directory });
}

function bytes(result: Tables): string[] {
  return tables.map((table) => formatTable(table as Table, result[table.name]));
}

/** Rows whose span does not hold what the row says. */
function unsaid({ texts, mentions, statements, reports, citations }: Tables): object[] {
  const said = ({
    article_id,
    start,
    end,
  }: {
    article_id: string;
    start: number | null;
    end: number | null;
  }) => texts.find((row) => row.article_id === article_id)?.text.slice(start ?? 0, end ?? 0) ?? '';
  return [
    ...mentions.filter((row) => said(row) !== row.text),
    ...statements.filter((row) => !said(row).includes(row.cue)),
    ...reports.filter((row) => !said(row).includes(row.trigger)),
    ...citations.filter((row) => row.start !== null && said(row) === ''),
  ];
}

describe('normalize, over arbitrary records', () => {
  it(
    'keeps the contract, and is restored from its CSV',
    () => {
      fc.assert(
        fc.property(corpus, (records) => {
          const result = run(records);
          expect(checkReferences(result)).toEqual([]);
          for (const table of tables as readonly Table[]) {
            const rows = result[table.name];
            expect(checkRows(table, rows)).toEqual([]);
            expect(parseTable(table, formatTable(table, rows))).toEqual(rows);
          }
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it(
    'does not depend on the order of records',
    () => {
      const shuffled = corpus.chain((records) =>
        fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
      );
      fc.assert(
        fc.property(shuffled, ([records, others]) => {
          expect(bytes(run(others))).toEqual(bytes(run(records)));
        }),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it(
    'lets every span say what its row says',
    () => {
      fc.assert(
        fc.property(corpus, (records) => {
          expect(unsaid(run(records))).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );

  it(
    'counts what it lists',
    () => {
      fc.assert(
        fc.property(corpus, (records) => {
          const { events, reports, actors, mentions } = run(records);
          for (const event of events) {
            const own = reports.filter(({ event_id }) => event_id === event.event_id).length;
            expect(event.reports).toBe(own);
            expect(event.independent_sources).toBeLessThanOrEqual(own);
          }
          for (const actor of actors) {
            const own = mentions.filter(({ actor_id }) => actor_id === actor.actor_id);
            expect(actor.articles).toBe(new Set(own.map(({ article_id }) => article_id)).size);
          }
        }),
        { numRuns: 30 },
      );
    },
    PATIENCE,
  );
});
