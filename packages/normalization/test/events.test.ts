import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/article-record.js';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { allegation } from './stories.js';
import { reading, type Story, story } from './story.js';

function events(...records: readonly ArticleRecord[]) {
  return normalize(records, { directory }).events;
}

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
    const found = events(
      transfer({ published: '2023-09-01' }),
      transfer({ published: '2023-09-02', from: 'Pyongyang' }),
    );
    expect(found.map(({ actors, reports }) => [actors, reports])).toEqual([[['country/PRK'], 2]]);
  });

  it('are one for a part and its whole, and named by the whole', () => {
    const sent = [transfer({ published: '2023-09-01', from: 'KPK' })];
    expect(events(...sent)[0]?.actors).toEqual(['org/kpk']);
  });

  it('are two for two parts of one whole', () => {
    const found = events(
      transfer({ published: '2023-09-01', from: 'KPK' }),
      transfer({ published: '2023-09-01', from: 'Polri' }),
    );
    expect(found.length).toBe(2);
  });

  it('are one where dates are compatible, with the finest of them', () => {
    const found = events(
      transfer({ published: '2023-10-01', date: '2023-09' }),
      transfer({ published: '2023-10-05', date: '2023-09-13' }),
    );
    expect(found.map(({ date, date_precision, reports }) => [date, date_precision, reports])).toEqual([
      ['2023-09-13', 'day', 2],
    ]);
  });

  it('are two on two days', () => {
    const found = events(
      transfer({ published: '2023-10-01', date: '2023-09-12' }),
      transfer({ published: '2023-10-01', date: '2023-09-13' }),
    );
    expect(found.length).toBe(2);
  });

  it('are three where a vague report fits two exact ones', () => {
    const found = events(
      transfer({ published: '2023-10-01', date: '2023-09-12' }),
      transfer({ published: '2023-10-02', date: '2023-09-13' }),
      transfer({ published: '2023-10-03', date: '2023' }),
    );
    expect(found.map(({ date }) => date).sort()).toEqual(['2023', '2023-09-12', '2023-09-13']);
  });

  it('are one for undated reports of the same weeks, two for those of different ones', () => {
    expect(events(transfer({ published: '2023-09-01' }), transfer({ published: '2023-09-20' })).length).toBe(
      1,
    );
    expect(events(transfer({ published: '2023-09-01' }), transfer({ published: '2023-12-20' })).length).toBe(
      2,
    );
  });

  it('gather vague reports that fit two exact ones in one event of their own', () => {
    const exact = ['2023-09-12', '2023-09-13'].map((date) => transfer({ published: '2023-09-14', date }));
    const vague = ['2023-09-15', '2023-09-16', '2023-09-18'].map((published) => transfer({ published }));
    expect(
      events(...exact, ...vague)
        .map(({ date, reports }) => [date, reports])
        .sort(),
    ).toEqual([
      [null, 3],
      ['2023-09-12', 1],
      ['2023-09-13', 1],
    ]);
  });

  it('get no date from the day of publication', () => {
    const [event] = events(transfer({ published: '2023-09-01' }));
    expect(event).toMatchObject({
      date: null,
      date_from: null,
      date_precision: 'unknown',
      first_reported: '2023-09-01',
    });
  });

  it('are two for different objects, one where an object is general', () => {
    const page = (object: string, note: string) => transfer({ published: '2023-09-01', object, note });
    expect(events(page('peluru', 'a'), page('drone', 'b')).length).toBe(2);
    expect(events(page('peluru', 'a'), page('senjata', 'b')).length).toBe(1);
  });

  it('are named by the object that tells most', () => {
    const page = (object: string, note: string) => transfer({ published: '2023-09-01', object, note });
    const found = events(
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
    expect(events(drone, page('Rusia mengirim senjata Ukraina.', 'senjata Ukraina')).length).toBe(1);
    expect(events(drone, page('Rusia mengirim senjata kimia.', 'senjata kimia')).length).toBe(2);
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
    const found = events(page.record(), other.record());
    expect(found.map(({ object, reports }) => [object, reports]).sort()).toEqual([
      ['drone', 2],
      ['peluru', 1],
    ]);
  });

  it('are two for a page dated by its year alone', () => {
    expect(
      events(
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
    expect(events(page('asserted', null), page('denied', null)).length).toBe(1);
    expect(events(page('asserted', null), page('requested', null)).length).toBe(2);
    expect(events(page('asserted', null), page('planned', null)).length).toBe(2);
    expect(events(page('asserted', '2023-09-03'), page('planned', '2023-09-03')).length).toBe(1);
  });

  it('are two where neither page is dated', () => {
    expect(
      events(transfer({ note: 'Hujan turun.' }), transfer({ note: 'Panas terik siang ini.' })).length,
    ).toBe(2);
  });

  it('count reports, outlets and the first day', () => {
    const found = events(
      transfer({ published: '2023-09-03', outlet: 'outlet/kabar', note: 'a' }),
      transfer({ published: '2023-09-02', outlet: 'outlet/berita', note: 'b' }),
      transfer({ published: '2023-09-04', outlet: 'outlet/berita', note: 'c' }),
    );
    expect(found.map(({ reports, outlets, first_reported }) => [reports, outlets, first_reported])).toEqual([
      [3, 2, '2023-09-02'],
    ]);
  });
});

describe('places in events', () => {
  const strike = (place: string, id: string | null, actor: string, note = '') => {
    const page = story({ lines: [`Rusia Indonesia menyerang ${place}. ${note}`], published: '2023-09-01' });
    const striker = page.mention(actor, { candidates: [actor === 'Rusia' ? 'country/RUS' : 'country/IDN'] });
    const target = page.mention(place, {
      kind: 'place',
      method: 'name',
      candidates: id === null ? [] : [id],
    });
    page.event({
      type: 'ASSAULT',
      act: 'attack',
      trigger: 'menyerang',
      actors: [striker],
      recipients: [target],
    });
    return page.record();
  };

  it('are struck as the country they lie in', () => {
    const result = normalize([strike('Kharkiv', 'place/kharkiv', 'Rusia')], { directory });
    expect(result.events[0]?.recipients).toEqual(['country/UKR']);
    expect(result.actors.find(({ actor_id }) => actor_id === 'country/UKR')).toMatchObject({
      mentions: 0,
      articles: 0,
    });
    expect(result.mentions.find(({ text }) => text === 'Kharkiv')?.actor_id).toBeNull();
  });

  it('do not tell who is supported or faced there', () => {
    const page = story({ lines: ['Rusia mengirim pasukan ke Kharkiv.'], published: '2023-09-01' });
    const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
    const place = page.mention('Kharkiv', { kind: 'place', candidates: ['place/kharkiv'] });
    page.event({ act: 'troop-deployment', trigger: 'mengirim', actors: [sender], recipients: [place] });
    expect(events(page.record())[0]?.recipients).toEqual([]);
  });

  it('stand for nobody in the own country of those who act, and where unknown', () => {
    expect(events(strike('Bandung', 'place/bandung', 'Indonesia'))[0]?.recipients).toEqual([]);
    expect(events(strike('Antah', null, 'Rusia'))[0]?.recipients).toEqual([]);
  });

  it('tell events of one country apart', () => {
    expect(
      events(strike('Kharkiv', 'place/kharkiv', 'Rusia'), strike('Lviv', 'place/lviv', 'Rusia')).length,
    ).toBe(2);
    expect(events(strike('Antah', null, 'Rusia'), strike('Berantah', null, 'Rusia')).length).toBe(2);
    expect(
      events(strike('Lviv', 'place/lviv', 'Rusia', 'a'), strike('Lviv', 'place/lviv', 'Rusia', 'b')).length,
    ).toBe(1);
  });
});

describe('speech events', () => {
  const accuse = (act: string, verb: string) => {
    const page = story({ lines: [`Rusia menuduh Ukraina ${verb}.`], published: '2023-09-01' });
    const accuser = page.mention('Rusia', { candidates: ['country/RUS'] });
    const accused = page.mention('Ukraina', { candidates: ['country/UKR'] });
    const statement = page.statement({ speaker: accuser, stance: 'alleges', cue: 'menuduh', content: verb });
    page.event({
      type: 'ACCUSE',
      act: 'accusation',
      mode: 'allege',
      trigger: 'menuduh',
      actors: [accuser],
      recipients: [accused],
    });
    page.event({ type: 'COERCE', act, trigger: verb, actors: [accused], status: 'alleged', statement });
    return page.record();
  };

  it('about different acts are different', () => {
    const found = events(accuse('cyber-attack', 'meretas'), accuse('arms-purchase', 'membeli'));
    expect(found.filter(({ act }) => act === 'accusation').length).toBe(2);
  });

  it('about the same act are one', () => {
    const found = events(accuse('arms-purchase', 'memborong'), accuse('arms-purchase', 'membeli'));
    expect(found.filter(({ act }) => act === 'accusation').length).toBe(1);
  });
});

describe('events told by several who speak together', () => {
  const joint = (second: string, note: string) => {
    const lines = [`Amerika Serikat dan Ukraina menuduh Rusia mengirim peluru. ${note}`];
    const page = story({ lines, published: '2023-09-01' });
    const names = [
      ['Amerika Serikat', 'country/USA'],
      ['Ukraina', 'country/UKR'],
    ] as const;
    const [first = 0, other = 0] = names.map(([name, id]) => page.mention(name, { candidates: [id] }));
    const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
    const content = 'Rusia mengirim peluru';
    const statement = page.statement({ speaker: first, stance: 'alleges', cue: 'menuduh', content });
    page.statement({ speaker: other, stance: 'alleges', cue: second, content });
    page.event({ trigger: 'mengirim', actors: [sender], status: 'alleged', statement });
    return page.record();
  };

  it('are alleged by all of them, in one report and on one word', () => {
    expect(events(joint('menuduh', ''))).toMatchObject([
      { alleged_by: ['source/country/UKR', 'source/country/USA'], reports: 1, independent_sources: 1 },
    ]);
  });

  it('are alleged by one where the other speaks by another cue', () => {
    expect(events(joint('dan', ''))).toMatchObject([{ alleged_by: ['source/country/USA'], reports: 1 }]);
  });
});

describe('capitals in events', () => {
  const sent = (act: string, from: string, to: string) => {
    const page = story({ lines: [`Dari ${from} dikirim peluru ke ${to}.`], published: '2023-09-01' });
    const known: Record<string, readonly string[]> = {
      Pyongyang: ['capital/PRK', 'place/pyongyang'],
      Bandung: ['place/bandung'],
    };
    const at = (name: string) => {
      const candidates = known[name];
      return candidates === undefined
        ? page.mention(name, { candidates: [name === 'Rusia' ? 'country/RUS' : 'country/PRK'] })
        : page.mention(name, { kind: 'place', candidates });
    };
    page.event({ act, trigger: 'dikirim', actors: [at(from)], recipients: [at(to)] });
    return events(page.record()).map(({ actors, recipients }) => [...actors, '→', ...recipients].join(' '));
  };

  it('that arms come from or go to are their countries', () => {
    expect(sent('arms-transfer', 'Pyongyang', 'Rusia')).toEqual(['country/PRK → country/RUS']);
    expect(sent('arms-transfer', 'Rusia', 'Pyongyang')).toEqual(['country/RUS → country/PRK']);
  });

  it('of the country on the other side, of other acts, and other towns are nobody', () => {
    expect(sent('arms-transfer', 'Korea Utara', 'Pyongyang')).toEqual(['country/PRK →']);
    expect(sent('meeting', 'Rusia', 'Pyongyang')).toEqual(['country/RUS →']);
    expect(sent('arms-transfer', 'Rusia', 'Bandung')).toEqual(['country/RUS →']);
  });
});

describe('independent sources', () => {
  const sourcesOf = (...records: readonly ArticleRecord[]) =>
    events(...records).find(({ act }) => act === 'arms-transfer')?.independent_sources;

  it('of an allegation and its denial are two', () => {
    expect(sourcesOf(allegation('outlet/kabar', '2022-11-03').record())).toBe(2);
  });

  it('are not more where more outlets quote the same speakers', () => {
    const records = ['outlet/kabar', 'outlet/berita', 'outlet/warta'].map((outlet) =>
      allegation(outlet, '2022-11-03', [`Ditambah oleh ${outlet}.`]).record(),
    );
    expect(events(...records).find(({ act }) => act === 'arms-transfer')).toMatchObject({
      reports: 6,
      outlets: 3,
      independent_sources: 2,
    });
  });

  const voice = (outlet: string, words: string, agency: string | null) => {
    const lines = [`Rusia mengirim peluru ke Ukraina. ${words}`, '[credit] (AFP Reuters)'];
    const page = story({ outlet, published: '2023-09-01', lines });
    const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
    const receiver = page.mention('Ukraina', { candidates: ['country/UKR'] });
    if (agency !== null) page.credit(agency, { id: agency === 'AFP' ? 'agency/afp' : 'agency/reuters' });
    page.event({ trigger: 'mengirim', actors: [sender], recipients: [receiver] });
    return page.record();
  };

  it('of outlets that speak for themselves are as many as stories', () => {
    expect(
      sourcesOf(voice('outlet/kabar', 'Hujan.', null), voice('outlet/berita', 'Panas terik.', null)),
    ).toBe(2);
    expect(sourcesOf(voice('outlet/kabar', '', null), voice('outlet/berita', '', null))).toBe(1);
  });

  it('of outlets that credit one agency are one, of two agencies two', () => {
    expect(
      sourcesOf(voice('outlet/kabar', 'Hujan.', 'AFP'), voice('outlet/berita', 'Panas terik.', 'AFP')),
    ).toBe(1);
    expect(
      sourcesOf(voice('outlet/kabar', 'Hujan.', 'AFP'), voice('outlet/berita', 'Panas terik.', 'Reuters')),
    ).toBe(2);
  });

  it('of copies are those of the copy that credits its agency', () => {
    const copies = [voice('outlet/kabar', '', 'AFP'), voice('outlet/berita', '', null)];
    expect(sourcesOf(...copies, voice('outlet/warta', 'Panas terik siang ini.', 'AFP'))).toBe(1);
  });

  const unnamed = (outlet: string, words: string, credited: boolean) => {
    const lines = [`Rusia mengirim peluru ke Ukraina, kata seorang pejabat. ${words}`, '[credit] (AFP)'];
    const page = story({ outlet, published: '2023-09-01', lines });
    const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
    const receiver = page.mention('Ukraina', { candidates: ['country/UKR'] });
    if (credited) page.credit('AFP', { id: 'agency/afp' });
    const statement = page.statement({ speaker: 'seorang pejabat', cue: 'kata' });
    page.event({ trigger: 'mengirim', actors: [sender], recipients: [receiver], statement });
    return page.record();
  };

  it('that words only point at are one for each story, even through one agency', () => {
    const told = (words: string) => {
      const lines = [`Rusia mengirim peluru ke Ukraina, kata mereka. ${words}`, '[credit] (AFP)'];
      const page = story({ outlet: 'outlet/kabar', published: '2023-09-01', lines });
      const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
      page.credit('AFP', { id: 'agency/afp' });
      const statement = page.statement({ speaker: 'mereka', cue: 'kata' });
      page.event({ trigger: 'mengirim', actors: [sender], statement });
      return page.record();
    };
    expect(sourcesOf(told('Hujan.'), told('Panas terik siang ini.'))).toBe(2);
  });

  it('without a name are one through one agency, and one for each story else', () => {
    expect(
      sourcesOf(unnamed('outlet/kabar', 'Hujan.', true), unnamed('outlet/berita', 'Panas terik.', true)),
    ).toBe(1);
    expect(
      sourcesOf(unnamed('outlet/kabar', 'Hujan.', false), unnamed('outlet/berita', 'Panas terik.', false)),
    ).toBe(2);
  });
});
