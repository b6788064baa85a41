import { describe, expect, it } from 'vitest';
import data from '../data/institution-words.json' with { type: 'json' };
import { actorById, actors } from '../src/actors.js';
import {
  counterpartOf,
  homeInstitutionOf,
  institutionById,
  institutionOf,
  isBareInstitution,
} from '../src/institutions.js';

describe('institutions', () => {
  it('belong to their country', () => {
    expect(actorById('org/kementerian-luar-negeri-rusia')).toMatchObject({
      name: 'Kementerian Luar Negeri Rusia',
      kind: 'government',
      country: 'RUS',
      sector: 'GOV',
      partOf: 'country/RUS',
    });
    expect(actorById('org/kementerian-luar-negeri-atlantis')).toBeUndefined();
  });

  it('give way to bodies with names of their own', () => {
    expect(institutionOf('pertahanan', 'USA')).toBe('org/pentagon');
    expect(institutionById('org/kementerian-pertahanan-amerika-serikat')).toBeUndefined();
    expect(institutionOf('unifikasi', 'JPN')).toBeUndefined();
    expect(institutionOf('sihir', 'JPN')).toBeUndefined();
  });

  it('name known actors as homes and as own bodies', () => {
    const named = data.entries.flatMap(({ home, own }) => [
      ...(home === null ? [] : [home]),
      ...Object.values(own),
    ]);
    expect(named.filter((id) => actorById(id) === undefined)).toEqual([]);
    expect(homeInstitutionOf('kehakiman')).toBeUndefined();
  });

  it('have counterparts in other countries, where they are of a kind that every country has', () => {
    expect(counterpartOf('org/kemlu', 'RUS')).toBe('org/kementerian-luar-negeri-rusia');
    expect(counterpartOf('org/kemlu', 'USA')).toBe('org/departemen-luar-negeri-as');
    expect(counterpartOf('org/kemlu', 'IDN')).toBe('org/kemlu');
    expect(counterpartOf('org/kpk', 'RUS')).toBeUndefined();
  });

  it('are no bodies by their kind alone, unless one at home is meant', () => {
    expect(isBareInstitution('Angkatan Laut')).toBe(true);
    expect(isBareInstitution('angkatan laut')).toBe(true);
    expect(isBareInstitution('Angkatan Laut Rusia')).toBe(false);
    expect(isBareInstitution('Kementerian Luar Negeri')).toBe(false);
  });

  it('share no id with another actor', () => {
    expect(actors.filter(({ id }) => institutionById(id)).map(({ id }) => id)).toEqual([]);
  });
});
