import { describe, expect, it } from 'vitest';
import { checkReferences } from '../src/check-references.js';
import type { ActorRow, Tables } from '../src/tables.js';

const NONE: Tables = {
  articles: [],
  texts: [],
  sources: [],
  citations: [],
  actors: [],
  mentions: [],
  statements: [],
  events: [],
  reports: [],
  issues: [],
};

function actor(actor_id: string, part_of: string | null): ActorRow {
  return {
    actor_id,
    name: actor_id,
    kind: 'country',
    country: null,
    sector: null,
    title: null,
    part_of,
    wikidata: null,
    aliases: [],
    status: 'known',
    mentions: 0,
    articles: 0,
  };
}

describe('checkReferences', () => {
  it('finds nothing where every id is there', () => {
    expect(checkReferences({ ...NONE, actors: [actor('a', null), actor('b', 'a')] })).toEqual([]);
  });

  it('names a broken reference, with its remedy', () => {
    expect(checkReferences({ ...NONE, actors: [actor('b', 'a')] })).toEqual([
      {
        table: 'actors',
        row: 1,
        column: 'part_of',
        value: 'a',
        problem: 'is no actor_id of actors',
        remedy: 'Add the row to actors, or remove the id.',
      },
    ]);
  });

  it('looks at every item of a list', () => {
    const event = {
      event_id: 'e',
      actors: ['a', 'x'],
      recipients: [],
      alleged_by: ['s'],
      denied_by: [],
      confirmed_by: [],
    };
    const events = [event] as unknown as Tables['events'];
    const broken = checkReferences({ ...NONE, actors: [actor('a', null)], events });
    expect(broken.map(({ column, value }) => [column, value])).toEqual([
      ['actors', 'x'],
      ['alleged_by', 's'],
    ]);
  });
});
