import { describe, expect, it } from 'vitest';
import type { Column } from '../src/column.js';
import { tableByName, tables } from '../src/tables.js';

const CONTRACT: Record<string, string> = {
  articles:
    'article_id outlet_id title published published_from published_to published_precision published_basis bylines editors dateline language uri sha256 characters words cluster_id',
  texts: 'article_id text',
  sources: 'source_id name kind actor_id country domain',
  citations: 'citation_id article_id source_id role via_id cue start end',
  actors: 'actor_id name kind country sector title part_of wikidata aliases status mentions articles',
  mentions: 'mention_id article_id actor_id start end text sentence zone method',
  statements:
    'statement_id article_id speaker_id addressee_id stance quote cue said said_from said_to via_id start end content_start content_end',
  events:
    'event_id type mode context act actors recipients object quantity date date_from date_to date_precision first_reported reports outlets independent_sources alleged_by denied_by confirmed_by',
  reports: 'report_id event_id article_id statement_id status trigger start end rule confidence',
  issues: 'issue_id article_id uri stage code severity message start end',
};

describe('tables', () => {
  it('are those of the contract, column for column', () => {
    const columns = tables.map((table) => [table.name, table.columns.map((column) => column.name).join(' ')]);
    expect(Object.fromEntries(columns)).toEqual(CONTRACT);
  });

  it.each(tables.map((table) => table.name))('%s has a required key, and describes every column', (name) => {
    const table = tableByName(name);
    expect(table.columns.find((column) => column.name === table.key)?.required).toBe(true);
    for (const column of table.columns as readonly Column[])
      expect(column.description).toMatch(/^\S.{5,}\.$/);
  });
});
