import { describe, expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { mergeSources, unknownOutlet, unnamedSource } from '../src/source-rows.js';
import { directory } from './directory.js';
import { type Story, story } from './story.js';

function run(page: Story) {
  return normalize([page.record()], { directory });
}

/** Each citation as `source (role) ← source …`, back to the outlet. */
function chains(page: Story): string[] {
  const { citations } = run(page);
  const chain = (id: string | null): string[] => {
    const row = citations.find(({ citation_id }) => citation_id === id);
    return row === undefined ? [] : [`${row.source_id} (${row.role})`, ...chain(row.via_id)];
  };
  return citations.map(({ citation_id }) => chain(citation_id).join(' ← ')).sort();
}

const PUBLISHER = 'outlet/kabar (publisher)';

describe('citations', () => {
  it('chain a speaker to a paper, an agency and the outlet', () => {
    const page = story({
      outlet: 'outlet/kabar',
      lines: ['Rusia diam, kata CBS News yang dikutip Reuters.'],
    });
    const speaker = page.mention('Rusia', { candidates: ['country/RUS'] });
    const agency = page.credit('Reuters', { id: 'agency/reuters', cue: 'dikutip' });
    const paper = page.credit('CBS News', { id: 'agency/cbs', cue: 'kata', via: agency });
    page.statement({ speaker, cue: 'kata', via: paper });
    expect(chains(page)).toEqual([
      `agency/cbs (credited) ← agency/reuters (credited) ← ${PUBLISHER}`,
      `agency/reuters (credited) ← ${PUBLISHER}`,
      PUBLISHER,
      `source/country/RUS (speaker) ← agency/cbs (credited) ← agency/reuters (credited) ← ${PUBLISHER}`,
    ]);
  });

  it('lead through the one medium that the whole page is credited to', () => {
    const page = story({ outlet: 'outlet/kabar', lines: ['Rusia bicara.', '[credit] (AFP/Z-4)'] });
    const speaker = page.mention('Rusia', { candidates: ['country/RUS'] });
    page.credit('AFP', { id: 'agency/afp' });
    page.statement({ speaker, cue: 'bicara' });
    expect(chains(page)).toContain(`source/country/RUS (speaker) ← agency/afp (credited) ← ${PUBLISHER}`);
    expect(run(page).statements[0]?.via_id).toBe('agency/afp');
  });

  it('do not choose between two media of the whole page', () => {
    const page = story({ outlet: 'outlet/kabar', lines: ['Rusia bicara.', '[credit] (AFP/Reuters)'] });
    const speaker = page.mention('Rusia', { candidates: ['country/RUS'] });
    page.credit('AFP', { id: 'agency/afp' });
    page.credit('Reuters', { id: 'agency/reuters' });
    page.statement({ speaker, cue: 'bicara' });
    expect(chains(page)).toContain(`source/country/RUS (speaker) ← ${PUBLISHER}`);
    expect(run(page).statements[0]?.via_id).toBeNull();
  });

  it('do not lead through a medium that one sentence credits', () => {
    const page = story({ outlet: 'outlet/kabar', lines: ['Rusia bicara.', 'Hujan, lapor AFP.'] });
    const speaker = page.mention('Rusia', { candidates: ['country/RUS'] });
    page.credit('AFP', { id: 'agency/afp', cue: 'lapor' });
    page.statement({ speaker, cue: 'bicara' });
    expect(chains(page)).toContain(`source/country/RUS (speaker) ← ${PUBLISHER}`);
  });

  it('let a medium speak for itself where it stands in the chain', () => {
    const page = story({ outlet: 'outlet/kabar', lines: ['AFP melaporkan hujan.'] });
    const credit = page.credit('AFP', { id: 'agency/afp', cue: 'melaporkan' });
    page.statement({ speaker: { credit }, cue: 'melaporkan' });
    expect(chains(page)).toEqual([
      `agency/afp (credited) ← ${PUBLISHER}`,
      `agency/afp (speaker) ← ${PUBLISHER}`,
      PUBLISHER,
    ]);
    expect(run(page).statements[0]).toMatchObject({ speaker_id: 'agency/afp', via_id: null });
  });

  it('pass over a credit of the same medium', () => {
    const page = story({ outlet: 'outlet/kabar', lines: ['Hujan, tulis AFP, lapor AFP.'] });
    const first = page.credit('AFP', { id: 'agency/afp', cue: 'tulis' });
    page.credit('AFP', { id: 'agency/afp', cue: 'lapor', via: first, start: 23, end: 26 });
    expect(chains(page)).toEqual([
      `agency/afp (credited) ← ${PUBLISHER}`,
      `agency/afp (credited) ← ${PUBLISHER}`,
      PUBLISHER,
    ]);
  });

  it('stay without an end where the outlet is unknown, and where credits run in a ring', () => {
    const page = story({ lines: ['AFP dan Reuters.'] });
    page.credit('AFP', { id: 'agency/afp', cue: 'x', via: 1 });
    page.credit('Reuters', { id: 'agency/reuters', cue: 'x', via: 0 });
    expect(chains(page)).toEqual(['agency/afp (credited)', 'agency/reuters (credited)']);
  });

  it('hold a speaker once for each way, where it first stands', () => {
    const page = story({ outlet: 'outlet/kabar', lines: ['Rusia bicara.', 'Rusia membantah.'] });
    const first = page.mention('Rusia', { candidates: ['country/RUS'] });
    const second = page.mention('Rusia', { nth: 1, candidates: ['country/RUS'] });
    page.statement({ speaker: first, cue: 'bicara' });
    page.statement({ speaker: second, cue: 'membantah', stance: 'denies' });
    const speakers = run(page).citations.filter(({ role }) => role === 'speaker');
    expect(speakers.map(({ cue, start, end }) => [cue, start, end])).toEqual([['bicara', 0, 5]]);
    expect(run(page).statements.length).toBe(2);
  });
});

describe('sources', () => {
  it('are persons, countries, institutions, media, unnamed speakers and documents', () => {
    const page = story({
      outlet: 'outlet/kabar',
      lines: ['John Kirby, Rusia, Gedung Putih, seorang pejabat AS, laporan itu dan Koran Uji bicara.'],
    });
    const person = page.mention('John Kirby', { kind: 'person', candidates: ['person/john-kirby'] });
    const country = page.mention('Rusia', { candidates: ['country/RUS'] });
    const seat = page.mention('Gedung Putih', { kind: 'organization', candidates: ['org/gedung-putih'] });
    const credit = page.credit('Koran Uji', { cue: 'bicara' });
    const speakers = [person, country, seat, 'seorang pejabat AS', 'laporan itu', { credit }];
    for (const speaker of speakers) page.statement({ speaker, cue: 'bicara' });
    const sources = run(page).sources.map(({ name, kind }) => [name, kind]);
    expect(sources.sort()).toEqual([
      ['Gedung Putih', 'institution'],
      ['John Kirby', 'person'],
      ['Kabar', 'outlet'],
      ['Koran Uji', 'outlet'],
      ['Rusia', 'country'],
      ['seorang pejabat AS', 'anonymous'],
      ['unnamed document (laporan)', 'document'],
    ]);
  });

  it('without a name are the same in one article for the same words, and never in two', () => {
    const page = (line: string) => {
      const made = story({ lines: [line] });
      made.statement({ speaker: 'seorang pejabat', cue: 'kata' });
      made.statement({ speaker: 'Seorang  pejabat', cue: 'ujar' });
      return made.record();
    };
    const lines = [
      'Hujan, kata seorang pejabat. Panas, ujar Seorang  pejabat.',
      'Oh, kata seorang pejabat, ujar Seorang  pejabat.',
    ];
    const { sources } = normalize(lines.map(page), { directory });
    expect(sources.length).toBe(2);
  });

  it('that are unknown outlets are one for all spellings of a name and its domain', () => {
    const ids = ['Warta Contoh', 'WartaContoh.com', 'wartacontoh.co.id'].map(
      (name) => unknownOutlet(name, null).source_id,
    );
    expect(new Set([...ids, unknownOutlet('Lain', 'www.wartacontoh.com').source_id])).toEqual(
      new Set(['discovered/outlet/wartacontoh']),
    );
    expect(unknownOutlet('Warta Contoh Lain', null).source_id).toBe('discovered/outlet/wartacontohlain');
  });

  it('of open pronouns are one each', () => {
    const page = story({ lines: ['Hujan, kata dia. Panas, ujar dia.'] });
    const first = page.mention('dia', { kind: 'person', method: 'pronoun' });
    const second = page.mention('dia', { nth: 1, kind: 'person', method: 'pronoun' });
    page.statement({ speaker: first, cue: 'kata' });
    page.statement({ speaker: second, cue: 'ujar' });
    expect(run(page).sources.length).toBe(2);
  });

  it('that words only point at are one for each place, or for each document, and bear no name', () => {
    const page = story({
      lines: ['Mereka bicara.', 'Pernyataan bicara, kata mereka, tulis pernyataan itu.'],
    });
    page.statement({ speaker: 'Mereka', cue: 'bicara' });
    page.statement({ speaker: 'mereka', cue: 'kata' });
    page.statement({ speaker: 'Pernyataan', cue: 'bicara,' });
    page.statement({ speaker: 'pernyataan itu', cue: 'tulis' });
    expect(run(page).sources.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['unnamed (mereka)', 'unnamed (mereka)', 'unnamed document (pernyataan)']),
    );
    expect(run(page).sources.length).toBe(3);
  });

  it('that words describe keep them, and are one for all spellings and with or without a country', () => {
    const rows = [
      unnamedSource('art_1', 'Para pejabat Iran', 'IRN', 0),
      unnamedSource('art_1', 'para  pejabat Iran', null, 9),
    ];
    expect(mergeSources(rows)).toMatchObject([{ name: 'Para pejabat Iran', country: 'IRN' }]);
    expect(unnamedSource('art_1', 'laporan PBB', null, 0).name).toBe('laporan PBB');
    expect(unnamedSource('art_1', 'pejabat itu', null, 0).name).toBe('pejabat itu');
  });

  it('that are credited under an id nobody knows are looked up by name', () => {
    const page = story({ outlet: 'outlet/kabar', lines: ['Hujan, lapor AFP dan Koran Uji.'] });
    page.credit('AFP', { id: 'agency/lain', cue: 'lapor' });
    page.credit('Koran Uji', { id: 'agency/lain', cue: 'lapor' });
    expect(run(page).sources.map(({ source_id }) => source_id)).toEqual([
      'agency/afp',
      'discovered/outlet/koranuji',
      'outlet/kabar',
    ]);
  });

  it('that are a medium by name are the medium, and no actor', () => {
    const page = story({ lines: ['Reuters melaporkan hujan.'] });
    const speaker = page.mention('Reuters', { kind: 'organization', method: 'name' });
    page.statement({ speaker, cue: 'melaporkan' });
    expect(run(page).sources.map(({ source_id }) => source_id)).toEqual(['agency/reuters']);
    expect(run(page).actors).toEqual([]);
  });

  it('that are a medium by mention are the medium', () => {
    const page = story({ lines: ['Reuters melaporkan hujan.'] });
    const speaker = page.mention('Reuters', { kind: 'organization', candidates: ['agency/reuters'] });
    page.statement({ speaker, cue: 'melaporkan' });
    expect(run(page).sources.map(({ source_id }) => source_id)).toEqual(['agency/reuters']);
    expect(run(page).actors).toEqual([]);
  });
});
