import type { ActorRow, EventRow, ReportRow, SourceRow, StatementRow, Tables } from '@warta/tables';

/** A page of one sentence, and rows that say of it what there is to say. */
export const pageText =
  'Kabar Senjata\n\nGedung Putih menuduh Pyongyang mengirim peluru ke Rusia.\n\nBaca juga: AS Serang Iran';

const body = 'Gedung Putih menuduh Pyongyang mengirim peluru ke Rusia.';
const start = pageText.indexOf(body);
const end = start + body.length;

/** An actor row with nothing known but what is given. */
export const actorRow = (
  row: Partial<ActorRow> & Pick<ActorRow, 'actor_id' | 'name' | 'kind'>,
): ActorRow => ({
  country: null,
  sector: null,
  title: null,
  part_of: null,
  wikidata: null,
  aliases: [],
  status: 'known',
  mentions: 1,
  articles: 1,
  ...row,
});

export const speaker: SourceRow = {
  source_id: 's2',
  name: 'Gedung Putih',
  kind: 'institution',
  actor_id: 'wh',
  country: 'USA',
  domain: null,
};

export const statement: StatementRow = {
  statement_id: 'st1',
  article_id: 'a1',
  speaker_id: 's2',
  addressee_id: 'py',
  stance: 'alleges',
  quote: 'indirect',
  cue: 'menuduh',
  said: null,
  said_from: null,
  said_to: null,
  via_id: null,
  start,
  end,
  content_start: null,
  content_end: null,
};

export const event: EventRow = {
  event_id: 'e1',
  type: 'AID',
  mode: null,
  context: ['military'],
  act: 'arms-transfer',
  actors: ['py'],
  recipients: ['ru'],
  object: 'peluru',
  quantity: null,
  date: null,
  date_from: null,
  date_to: null,
  date_precision: 'unknown',
  first_reported: null,
  reports: 1,
  outlets: 1,
  independent_sources: 1,
  alleged_by: ['s2'],
  denied_by: [],
  confirmed_by: [],
};

export const report: ReportRow = {
  report_id: 'r1',
  event_id: 'e1',
  article_id: 'a1',
  statement_id: 'st1',
  status: 'alleged',
  trigger: 'mengirim',
  start,
  end,
  rule: 'r',
  confidence: 1,
};

const mention = (actor_id: string, text: string) => ({
  mention_id: `m-${actor_id}`,
  article_id: 'a1',
  actor_id,
  start: pageText.indexOf(text),
  end: pageText.indexOf(text) + text.length,
  text,
  sentence: 0,
  zone: 'body' as const,
  method: 'alias' as const,
});

/** The tables of that page. */
export const pageTables: Tables = {
  articles: [
    {
      article_id: 'a1',
      outlet_id: 's1',
      title: 'Kabar Senjata',
      published: '2023-10-26',
      published_from: '2023-10-26',
      published_to: '2023-10-26',
      published_precision: 'day',
      published_basis: 'masthead',
      bylines: ['Budi Santoso'],
      editors: [],
      dateline: null,
      language: 'id',
      uri: null,
      sha256: 'f'.repeat(64),
      characters: pageText.length,
      words: 14,
      cluster_id: 'c1',
    },
  ],
  texts: [{ article_id: 'a1', text: pageText }],
  sources: [
    {
      source_id: 's1',
      name: 'Kabar',
      kind: 'outlet',
      actor_id: null,
      country: 'IDN',
      domain: 'kabar.example',
    },
    speaker,
    { source_id: 's3', name: 'Reuters', kind: 'agency', actor_id: null, country: null, domain: null },
  ],
  citations: [
    {
      citation_id: 'c1',
      article_id: 'a1',
      source_id: 's1',
      role: 'publisher',
      via_id: null,
      cue: null,
      start: null,
      end: null,
    },
    {
      citation_id: 'c2',
      article_id: 'a1',
      source_id: 's3',
      role: 'credited',
      via_id: 'c1',
      cue: null,
      start: null,
      end: null,
    },
  ],
  actors: [
    actorRow({ actor_id: 'us', name: 'Amerika Serikat', kind: 'country', country: 'USA' }),
    actorRow({ actor_id: 'wh', name: 'Gedung Putih', kind: 'government', country: 'USA', part_of: 'us' }),
    actorRow({ actor_id: 'py', name: 'Pyongyang', kind: 'government', country: 'PRK' }),
    actorRow({ actor_id: 'ru', name: 'Rusia', kind: 'country', country: 'RUS' }),
  ],
  mentions: [mention('wh', 'Gedung Putih'), mention('py', 'Pyongyang'), mention('ru', 'Rusia')],
  statements: [statement],
  events: [event],
  reports: [report],
  issues: [],
};
