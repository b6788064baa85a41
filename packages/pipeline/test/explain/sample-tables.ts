import type { Tables } from '@warta/tables';

const text =
  'Amerika Tuduh Korut\n\nGedung Putih pada Rabu menuduh Korea Utara mengirimkan peluru ke Rusia. Rusia diam.';

const place = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const sentence = place('Gedung Putih pada Rabu menuduh Korea Utara mengirimkan peluru ke Rusia.');
const content = place('Korea Utara mengirimkan peluru ke Rusia');

const actor = {
  kind: 'country',
  sector: null,
  title: null,
  part_of: null,
  wikidata: null,
  aliases: [],
  status: 'known',
  mentions: 1,
  articles: 1,
} as const;

const citation = { article_id: 'art_1', via_id: null, cue: null, start: null, end: null } as const;

/** One article in which an outlet relays an agency that relays the White House. */
export const sampleTables: Tables = {
  articles: [
    {
      article_id: 'art_1',
      outlet_id: 'src_outlet',
      title: 'Amerika Tuduh Korut',
      published: '2022-11-03',
      published_from: '2022-11-03',
      published_to: '2022-11-03',
      published_precision: 'day',
      published_basis: 'masthead',
      bylines: ['Siti Rahma'],
      editors: [],
      dateline: null,
      language: 'id',
      uri: 'berita.txt',
      sha256: 'a'.repeat(64),
      characters: text.length,
      words: 15,
      cluster_id: 'clu_1',
    },
  ],
  texts: [{ article_id: 'art_1', text }],
  sources: [
    {
      source_id: 'src_outlet',
      name: 'Harian Contoh',
      kind: 'outlet',
      actor_id: null,
      country: 'IDN',
      domain: null,
    },
    { source_id: 'src_agency', name: 'AP', kind: 'agency', actor_id: null, country: 'USA', domain: null },
    {
      source_id: 'src_speaker',
      name: 'Gedung Putih',
      kind: 'institution',
      actor_id: 'act_house',
      country: 'USA',
      domain: null,
    },
  ],
  citations: [
    { ...citation, citation_id: 'cit_1', source_id: 'src_outlet', role: 'publisher' },
    { ...citation, citation_id: 'cit_2', source_id: 'src_agency', role: 'credited', via_id: 'cit_1' },
    {
      ...citation,
      ...place('Gedung Putih'),
      citation_id: 'cit_3',
      source_id: 'src_speaker',
      role: 'speaker',
      via_id: 'cit_2',
      cue: 'menuduh',
    },
  ],
  actors: [
    { ...actor, actor_id: 'act_house', name: 'Gedung Putih', kind: 'government', country: 'USA' },
    { ...actor, actor_id: 'act_prk', name: 'Korea Utara', country: 'PRK' },
    { ...actor, actor_id: 'act_rus', name: 'Rusia', country: 'RUS' },
  ],
  mentions: [
    {
      ...place('Korea Utara'),
      mention_id: 'men_1',
      article_id: 'art_1',
      actor_id: 'act_prk',
      text: 'Korea Utara',
      sentence: 1,
      zone: 'body',
      method: 'alias',
    },
  ],
  statements: [
    {
      ...sentence,
      statement_id: 'sta_1',
      article_id: 'art_1',
      speaker_id: 'src_speaker',
      addressee_id: 'act_prk',
      stance: 'alleges',
      quote: 'indirect',
      cue: 'menuduh',
      said: '2022-11-02',
      said_from: '2022-11-02',
      said_to: '2022-11-02',
      via_id: 'src_agency',
      content_start: content.start,
      content_end: content.end,
    },
  ],
  events: [
    {
      event_id: 'eve_1',
      type: 'AID',
      mode: null,
      context: ['military'],
      act: 'arms-transfer',
      actors: ['act_prk'],
      recipients: ['act_rus'],
      object: 'peluru',
      quantity: null,
      date: null,
      date_from: null,
      date_to: null,
      date_precision: 'unknown',
      first_reported: '2022-11-03',
      reports: 1,
      outlets: 1,
      independent_sources: 1,
      alleged_by: ['src_speaker'],
      denied_by: [],
      confirmed_by: [],
    },
  ],
  reports: [
    {
      ...content,
      report_id: 'rep_1',
      event_id: 'eve_1',
      article_id: 'art_1',
      statement_id: 'sta_1',
      status: 'alleged',
      trigger: 'mengirimkan',
      rule: 'arms-transfer',
      confidence: 0.9,
    },
  ],
  issues: [
    {
      issue_id: 'iss_1',
      article_id: null,
      uri: 'gambar.png',
      stage: 'read',
      code: 'not-text',
      severity: 'error',
      message: 'The bytes are a PNG picture.',
      start: null,
      end: null,
    },
  ],
};
