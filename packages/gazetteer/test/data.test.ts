import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actors } from '../src/actors.js';
import { fold } from '../src/fold.js';
import { agencies, mediumAliases, outlets } from '../src/media.js';
import { places } from '../src/places.js';

const FOLDER = new URL('../data/', import.meta.url);
const FILES = readdirSync(FOLDER).sort();
const KINDS = [
  'country',
  'person',
  'government',
  'organization',
  'intergovernmental',
  'armed-group',
  'company',
  'group',
];
/** PLOVER 2 manual, table of sector codes, with its IGO and NGO for international bodies. */
const SECTORS =
  'COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC IGO NGO'.split(
    ' ',
  );
const PREFIXES: Readonly<Record<string, RegExp>> = {
  country: /^country\/[A-Z]{3}$/,
  person: /^person\/[a-z0-9-]+$/,
  government: /^(?:capital\/[A-Z]{3}|org\/[a-z0-9-]+)$/,
  organization: /^org\/[a-z0-9-]+$/,
  intergovernmental: /^org\/[a-z0-9-]+$/,
  'armed-group': /^group\/[a-z0-9-]+$/,
  company: /^company\/[a-z0-9-]+$/,
  group: /^org\/[a-z0-9-]+$/,
};
const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

function readLines(file: string): string[] {
  return readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
}

function isRealDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;
}

describe('data files', () => {
  it.each(FILES)('%s says its source and holds one entry a line', (file) => {
    const lines = readLines(file);
    const { source, entries } = JSON.parse(lines.join('\n')) as { source: string; entries: unknown[] };
    expect(source.length).toBeGreaterThan(40);
    expect(entries.length).toBeGreaterThan(0);
    expect(lines.length).toBe(entries.length + 6);
  });
});

describe('actors', () => {
  const ids = new Set(actors.map(({ id }) => id));

  it('have ids of their own', () => {
    expect(ids.size).toBe(actors.length);
  });

  it.each(KINDS)('of kind %s have ids that say so', (kind) => {
    const odd = actors.filter((actor) => actor.kind === kind && !PREFIXES[kind]?.test(actor.id));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('have known kinds and sectors', () => {
    const odd = actors.filter(
      ({ kind, sector }) => !KINDS.includes(kind) || (sector !== null && !SECTORS.includes(sector)),
    );
    expect(odd.map(({ id, sector }) => `${id} ${sector}`)).toEqual([]);
  });

  it('are parts of known actors and belong to known countries', () => {
    const odd = actors.filter(
      ({ partOf, country }) =>
        (partOf !== null && !ids.has(partOf)) || (country !== null && !ids.has(`country/${country}`)),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('are never parts of themselves, however far up', () => {
    const parents = new Map(actors.map(({ id, partOf }) => [id, partOf]));
    const climbs = (id: string): number => {
      let steps = 0;
      for (let at = parents.get(id); at && steps < 9; at = parents.get(at)) steps++;
      return steps;
    };
    expect(actors.filter(({ id }) => climbs(id) > 3).map(({ id }) => id)).toEqual([]);
  });

  it('have Wikidata ids of the right shape, each once', () => {
    const items = actors.flatMap(({ wikidata }) => (wikidata === null ? [] : [wikidata]));
    expect(items.filter((item) => !/^Q[1-9]\d*$/.test(item))).toEqual([]);
    expect(new Set(items).size).toBe(items.length);
  });

  it('name the same spelling once', () => {
    const odd = [...actors, ...places].filter(
      ({ aliases }) => new Set(aliases.map(({ text }) => text)).size < aliases.length,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});

describe('tenures', () => {
  const tenures = actors.flatMap(({ id, tenures: held }) => held.map((tenure) => ({ id, ...tenure })));
  const bounds = tenures.flatMap(({ id, from, to }) => [from, to].map((day) => ({ id, day })));

  it('have titles without a country and dates that exist', () => {
    expect(tenures.filter(({ title }) => title.trim() === '' || title !== title.trim())).toEqual([]);
    expect(bounds.filter(({ day }) => day !== null && !EDTF.test(day))).toEqual([]);
    expect(bounds.filter(({ day }) => day?.length === 10 && !isRealDay(day))).toEqual([]);
  });

  it('end after they begin', () => {
    const odd = tenures.filter(
      ({ from, to }) => from !== null && to !== null && to.slice(0, from.length) < from.slice(0, to.length),
    );
    expect(odd).toEqual([]);
  });

  it('are of known countries', () => {
    const codes = new Set(actors.flatMap(({ kind, country }) => (kind === 'country' ? [country] : [])));
    expect(tenures.filter(({ country }) => country !== null && !codes.has(country))).toEqual([]);
  });
});

describe('places', () => {
  it('have ids of their own and known countries', () => {
    const codes = new Set(actors.flatMap(({ kind, country }) => (kind === 'country' ? [country] : [])));
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    expect(places.filter(({ id }) => !/^place\/[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(places.filter(({ country }) => country !== null && !codes.has(country))).toEqual([]);
  });
});

describe('strong aliases', () => {
  it('name one actor, one medium or one place each, unless listed as ambiguous', () => {
    const listed = JSON.parse(readLines('ambiguous.json').join('\n')) as { entries: { alias: string }[] };
    const allowed = new Set(listed.entries.map(({ alias }) => fold(alias)));
    const bearers = new Map<string, Set<string>>();
    const claim = (id: string, text: string): void => {
      // Short acronyms must agree in case, so `Fed` and `FED` do not meet; a capital is a place and a government at once.
      const key = fold(text).length <= 3 ? text : fold(text);
      bearers.set(key, (bearers.get(key) ?? new Set()).add(id.startsWith('capital/') ? 'capital' : id));
    };
    const named = [...actors, ...places];
    for (const { id, aliases } of named) for (const { text, weak } of aliases) if (!weak) claim(id, text);
    for (const { id, alias } of mediumAliases) if (!alias.weak) claim(id, alias.text);
    const shared = [...bearers].filter(
      ([key, ids]) => ids.size > (ids.has('capital') ? 2 : 1) && !allowed.has(key) && !allowed.has(fold(key)),
    );
    expect(shared.map(([, ids]) => [...ids].join(' '))).toEqual([]);
  });
});

describe('media', () => {
  const domains = outlets.flatMap(({ id, domain, domains: more }) =>
    [domain, ...more].map((host) => ({ id, host })),
  );

  it('have ids of their own, and there are enough of them', () => {
    const ids = [...outlets, ...agencies].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^(?:outlet|agency)\/[a-z0-9-]+$/.test(id))).toEqual([]);
    expect(outlets.filter(({ country }) => country === 'IDN').length).toBeGreaterThanOrEqual(120);
  });

  it('have domains in small letters, each of one outlet', () => {
    expect(domains.filter(({ host }) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[a-z]+)?/.test(host))).toEqual([]);
    expect(new Set(domains.map(({ host }) => host)).size).toBe(domains.length);
  });

  it('name the same spelling once', () => {
    const odd = [...outlets, ...agencies].filter(
      ({ name, aliases }) => new Set([name, ...aliases]).size <= aliases.length,
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });
});
