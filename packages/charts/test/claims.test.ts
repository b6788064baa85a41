import { describe, expect, it } from 'vitest';
import { readClaims } from '../src/claims.js';
import { story } from './fixtures/story.js';

describe('readClaims', () => {
  it('counts a claim that one speaker repeats in one page once, with both its quotes', () => {
    const [first] = readClaims(story, 'alleges');
    expect(first).toEqual({
      article: 'art_1',
      speaker: 'src_usa',
      stance: 'alleges',
      events: ['evt_1'],
      quotes: ['AS menuduh Rusia mengirim senjata.', 'Rusia mengirim senjata, kata AS lagi.'],
      utterances: 2,
      addressee: '',
      accusations: ['evt_2'],
    });
  });

  it('counts the same claim in another page, and one without an event, each on its own', () => {
    const claims = readClaims(story, 'alleges').map(({ article, speaker }) => [article, speaker]);
    expect(claims).toEqual([
      ['art_1', 'src_usa'],
      ['art_3', 'src_usa'],
      ['art_3', 'src_anon'],
    ]);
  });

  it('counts claims of another stance apart, and no stance that is neither', () => {
    expect(readClaims(story, 'denies').map(({ speaker }) => speaker)).toEqual(['src_rus']);
    expect(readClaims(story, 'confirms')).toEqual([]);
  });

  const reportOf = (event: string, statement: string, start: number, end: number) => ({
    event_id: event,
    article_id: 'a',
    statement_id: statement,
    start,
    end,
  });

  it('takes the events told inside what is said, where the statement tells none itself', () => {
    const row = (id: string, speaker: string, from: number) => ({
      statement_id: id,
      article_id: 'a',
      speaker_id: speaker,
      addressee_id: '',
      stance: 'alleges',
      start: 0,
      end: 90,
      content_start: from,
      content_end: 90,
    });
    const claims = readClaims(
      {
        // `X mengatakan, Y yakin Z mengirim senjata`, and W who speaks behind the act.
        statements: [row('s1', 'x', 20), row('s2', 'y', 30), row('s3', 'w', 60)],
        reports: [reportOf('e1', 's2', 35, 55)],
        events: [{ event_id: 'e1', act: 'arms-transfer' }],
      },
      'alleges',
    );
    expect(claims.map(({ speaker, events }) => [speaker, ...events])).toEqual([
      ['x', 'e1'],
      ['y', 'e1'],
      ['w'],
    ]);
  });

  const said = (events: readonly (readonly string[])[], speakers: readonly string[] = []) =>
    readClaims(
      {
        statements: events.map((_, at) => ({
          statement_id: `s${at}`,
          article_id: 'a',
          speaker_id: speakers[at] ?? 'x',
          addressee_id: '',
          stance: 'alleges',
          // Rows come in the order of their ids, not of the text.
          start: (events.length - at) * 10,
          end: 100,
        })),
        reports: events.flatMap((ids, at) => ids.map((id) => reportOf(id, `s${at}`, 0, 1))),
        events: [
          { event_id: 'e1', act: 'arms-transfer' },
          { event_id: 'e2', act: 'visit' },
          { event_id: 'acc', act: 'accusation' },
          { event_id: 'acc2', act: 'accusation' },
        ],
      },
      'alleges',
    ).map((claim) => claim.utterances);

  it('takes a new act beside an old one as a new claim', () => {
    expect(said([['e1', 'e2'], ['e1']])).toEqual([1, 1]);
  });

  it('takes part of what was claimed as a repetition, in the order of the text', () => {
    expect(said([['e1'], ['e1', 'e2']])).toEqual([2]);
  });

  it('looks at the act and not at its frame, but at the frame where there is no act', () => {
    expect(
      said([
        ['acc', 'e1'],
        ['acc2', 'e1'],
      ]),
    ).toEqual([2]);
    expect(said([['acc'], ['acc']])).toEqual([2]);
    expect(said([['acc'], ['acc', 'e1']])).toEqual([1, 1]);
  });

  it('gives all who speak at once the events told of one of them, and nobody who speaks elsewhere', () => {
    const row = (id: string, speaker: string, start: number) => ({
      statement_id: id,
      article_id: 'a',
      speaker_id: speaker,
      addressee_id: '',
      stance: 'alleges',
      start,
      end: 50,
    });
    const claims = readClaims(
      {
        statements: [row('s1', 'x', 0), row('s2', 'y', 0), row('s3', 'z', 9)],
        reports: [reportOf('e1', 's2', 0, 1)],
        events: [{ event_id: 'e1', act: 'visit' }],
      },
      'alleges',
    );
    expect(claims.map(({ speaker, events }) => [speaker, ...events])).toEqual([
      ['x', 'e1'],
      ['y', 'e1'],
      ['z'],
    ]);
  });

  it('never merges two speakers, nor two statements without events', () => {
    expect(said([['e1'], ['e1']], ['x', 'y'])).toEqual([1, 1]);
    expect(said([[], []])).toEqual([1, 1]);
  });
});
