import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/article-record.js';
import { eventsOf } from './events-of.js';
import { allegation } from './stories.js';
import { story } from './story.js';

describe('independent sources', () => {
  const sourcesOf = (...records: readonly ArticleRecord[]) =>
    eventsOf(...records).find(({ act }) => act === 'arms-transfer')?.independent_sources;

  it('of an allegation and its denial are two', () => {
    expect(sourcesOf(allegation('outlet/kabar', '2022-11-03').record())).toBe(2);
  });

  it('are not more where more outlets quote the same speakers', () => {
    const records = ['outlet/kabar', 'outlet/berita', 'outlet/warta'].map((outlet) =>
      allegation(outlet, '2022-11-03', [`Ditambah oleh ${outlet}.`]).record(),
    );
    expect(eventsOf(...records).find(({ act }) => act === 'arms-transfer')).toMatchObject({
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
