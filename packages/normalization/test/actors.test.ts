import { describe, expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { story } from './story.js';

describe('actors', () => {
  it('count mentions and articles of their own, and bring the wholes they are parts of', () => {
    const pages = ['Washington diam. Washington bicara.', 'Washington sepi.'].map((line) => {
      const page = story({ lines: [line] });
      page.mention('Washington', { kind: 'organization', method: 'metonym', candidates: ['capital/USA'] });
      if (line.includes('bicara'))
        page.mention('Washington', {
          nth: 1,
          kind: 'organization',
          method: 'metonym',
          candidates: ['capital/USA'],
        });
      return page.record();
    });
    const rows = normalize(pages, { directory }).actors.map((row) => [
      row.actor_id,
      row.part_of,
      row.mentions,
      row.articles,
    ]);
    expect(rows).toEqual([
      ['capital/USA', 'country/USA', 3, 2],
      ['country/USA', null, 0, 0],
    ]);
  });

  it('bear the office of the day of the article', () => {
    const page = (published: string) => {
      const made = story({ lines: [`Menteri Santoso: ${published}.`, 'Budi Santoso hadir.'], published });
      made.mention('Budi Santoso', { kind: 'person', candidates: ['person/menteri-satu'], title: 'Menteri' });
      return made.record();
    };
    const title = (published: string) => normalize([page(published)], { directory }).actors[0]?.title;
    expect(title('2016-01-01')).toBe('Menteri Perdagangan');
    expect(title('2023-01-01')).toBe('Menteri');
  });

  it('that are discovered take their commonest full name, title and country', () => {
    const page = (line: string) => {
      const made = story({ lines: [line] });
      const full = made.mention('Andi Wijaya', {
        kind: 'person',
        method: 'name',
        title: 'Ketua Uji',
        country: 'IDN',
      });
      made.mention('Wijaya', { nth: 1, kind: 'person', method: 'name', antecedent: full });
      return made.record();
    };
    const result = normalize(
      [page('Ketua Uji Andi Wijaya. Wijaya.'), page('Kata Ketua Uji Andi Wijaya: Wijaya.')],
      { directory },
    );
    expect(result.actors).toEqual([
      {
        actor_id: 'discovered/person/andi-wijaya',
        name: 'Andi Wijaya',
        kind: 'person',
        country: 'IDN',
        sector: null,
        title: 'Ketua Uji',
        part_of: null,
        wikidata: null,
        aliases: ['Wijaya'],
        status: 'discovered',
        mentions: 4,
        articles: 2,
      },
    ]);
  });

  it('that are discovered bear no country where pages disagree', () => {
    const page = (country: string) => {
      const made = story({ lines: [`Andi Wijaya dari ${country}.`] });
      made.mention('Andi Wijaya', { kind: 'person', method: 'name', country });
      return made.record();
    };
    expect(normalize([page('IDN'), page('MYS')], { directory }).actors[0]?.country).toBeNull();
  });
});
