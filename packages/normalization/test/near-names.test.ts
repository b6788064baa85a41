import { describe, expect, it } from 'vitest';
import { linkMentions } from '../src/link-mentions.js';
import { differInLastVowel, isNearName, isNearWord } from '../src/near-names.js';
import { directory } from './directory.js';
import { type Story, story } from './story.js';

function linked(page: Story): (string | null)[] {
  return linkMentions({ ...page.record(), articleId: 'art_1' }, directory).map(({ actorId }) => actorId);
}

/** The actors of some names of persons in one article, each in a sentence of its own. */
function persons(...names: readonly string[]): (string | null)[] {
  const page = story({ lines: names.map((name) => `Lalu ${name} diam.`) });
  for (const [at, name] of names.entries())
    page.mention(name, {
      kind: 'person',
      method: 'name',
      nth: names.slice(0, at).filter((other) => other === name).length,
    });
  return linked(page);
}

describe('isNearWord', () => {
  it.each([
    ['miler', 'miller', true],
    ['harris', 'haris', true],
    ['kirby', 'kerby', true],
    ['kirby', 'kirby', false],
    ['kim', 'kin', false],
    ['santosa', 'sentoso', false],
    ['kirby', 'birby', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isNearWord(one, other)).toBe(expected);
    expect(isNearWord(other, one)).toBe(expected);
  });
});

describe('isNearName', () => {
  it.each([
    ['john kirby', 'john kerby', true],
    ['john kirby', 'jane kirby', false],
    ['john kirby', 'kirby', false],
    ['john kirby', 'johny kerby', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(isNearName(one, other)).toBe(expected);
  });
});

describe('differInLastVowel', () => {
  it.each([
    ['budi santoso', 'budi santosa', true],
    ['dewi ayu', 'dewa ayu', true],
    ['rahmat hidayat', 'rahmat hidayatt', false],
    ['haris ali', 'harris ali', false],
  ])('%s, %s: %s', (one, other, expected) => {
    expect(differInLastVowel(one, other)).toBe(expected);
  });
});

describe('linkMentions: names that are misspelt', () => {
  const known = 'person/john-kirby';

  it('are those of a known person of the article', () => {
    expect(persons('John Kirbi', 'John Kirby')).toEqual([known, known]);
    expect(persons('John Kirby', 'Kirbi')).toEqual([known, known]);
    expect(persons('John Kirbi')).toEqual(['discovered/person/john-kirbi']);
    expect(persons('John Kerrby', 'John Kirby')).toEqual(['discovered/person/john-kerrby', known]);
  });

  it('are those of the unknown person that is named more often', () => {
    const often = 'discovered/person/rahmat-hidayat';
    expect(persons('Rahmat Hidayat', 'Rahmat Hidajat', 'Rahmat Hidayat')).toEqual([often, often, often]);
    expect(persons('Rahmat Hidayat', 'Rahmat Hidayah')).toEqual([often, 'discovered/person/rahmat-hidayah']);
  });

  it('are two persons where the last vowel differs, or one sentence names both', () => {
    const often = 'discovered/person/andi-santoso';
    expect(persons('Andi Santoso', 'Andi Santosa', 'Andi Santoso').at(1)).toBe(
      'discovered/person/andi-santosa',
    );
    expect(persons('Andi Santoso', 'Andi Santosso', 'Andi Santoso')).toEqual([often, often, often]);
    const page = story({ lines: ['Rahmat Hidayat dan Rahmat Hidayad diam.', 'Rahmat Hidayat bicara.'] });
    page.mention('Rahmat Hidayat', { kind: 'person', method: 'name' });
    page.mention('Rahmat Hidayad', { kind: 'person', method: 'name' });
    page.mention('Rahmat Hidayat', { kind: 'person', method: 'name', nth: 1 });
    expect(linked(page).at(1)).toBe('discovered/person/rahmat-hidayad');
  });

  it('are one with an initial between or without it', () => {
    const one = 'discovered/person/rahmat-hidayat';
    expect(persons('Rahmat E. Hidayat', 'Rahmat Hidayat')).toEqual([one, one]);
    expect(persons('E. Rahmat Hidayat')).toEqual(['discovered/person/e-rahmat-hidayat']);
  });

  it('are others where their countries differ', () => {
    const page = story({ lines: ['John Kirbi diam.', 'John Kirby diam.'] });
    page.mention('John Kirbi', { kind: 'person', method: 'name', country: 'AUS' });
    page.mention('John Kirby', { kind: 'person', method: 'name', country: 'USA' });
    expect(linked(page)).toEqual(['discovered/person/john-kirbi', known]);
  });
});

describe('linkMentions: a body before the known acronym in brackets', () => {
  const page = (name: string, country: string | null) => {
    const made = story({ lines: [`${name} (KPK) diam.`, `Lalu ${name} bicara.`] });
    made.mention(name, { kind: 'organization', method: 'name', country });
    made.mention('KPK', { kind: 'organization', method: 'acronym', candidates: ['org/kpk'] });
    made.mention(name, { kind: 'organization', method: 'name', country, nth: 1 });
    return linked(made);
  };

  it('is the known one where its name tells the same country', () => {
    expect(page('Badan Antirasuah Indonesia', 'IDN')).toEqual(['org/kpk', 'org/kpk', 'org/kpk']);
  });

  it('is another where it tells none, or another', () => {
    const other = 'discovered/organization/badan-antirasuah';
    expect(page('Badan Antirasuah', null)).toEqual([other, 'org/kpk', other]);
    expect(page('Badan Antirasuah', 'AUS')).toEqual([other, 'org/kpk', other]);
  });
});

describe('linkMentions: a name inside the credit of a known medium', () => {
  it('is no actor', () => {
    const page = story({ lines: ['Beras naik, dilansir dari Kabar Kita.', 'Kabar Kita untung.'] });
    page.credit('Kabar Kita', { id: 'outlet/kabar' });
    page.mention('Kabar Kita', { kind: 'organization', method: 'name' });
    page.mention('Kabar Kita', { kind: 'organization', method: 'name', nth: 1 });
    expect(linked(page)).toEqual([null, 'discovered/organization/kabar-kita']);
  });
});

describe('linkMentions: parts of longer names', () => {
  it('are those of the one that is named in full', () => {
    const full = 'discovered/person/hasan-al-ezra';
    expect(persons('Hasan Al Ezra', 'Al Ezra')).toEqual([full, full]);
    expect(persons('John Kirby Kirana', 'John Kirby')).toEqual([
      'discovered/person/john-kirby-kirana',
      'person/john-kirby',
    ]);
    expect(persons('Hasan Al Ezra', 'Rahmat Al Ezra', 'Al Ezra').at(-1)).toBe('discovered/person/al-ezra');
  });

  it('are those of a body by its beginning', () => {
    const bodies = (...names: readonly string[]) => {
      const page = story({ lines: names.map((name) => `Lalu ${name}, diam.`) });
      for (const name of names) page.mention(`${name}`, { kind: 'organization', method: 'name' });
      return linked(page);
    };
    const full = 'discovered/organization/unit-108-garuda';
    expect(bodies('Unit 108 Garuda', 'Unit 100')).toEqual([full, 'discovered/organization/unit-100']);
  });
});

describe('linkMentions: a kind of body', () => {
  it('is nobody by itself', () => {
    const page = story({ lines: ['Angkatan Laut diam.', 'Angkatan Laut Ceko diam.'] });
    page.mention('Angkatan Laut', { kind: 'organization', method: 'name' });
    expect(linked(page)).toEqual([null]);
    page.mention('Angkatan Laut Ceko', { kind: 'organization', method: 'name' });
    const full = 'discovered/organization/angkatan-laut-ceko';
    expect(linked(page)).toEqual([full, full]);
  });
});
