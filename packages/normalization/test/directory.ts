import type { Actor, Alias, Tenure } from '@warta/gazetteer';
import type { Directory, Medium } from '../src/directory.js';

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly kind: Actor['kind'];
  readonly country?: string;
  readonly partOf?: string;
  readonly aliases?: readonly Alias[];
  readonly tenures?: readonly Tenure[];
}

function actor({ id, name, kind, country, partOf, aliases, tenures }: Draft): Actor {
  return {
    id,
    name,
    kind,
    country: country ?? null,
    sector: null,
    partOf: partOf ?? null,
    wikidata: null,
    aliases: aliases ?? [{ text: name, kind: 'name' }],
    tenures: tenures ?? [],
  };
}

function country(code: string, name: string): Actor {
  return actor({ id: `country/${code}`, name, kind: 'country', country: code });
}

function capital(code: string, name: string): Actor {
  const aliases: Alias[] = [{ text: name, kind: 'metonym' }];
  return actor({
    id: `capital/${code}`,
    name,
    kind: 'government',
    country: code,
    partOf: `country/${code}`,
    aliases,
  });
}

function person(
  slug: string,
  name: string,
  code: string,
  title: string,
  from: string,
  to: string | null,
): Actor {
  const last = name.split(' ').at(-1) ?? name;
  return actor({
    id: `person/${slug}`,
    name,
    kind: 'person',
    country: code,
    aliases: [
      { text: name, kind: 'name' },
      { text: last, kind: 'variant', weak: true },
    ],
    tenures: [{ title, country: code, from, to }],
  });
}

const actors: readonly Actor[] = [
  country('USA', 'Amerika Serikat'),
  country('PRK', 'Korea Utara'),
  country('RUS', 'Rusia'),
  country('UKR', 'Ukraina'),
  country('IDN', 'Indonesia'),
  capital('PRK', 'Pyongyang'),
  capital('USA', 'Washington'),
  actor({
    id: 'org/gedung-putih',
    name: 'Gedung Putih',
    kind: 'government',
    country: 'USA',
    partOf: 'country/USA',
    aliases: [{ text: 'Gedung Putih', kind: 'metonym' }],
  }),
  actor({ id: 'org/kpk', name: 'KPK', kind: 'government', country: 'IDN', partOf: 'country/IDN' }),
  actor({ id: 'org/polri', name: 'Polri', kind: 'government', country: 'IDN', partOf: 'country/IDN' }),
  person('john-kirby', 'John Kirby', 'USA', 'Juru Bicara Pentagon', '2021', '2022-05'),
  person('lain-kirby', 'Rex Kirby', 'GBR', 'Gubernur', '1999', '2003'),
  actor({
    id: 'person/joko-umum',
    name: 'Joko Umum',
    kind: 'person',
    country: 'USA',
    aliases: [{ text: 'Joko Umum', kind: 'name', weak: true }],
    tenures: [{ title: 'Juru Bicara Departemen Luar Negeri', country: 'USA', from: '2020', to: null }],
  }),
  person('menteri-satu', 'Budi Santoso', 'IDN', 'Menteri Perdagangan', '2014', '2019'),
  person('menteri-dua', 'Siti Santoso', 'IDN', 'Menteri Kesehatan', '2020', null),
];

const media: readonly Medium[] = [
  { id: 'outlet/kabar', name: 'Kabar', kind: 'outlet', country: 'IDN', domain: 'kabar.example' },
  { id: 'outlet/berita', name: 'Berita', kind: 'outlet', country: 'IDN', domain: 'berita.example' },
  { id: 'outlet/warta', name: 'Warta', kind: 'outlet', country: 'IDN', domain: 'warta.example' },
  { id: 'agency/reuters', name: 'Reuters', kind: 'agency', country: 'GBR', domain: 'reuters.com' },
  { id: 'agency/afp', name: 'AFP', kind: 'agency', country: 'FRA', domain: 'afp.com' },
  { id: 'agency/cbs', name: 'CBS News', kind: 'outlet', country: 'USA', domain: null },
];

const places: Readonly<Record<string, string>> = {
  'place/kharkiv': 'UKR',
  'place/bandung': 'IDN',
  'place/lviv': 'UKR',
  'place/pyongyang': 'PRK',
};

/** A small gazetteer, so that no test hangs on what the real one holds. */
export const directory: Directory = {
  actorById: (id) => actors.find((known) => known.id === id) ?? null,
  mediumById: (id) => media.find((known) => known.id === id) ?? null,
  idsOfBody: (name) => (name === 'Kpk' || name === 'KPK Indonesia' ? ['org/kpk'] : []),
  isBareBody: (name) => name === 'Angkatan Laut',
  personsOfCommonName: (name) =>
    actors
      .filter(({ aliases }) => aliases.some(({ text, weak }) => text === name && weak === true))
      .map(({ id }) => id),
  idsOfName: (name) =>
    [...actors.filter(({ aliases }) => aliases.some(({ weak }) => weak !== true)), ...media]
      .filter((known) => known.name === name)
      .map(({ id }) => id),
  countryOfPlace: (id) => places[id] ?? null,
};
