import type { Tables } from '@warta/tables';
import { describe, expect, it } from 'vitest';
import type { GoldPage } from '../../src/eval/gold-page.js';
import { scorePage } from '../../src/eval/score-page.js';
import { actorRow, event, pageTables, pageText, report, speaker, statement } from './page-tables.js';

const quote = 'Gedung Putih menuduh Pyongyang mengirim peluru ke Rusia.';
const gold: GoldPage = {
  id: 'x',
  file: 'x.txt',
  sha256: 'f'.repeat(64),
  outlet: { name: 'Kabar', domain: 'kabar.example' },
  title: 'Kabar Senjata',
  published: { edtf: '2023-10-26', precision: 'day', basis: 'masthead' },
  bylines: ['Budi Santoso'],
  editors: [],
  dateline: null,
  credits: [{ name: 'Reuters' }],
  speakers: [{ name: 'Gedung Putih', country: 'USA' }],
  statements: [
    {
      speaker: 'Gedung Putih',
      stance: 'alleges',
      cue: 'menuduh',
      quote,
      about: ['Korea Utara'],
      act: 'arms-transfer',
    },
  ],
  events: [
    { act: 'arms-transfer', actors: ['Korea Utara'], recipients: ['Rusia'], status: 'alleged', quote },
  ],
  actors: [
    { name: 'Gedung Putih', kind: 'government', country: 'USA' },
    { name: 'Korea Utara', kind: 'country', country: 'PRK', optional: true },
    { name: 'Pyongyang', kind: 'government', country: 'PRK' },
    { name: 'Rusia', kind: 'country', country: 'RUS' },
  ],
  nothing: [{ quote: 'Baca juga: AS Serang Iran', why: 'related' }],
};

const score = (change: Partial<Tables> = {}) => scorePage(gold, { ...pageTables, ...change });
const tallyOf = (change: Partial<Tables>, field: string) => score(change).tallies[field];

describe('scorePage', () => {
  it('finds nothing wrong with what is all right, a capital standing for its country', () => {
    const card = score();
    expect(card.errors).toEqual([]);
    expect(Object.values(card.tallies).filter(({ wrong, missed }) => wrong + missed > 0)).toEqual([]);
    expect(card.tallies['events']).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(card.tallies['about']).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it('counts an empty page as missed', () => {
    const empty = { statements: [], events: [], reports: [], mentions: [], citations: [] };
    expect(tallyOf(empty, 'claims')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(tallyOf(empty, 'credits')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(tallyOf(empty, 'actors')).toEqual({ right: 0, wrong: 0, missed: 3 });
    expect(tallyOf(empty, 'nothing')).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it('tells a wrong stance and a wrong speaker', () => {
    const wrong = { right: 0, wrong: 1, missed: 1 };
    expect(tallyOf({ statements: [{ ...statement, stance: 'denies' }] }, 'statements')).toEqual(wrong);
    const other = { ...speaker, name: 'Kremlin', actor_id: null };
    const sources = pageTables.sources.map((row) => (row === speaker ? other : row));
    expect(tallyOf({ sources }, 'statements')).toEqual(wrong);
    expect(tallyOf({ sources }, 'speakers')).toEqual(wrong);
  });

  it('tells roles changed and a wrong status', () => {
    const wrong = { right: 0, wrong: 1, missed: 1 };
    expect(tallyOf({ events: [{ ...event, actors: ['ru'], recipients: ['py'] }] }, 'events')).toEqual(wrong);
    expect(tallyOf({ reports: [{ ...report, status: 'asserted' }] }, 'events')).toEqual(wrong);
    expect(tallyOf({ reports: [{ ...report, status: 'asserted' }] }, 'acts')).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
  });

  it('looks up whom and what a statement is about in its reports', () => {
    const unaddressed = [{ ...statement, addressee_id: null }];
    expect(tallyOf({ statements: unaddressed }, 'about')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(tallyOf({ statements: unaddressed }, 'claimed')).toEqual({ right: 1, wrong: 0, missed: 0 });
    const elsewhere = { statements: unaddressed, reports: [{ ...report, statement_id: null }] };
    expect(tallyOf(elsewhere, 'about')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(tallyOf(elsewhere, 'claimed')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(tallyOf({ statements: [{ ...statement, addressee_id: 'ru' }] }, 'about')).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    });
    expect(tallyOf({ events: [{ ...event, act: 'visit' }] }, 'claimed')).toEqual({
      right: 0,
      wrong: 0,
      missed: 1,
    });
  });

  it('finds what stands where nothing may', () => {
    const start = pageText.indexOf('Baca juga');
    const stray = { ...statement, statement_id: 'st2', start, end: start + 5 };
    expect(tallyOf({ statements: [statement, stray] }, 'nothing')).toEqual({ right: 0, wrong: 1, missed: 0 });
    expect(tallyOf({ statements: [statement, stray] }, 'statements')).toEqual({
      right: 1,
      wrong: 1,
      missed: 0,
    });
  });

  it('counts actors that the page does not name, and wrong countries', () => {
    const actors = [
      ...pageTables.actors,
      actorRow({ actor_id: 'ir', name: 'Iran', kind: 'country', country: 'IRN' }),
    ];
    const mentions = [
      ...pageTables.mentions,
      { ...pageTables.mentions[0], mention_id: 'm9', actor_id: 'ir' },
    ];
    expect(tallyOf({ actors, mentions } as Partial<Tables>, 'actors')).toEqual({
      right: 3,
      wrong: 1,
      missed: 0,
    });
    const moved = pageTables.actors.map((row) => (row.actor_id === 'wh' ? { ...row, country: 'CAN' } : row));
    expect(tallyOf({ actors: moved }, 'countries')).toEqual({ right: 2, wrong: 1, missed: 1 });
  });

  it('throws where the page is not there', () => {
    expect(() => score({ articles: [] })).toThrow('x.txt');
  });
});
