import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/article-record.js';
import { eventsOf } from './events-of.js';
import { reading, type Story, story } from './story.js';

interface Transfer {
  readonly published?: string;
  readonly outlet?: string;
  readonly object?: string;
  readonly date?: string;
  readonly from?: string;
  readonly note?: string;
}

/** A page on which somebody sends something to Russia, in the voice of the outlet. */
function transfer({ published, outlet, object, date, from, note }: Transfer): ArticleRecord {
  const lines = [`Korea Utara Pyongyang KPK Polri mengirim peluru senjata drone ke Rusia. ${note ?? ''}`];
  const page: Story = story({
    lines,
    outlet: outlet ?? 'outlet/kabar',
    ...(published === undefined ? {} : { published }),
  });
  const candidates: Record<string, string> = { Pyongyang: 'capital/PRK', KPK: 'org/kpk', Polri: 'org/polri' };
  const sender = page.mention(from ?? 'Korea Utara', {
    candidates: [candidates[from ?? ''] ?? 'country/PRK'],
  });
  const receiver = page.mention('Rusia', { candidates: ['country/RUS'] });
  page.event({
    trigger: 'mengirim',
    actors: [sender],
    recipients: [receiver],
    date: date === undefined ? null : reading(date),
    ...(object === undefined ? {} : { object }),
  });
  return page.record();
}

describe('events across articles', () => {
  it('are one for a country and its capital', () => {
    const found = eventsOf(
      transfer({ published: '2023-09-01' }),
      transfer({ published: '2023-09-02', from: 'Pyongyang' }),
    );
    expect(found.map(({ actors, reports }) => [actors, reports])).toEqual([[['country/PRK'], 2]]);
  });

  it('are one for a part and its whole, and named by the whole', () => {
    const sent = [transfer({ published: '2023-09-01', from: 'KPK' })];
    expect(eventsOf(...sent)[0]?.actors).toEqual(['org/kpk']);
  });

  it('are two for two parts of one whole', () => {
    const found = eventsOf(
      transfer({ published: '2023-09-01', from: 'KPK' }),
      transfer({ published: '2023-09-01', from: 'Polri' }),
    );
    expect(found.length).toBe(2);
  });

  it('are one where dates are compatible, with the finest of them', () => {
    const found = eventsOf(
      transfer({ published: '2023-10-01', date: '2023-09' }),
      transfer({ published: '2023-10-05', date: '2023-09-13' }),
    );
    expect(found.map(({ date, date_precision, reports }) => [date, date_precision, reports])).toEqual([
      ['2023-09-13', 'day', 2],
    ]);
  });

  it('are two on two days', () => {
    const found = eventsOf(
      transfer({ published: '2023-10-01', date: '2023-09-12' }),
      transfer({ published: '2023-10-01', date: '2023-09-13' }),
    );
    expect(found.length).toBe(2);
  });

  it('are three where a vague report fits two exact ones', () => {
    const found = eventsOf(
      transfer({ published: '2023-10-01', date: '2023-09-12' }),
      transfer({ published: '2023-10-02', date: '2023-09-13' }),
      transfer({ published: '2023-10-03', date: '2023' }),
    );
    expect(found.map(({ date }) => date).sort()).toEqual(['2023', '2023-09-12', '2023-09-13']);
  });

  it('are one for undated reports of the same weeks, two for those of different ones', () => {
    expect(
      eventsOf(transfer({ published: '2023-09-01' }), transfer({ published: '2023-09-20' })).length,
    ).toBe(1);
    expect(
      eventsOf(transfer({ published: '2023-09-01' }), transfer({ published: '2023-12-20' })).length,
    ).toBe(2);
  });

  it('gather vague reports that fit two exact ones in one event of their own', () => {
    const exact = ['2023-09-12', '2023-09-13'].map((date) => transfer({ published: '2023-09-14', date }));
    const vague = ['2023-09-15', '2023-09-16', '2023-09-18'].map((published) => transfer({ published }));
    expect(
      eventsOf(...exact, ...vague)
        .map(({ date, reports }) => [date, reports])
        .sort(),
    ).toEqual([
      [null, 3],
      ['2023-09-12', 1],
      ['2023-09-13', 1],
    ]);
  });

  it('get no date from the day of publication', () => {
    const [event] = eventsOf(transfer({ published: '2023-09-01' }));
    expect(event).toMatchObject({
      date: null,
      date_from: null,
      date_precision: 'unknown',
      first_reported: '2023-09-01',
    });
  });

  it('are two for different objects, one where an object is general', () => {
    const page = (object: string, note: string) => transfer({ published: '2023-09-01', object, note });
    expect(eventsOf(page('peluru', 'a'), page('drone', 'b')).length).toBe(2);
    expect(eventsOf(page('peluru', 'a'), page('senjata', 'b')).length).toBe(1);
  });

  it('are named by the object that tells most', () => {
    const page = (object: string, note: string) => transfer({ published: '2023-09-01', object, note });
    const found = eventsOf(
      page('peluru', 'a'),
      page('peluru senjata', 'b'),
      page('senjata', 'c'),
      page('senjata', 'd'),
    );
    expect(found.map(({ object, reports }) => [object, reports])).toEqual([['peluru senjata', 4]]);
  });

  it('compare objects without the names in them', () => {
    const page = (line: string, object: string) => {
      const made = story({ lines: [line], published: '2023-09-01' });
      const sender = made.mention('Rusia', { candidates: ['country/RUS'] });
      if (line.includes('Ukraina')) made.mention('Ukraina', { candidates: ['country/UKR'] });
      made.event({ trigger: 'mengirim', actors: [sender], object });
      return made.record();
    };
    const drone = page('Rusia mengirim drone.', 'drone');
    expect(eventsOf(drone, page('Rusia mengirim senjata Ukraina.', 'senjata Ukraina')).length).toBe(1);
    expect(eventsOf(drone, page('Rusia mengirim senjata kimia.', 'senjata kimia')).length).toBe(2);
  });

  it('take a vague report into the only event of its own story', () => {
    const page = story({ lines: ['Rusia mengirim drone. Kiriman itu tiba.'], published: '2023-09-01' });
    const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
    page.event({ trigger: 'mengirim', actors: [sender], object: 'drone' });
    page.event({ trigger: 'Kiriman', actors: [sender] });
    const other = story({ lines: ['Rusia mengirim peluru.'], published: '2023-09-01' });
    other.event({
      trigger: 'mengirim',
      actors: [other.mention('Rusia', { candidates: ['country/RUS'] })],
      object: 'peluru',
    });
    const found = eventsOf(page.record(), other.record());
    expect(found.map(({ object, reports }) => [object, reports]).sort()).toEqual([
      ['drone', 2],
      ['peluru', 1],
    ]);
  });

  it('are two for a page dated by its year alone', () => {
    expect(
      eventsOf(
        transfer({ published: '2023', note: 'Hujan turun sejak pagi di kota itu.' }),
        transfer({ published: '2023-09-01' }),
      ).length,
    ).toBe(2);
  });

  it('part what is requested or possible from what is told to have happened', () => {
    const page = (status: 'asserted' | 'denied' | 'requested' | 'planned', date: string | null) => {
      const made = story({ lines: [`Rusia mengirim drone ${status}.`], published: '2023-09-01' });
      const sender = made.mention('Rusia', { candidates: ['country/RUS'] });
      made.event({
        trigger: 'mengirim',
        actors: [sender],
        status,
        date: date === null ? null : reading(date),
      });
      return made.record();
    };
    expect(eventsOf(page('asserted', null), page('denied', null)).length).toBe(1);
    expect(eventsOf(page('asserted', null), page('requested', null)).length).toBe(2);
    expect(eventsOf(page('asserted', null), page('planned', null)).length).toBe(2);
    expect(eventsOf(page('asserted', '2023-09-03'), page('planned', '2023-09-03')).length).toBe(1);
  });

  it('are two where neither page is dated', () => {
    expect(
      eventsOf(transfer({ note: 'Hujan turun.' }), transfer({ note: 'Panas terik siang ini.' })).length,
    ).toBe(2);
  });

  it('count reports, outlets and the first day', () => {
    const found = eventsOf(
      transfer({ published: '2023-09-03', outlet: 'outlet/kabar', note: 'a' }),
      transfer({ published: '2023-09-02', outlet: 'outlet/berita', note: 'b' }),
      transfer({ published: '2023-09-04', outlet: 'outlet/berita', note: 'c' }),
    );
    expect(found.map(({ reports, outlets, first_reported }) => [reports, outlets, first_reported])).toEqual([
      [3, 2, '2023-09-02'],
    ]);
  });
});
