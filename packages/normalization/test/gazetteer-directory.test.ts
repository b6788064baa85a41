import { describe, expect, it } from 'vitest';
import { gazetteerDirectory } from '../src/directory.js';

describe('bodies that are written otherwise', () => {
  it.each([
    ['Kementerian luar negeri Korea Utara', ['org/kementerian-luar-negeri-korea-utara']],
    ['Grup Wagner Rusia', ['group/wagner']],
    // Another country, or no body.
    ['Grup Wagner Peru', []],
    ['Koperasi Peru', []],
  ])('%s', (name, ids) => {
    expect(gazetteerDirectory.idsOfBody(name)).toEqual(ids);
  });

  it('are nobody by their kind alone', () => {
    expect(gazetteerDirectory.isBareBody('Angkatan Udara')).toBe(true);
    expect(gazetteerDirectory.isBareBody('Angkatan Udara Peru')).toBe(false);
  });

  it('persons of common names are told apart from others', () => {
    expect(gazetteerDirectory.personsOfCommonName('Matthew Miller')).toEqual(['person/matthew-miller-jubir']);
    expect(gazetteerDirectory.personsOfCommonName('Vladimir Putin')).toEqual([]);
  });
});
