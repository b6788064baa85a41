import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/chart.js';
import * as charts from '../../src/index.js';
import { draw, marksWith, textsOf } from '../draw.js';
import { story } from '../fixtures/story.js';

const none = Object.fromEntries(Object.keys(story).map((name) => [name, []])) as unknown as typeof story;
const drawn: Record<string, (tables: typeof story) => Chart> = {
  actorMentions: charts.actorMentions,
  allegationsByOutletAndDate: charts.allegationsByOutletAndDate,
  eventTimeline: charts.eventTimeline,
  mentionsByOutletAndDate: charts.mentionsByOutletAndDate,
  pagesByOutletAndDate: charts.pagesByOutletAndDate,
  whoAccusesWhom: charts.whoAccusesWhom,
  whoCitesWhom: charts.whoCitesWhom,
};

/** The story a hundred times, each in an outlet of its own and in a month of its own. */
function repeatStory(times: number): typeof story {
  const many = Array.from({ length: times }, (_, at) => ({
    articles: story.articles.slice(0, 1).map((row) => ({
      ...row,
      article_id: `art_${at}`,
      outlet_id: `src_${at}`,
      published: `20${String(10 + (at % 14))}-05-17`,
      published_from: `20${String(10 + (at % 14))}-05-17`,
      published_to: `20${String(10 + (at % 14))}-05-17`,
    })),
    sources: [{ source_id: `src_${at}`, name: `Koran ${at}`, kind: 'outlet', actor_id: '', country: 'IDN' }],
    mentions: story.mentions.slice(0, 3).map((row) => ({ ...row, article_id: `art_${at}` })),
    statements: story.statements
      .slice(0, 1)
      .map((row) => ({ ...row, article_id: `art_${at}`, statement_id: `sta_${at}` })),
    reports: story.reports
      .slice(0, 1)
      .map((row) => ({ ...row, article_id: `art_${at}`, statement_id: `sta_${at}` })),
    citations: story.citations.slice(0, 3).map((row) => ({
      ...row,
      article_id: `art_${at}`,
      citation_id: `${row.citation_id}_${at}`,
      via_id: row.via_id === '' ? '' : `${row.via_id}_${at}`,
      source_id: row.role === 'publisher' ? `src_${at}` : row.source_id,
    })),
  }));
  const all = <K extends 'articles' | 'mentions' | 'statements' | 'reports' | 'citations'>(name: K) =>
    many.flatMap((one) => one[name] as (typeof story)[K][number][]);
  return {
    ...story,
    articles: all('articles'),
    sources: [...story.sources, ...many.flatMap((one) => one.sources)],
    mentions: all('mentions'),
    statements: all('statements'),
    reports: all('reports'),
    citations: all('citations'),
  };
}

it('draws every chart that the package exports here', () => {
  const functions = Object.entries(charts).filter(
    ([name, value]) => typeof value === 'function' && /^[a-z]/.test(name),
  );
  expect(
    functions
      .map(([name]) => name)
      .filter((name) => !/^(show$|empty|describe)/.test(name))
      .sort(),
  ).toEqual(Object.keys(drawn).sort());
});

describe.each(Object.entries(drawn))('%s', (_, chart) => {
  it('says so where there are no rows', async () => {
    expect(textsOf(await draw(chart(none))).join(' ')).toMatch(/no rows/);
  });

  it('draws the same from rows and from frames, without a warning', async () => {
    const frames = Object.fromEntries(
      Object.entries(story).map(([name, rows]) => [
        name,
        { columns: Object.keys(rows[0] ?? {}), values: rows.map((row) => Object.values(row)) },
      ]),
    ) as unknown as typeof story;
    expect(chart(frames)).toEqual(chart(story));
    expect(await draw(chart(story))).toContain('<svg');
  });

  it('stays readable with a hundred outlets', async () => {
    const svg = await draw(chart(repeatStory(100)));
    const [width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).slice(1).map(Number);
    expect(width).toBeLessThan(1400);
    expect(height).toBeLessThan(2800);
  });
});

describe('what the pictures show', () => {
  it('pages: a cell for each outlet and month, those without month or date in bands of their own', async () => {
    const svg = await draw(charts.pagesByOutletAndDate(story));
    const bands = ['2023-08', '2023-09', '2023-10', '2023, no month', 'no date'];
    expect(textsOf(svg)).toEqual(expect.arrayContaining([...bands, '1~']));
    expect(marksWith(svg, 'outlet', 'band', 'count', 'dates').map((mark) => mark.slice(0, 3))).toEqual([
      ['Koran Pagi', '2023-08', '1'],
      ['Koran Pagi', '2023-10', '1'],
      ['Kabar Kota', '2023-09', '1'],
      ['Kabar Kota', '2023, no month', '1'],
      ['Warta Desa', 'no date', '1'],
    ]);
  });

  it('allegations: counted once each, denials below, and marks for pages without either', async () => {
    const svg = await draw(charts.allegationsByOutletAndDate(story));
    expect(marksWith(svg, 'outlet', 'height', 'stance')).toEqual([
      ['Kabar Kota', '2', 'allegations'],
      ['Koran Pagi', '1', 'allegations'],
      ['Koran Pagi', '−1', 'denials'],
    ]);
    expect(marksWith(svg, 'pages')).toEqual([['1'], ['1'], ['1'], ['1'], ['1']]);
  });

  it('accusations: who accuses whom of what, in whose words', async () => {
    const svg = await draw(charts.whoAccusesWhom(story));
    expect(marksWith(svg, 'accuser', 'accused', 'count', 'pages', 'acts', 'quotes')).toContainEqual([
      'Amerika Serikat',
      'Rusia',
      '2',
      '2',
      'arms-transfer',
      'AS menuduh Rusia mengirim senjata. | AS menuduh Rusia.',
    ]);
  });

  it('mentions: a grid for each actor that is part of no other, the most mentioned first', async () => {
    const svg = await draw(charts.mentionsByOutletAndDate(story));
    const names = textsOf(svg).filter((text) => story.actors.some(({ name }) => name === text));
    expect(names).toEqual(['Amerika Serikat', 'Rusia', 'Perserikatan Bangsa-Bangsa']);
  });

  it('actors: own mentions and those of parts, and how many names are linked to no actor', async () => {
    const svg = await draw(charts.actorMentions(story));
    expect(textsOf(svg).at(-1)).toContain('9 mentions, of which 1 not linked');
    const parts = marksWith(svg, 'through', 'name', 'count', 'total').filter(
      ([through]) => through === 'its parts',
    );
    expect(parts.map((mark) => mark.slice(1)).filter(([, count]) => count !== '0')).toEqual([
      ['Amerika Serikat', '2', '4'],
      ['Gedung Putih', '1', '2'],
    ]);
  });

  it('citations: outlet, medium and speaker by name', async () => {
    expect(textsOf(await draw(charts.whoCitesWhom(story)))).toEqual(
      expect.arrayContaining(['Koran Pagi', 'Kantor Berita', 'Amerika Serikat', 'credited by it']),
    );
  });

  it('events: a bar for each dated event and a circle for each standing', async () => {
    const svg = await draw(charts.eventTimeline(story));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['alleged', 'denied', 'Rusia → Korea Utara: visit']));
    expect(marksWith(svg, 'status', 'count')).toEqual([
      ['alleged', '3'],
      ['denied', '1'],
      ['asserted', '1'],
    ]);
  });
});
