import { describe, expect, it } from 'vitest';
import { linkMentions } from '../src/link-mentions.js';
import { directory } from './directory.js';
import { type Story, story } from './story.js';

function links(page: Story) {
  return linkMentions({ ...page.record(), articleId: 'art_1' }, directory);
}

function linked(page: Story): (string | null)[] {
  return links(page).map(({ actorId }) => actorId);
}

const SANTOSOS = ['person/menteri-satu', 'person/menteri-dua'];
const KIRBYS = ['person/john-kirby', 'person/lain-kirby'];

describe('linkMentions: names without a candidate', () => {
  it('are looked up before an actor is made of them', () => {
    const page = story({ lines: ['Indonesia, KPK dan John Kirby diam.'] });
    page.mention('Indonesia', { kind: 'organization', method: 'name' });
    page.mention('KPK', { kind: 'organization', method: 'acronym' });
    page.mention('John Kirby', { kind: 'person', method: 'name' });
    expect(linked(page)).toEqual(['country/IDN', 'org/kpk', 'person/john-kirby']);
  });

  it('are nobody where the bearer of the name is of another kind', () => {
    const page = story({ lines: ['Indonesia dan Reuters diam.'] });
    page.mention('Indonesia', { kind: 'person', method: 'name' });
    page.mention('Reuters', { kind: 'organization', method: 'name' });
    expect(linked(page)).toEqual([null, null]);
  });

  it('that many bear are a known person’s in an article that tells the office', () => {
    const titled = (title: string, country: string | null) => {
      const page = story({
        lines: ['Joko Umum hadir.', `${title} Joko Umum bicara.`],
        published: '2023-11-03',
      });
      page.mention('Joko Umum', { kind: 'person', method: 'name' });
      page.mention('Joko Umum', { kind: 'person', method: 'name', title, country, nth: 1 });
      return linked(page);
    };
    const [known, other] = ['person/joko-umum', 'discovered/person/joko-umum'];
    expect(titled('Juru Bicara Kemlu', null)).toEqual([known, known]);
    expect(titled('Juru Bicara Kementerian Luar Negeri AS', 'USA')).toEqual([known, known]);
    expect(titled('Juru Bicara Kementerian Pertahanan AS', 'USA')).toEqual([other, other]);
    expect(titled('Guru', null)).toEqual([other, other]);
    expect(titled('Juru Bicara Kemlu', 'AUS')).toEqual([other, other]);
  });

  it('are looked up as bodies in small letters, and with their country', () => {
    const page = story({ lines: ['Kpk dan KPK Indonesia diam.'] });
    page.mention('Kpk', { kind: 'organization', method: 'name' });
    page.mention('KPK Indonesia', { kind: 'organization', method: 'name' });
    expect(linked(page)).toEqual(['org/kpk', 'org/kpk']);
  });

  it('make an actor where only a part of them is known', () => {
    const page = story({ lines: ['Koperasi Indonesia diam.'] });
    page.mention('Koperasi Indonesia', { kind: 'organization', method: 'name' });
    expect(linked(page)).toEqual(['discovered/organization/koperasi-indonesia']);
  });
});

describe('linkMentions: known actors', () => {
  it('links the only candidate', () => {
    const page = story({ lines: ['Rusia diam.'] });
    page.mention('Rusia', { candidates: ['country/RUS'] });
    expect(linked(page)).toEqual(['country/RUS']);
  });

  it('links no place, not even one whose name can be a government', () => {
    const page = story({ lines: ['Ia tiba di Pyongyang dari Bandung.'] });
    page.mention('Pyongyang', { kind: 'place', candidates: ['place/pyongyang', 'capital/PRK'] });
    page.mention('Bandung', { kind: 'place', method: 'name' });
    expect(linked(page)).toEqual([null, null]);
  });

  it('leaves a weak name open without support, and says why', () => {
    const page = story({ lines: ['Kirby bicara.'], published: '2022-01-01' });
    page.mention('Kirby', { kind: 'person', candidates: ['person/john-kirby'] });
    expect(links(page)).toEqual([{ actorId: null, reason: 'weak' }]);
  });

  it('links a weak name by a full mention elsewhere in the article', () => {
    const page = story({ lines: ['Kirby bicara.', 'John Kirby diam.'] });
    page.mention('Kirby', { kind: 'person', candidates: ['person/john-kirby'] });
    page.mention('John Kirby', { kind: 'person', candidates: ['person/john-kirby'] });
    expect(linked(page)).toEqual(['person/john-kirby', 'person/john-kirby']);
  });

  it('links a weak name by the title beside it', () => {
    const page = story({ lines: ['Juru bicara Pentagon Kirby diam.'] });
    page.mention('Kirby', {
      kind: 'person',
      candidates: ['person/john-kirby'],
      title: 'Juru bicara Pentagon',
    });
    expect(linked(page)).toEqual(['person/john-kirby']);
  });

  it('links a weak name by a short title, or the beginning of the office of the day', () => {
    const page = (title: string, published: string) => {
      const made = story({ lines: [`${title} Santoso hadir.`], published });
      made.mention('Santoso', { kind: 'person', candidates: ['person/menteri-dua'], title });
      return linked(made);
    };
    expect(page('Menkes', '2021-01-01')).toEqual(['person/menteri-dua']);
    expect(page('Menteri', '2021-01-01')).toEqual(['person/menteri-dua']);
    expect(page('Menteri', '2015-01-01')).toEqual([null]);
    expect(page('Menteri Keuangan', '2021-01-01')).toEqual([null]);
  });

  it('links a weak name by the country beside it, on a day in office only', () => {
    const page = (published: string) => {
      const made = story({ lines: ['Pejabat AS Kirby diam.'], published });
      made.mention('Kirby', { kind: 'person', candidates: ['person/john-kirby'], country: 'USA' });
      return made;
    };
    expect(linked(page('2022-01-01'))).toEqual(['person/john-kirby']);
    expect(linked(page('2019-01-01'))).toEqual([null]);
  });

  it('does not link a last name beside another country', () => {
    const page = story({ lines: ['Pejabat Rusia Kirby diam.', 'John Kirby diam.'] });
    page.mention('Kirby', { kind: 'person', candidates: ['person/john-kirby'], country: 'RUS' });
    page.mention('John Kirby', { kind: 'person', candidates: ['person/john-kirby'] });
    expect(links(page)[0]).toEqual({ actorId: null, reason: 'country' });
  });

  it('links a full name beside another country, which may be what the person deals with', () => {
    const page = story({ lines: ['Utusan khusus untuk Rusia John Kirby diam.'] });
    page.mention('John Kirby', { kind: 'person', candidates: ['person/john-kirby'], country: 'RUS' });
    expect(linked(page)).toEqual(['person/john-kirby']);
  });
});

describe('linkMentions: several candidates', () => {
  it('chooses by the country beside the name', () => {
    const page = story({ lines: ['John Kirby diam.'] });
    page.mention('John Kirby', { kind: 'person', candidates: KIRBYS, country: 'USA' });
    expect(linked(page)).toEqual(['person/john-kirby']);
  });

  it('chooses by a full mention elsewhere', () => {
    const page = story({ lines: ['Santoso hadir.', 'Siti Santoso bicara.'] });
    page.mention('Santoso', { kind: 'person', candidates: SANTOSOS });
    page.mention('Siti Santoso', { kind: 'person', candidates: ['person/menteri-dua'] });
    expect(linked(page)).toEqual(['person/menteri-dua', 'person/menteri-dua']);
  });

  it('chooses by the title', () => {
    const page = story({ lines: ['Menteri Perdagangan Santoso hadir.'] });
    page.mention('Santoso', { kind: 'person', candidates: SANTOSOS, title: 'Menteri Perdagangan' });
    expect(linked(page)).toEqual(['person/menteri-satu']);
  });

  it('does not choose by office alone where the name is weak', () => {
    const page = story({ lines: ['Santoso hadir.'], published: '2021-05-01' });
    page.mention('Santoso', { kind: 'person', candidates: SANTOSOS });
    expect(links(page)).toEqual([{ actorId: null, reason: 'weak' }]);
  });

  it('leaves open what stays ambiguous', () => {
    const page = story({ lines: ['Santoso hadir.'] });
    page.mention('Santoso', { kind: 'person', candidates: SANTOSOS });
    expect(links(page)).toEqual([{ actorId: null, reason: 'ambiguous' }]);
  });
});

describe('linkMentions: antecedents', () => {
  it('follows a chain of later mentions', () => {
    const page = story({ lines: ['John Kirby bicara. Kirby diam. Ia pergi.'] });
    const full = page.mention('John Kirby', { kind: 'person', candidates: ['person/john-kirby'] });
    const last = page.mention('Kirby', { nth: 1, kind: 'person', candidates: KIRBYS, antecedent: full });
    page.mention('Ia', { kind: 'person', method: 'pronoun', antecedent: last });
    expect(linked(page)).toEqual(['person/john-kirby', 'person/john-kirby', 'person/john-kirby']);
  });

  it('does not follow an antecedent that is none of the candidates', () => {
    const page = story({ lines: ['Rusia dan Kirby.'] });
    const other = page.mention('Rusia', { candidates: ['country/RUS'] });
    page.mention('Kirby', { kind: 'person', candidates: KIRBYS, antecedent: other });
    expect(linked(page)).toEqual(['country/RUS', null]);
  });

  it('ends where antecedents run in a ring', () => {
    const page = story({ lines: ['Ia dan dia.'] });
    page.mention('Ia', { kind: 'person', method: 'pronoun', antecedent: 1 });
    page.mention('dia', { kind: 'person', method: 'pronoun', antecedent: 0 });
    expect(linked(page)).toEqual([null, null]);
  });
});

describe('linkMentions: discovered actors', () => {
  it('gives unknown names an id of kind and folded name', () => {
    const page = story({ lines: ['Andi Wijaya dari Lembaga Contoh menemui Kelompok Uji.'] });
    page.mention('Andi Wijaya', { kind: 'person', method: 'name' });
    page.mention('Lembaga Contoh', { kind: 'organization', method: 'name' });
    page.mention('Kelompok Uji', { kind: 'group', method: 'name' });
    expect(linked(page)).toEqual([
      'discovered/person/andi-wijaya',
      'discovered/organization/lembaga-contoh',
      'discovered/group/kelompok-uji',
    ]);
  });

  it('keeps a person of one name to its article', () => {
    const page = story({ lines: ['Andi hadir.'] });
    page.mention('Andi', { kind: 'person', method: 'name' });
    expect(linked(page)).toEqual(['discovered/person/andi/art_1']);
  });

  it('takes one name up into the one full name that holds it, before or after', () => {
    const page = story({ lines: ['Wijaya hadir. Andi Wijaya bicara. Andi pulang.'] });
    page.mention('Wijaya', { kind: 'person', method: 'name' });
    page.mention('Andi Wijaya', { kind: 'person', method: 'name' });
    page.mention('Andi', { nth: 1, kind: 'person', method: 'name' });
    expect(new Set(linked(page))).toEqual(new Set(['discovered/person/andi-wijaya']));
  });

  it('does not choose between two full names', () => {
    const page = story({ lines: ['Andi Wijaya dan Siti Wijaya hadir. Wijaya bicara.'] });
    page.mention('Andi Wijaya', { kind: 'person', method: 'name' });
    page.mention('Siti Wijaya', { kind: 'person', method: 'name' });
    page.mention('Wijaya', { nth: 2, kind: 'person', method: 'name' });
    expect(linked(page)[2]).toBe('discovered/person/wijaya/art_1');
  });

  it('discovers nobody in one or two letters', () => {
    const page = story({ lines: ['FC dan D.'] });
    page.mention('FC', { kind: 'organization', method: 'acronym' });
    page.mention('D', { kind: 'person', method: 'name' });
    expect(linked(page)).toEqual([null, null]);
  });

  it('discovers nobody in a place, a title, a pronoun or an open country', () => {
    const page = story({ lines: ['Juru bicara itu, ia, Negeri Antah dan Kota Contoh.'] });
    page.mention('Juru bicara itu', { kind: 'person', method: 'title' });
    page.mention('ia', { kind: 'person', method: 'pronoun', nth: 0 });
    page.mention('Negeri Antah', { kind: 'country', method: 'name' });
    page.mention('Kota Contoh', { kind: 'place', method: 'name' });
    expect(linked(page)).toEqual([null, null, null, null]);
  });
});
