import { describe, expect, it } from 'vitest';
import type { Actor } from '../src/actor.js';
import { actorById } from '../src/actors.js';
import { holdersOf, tenureAt } from '../src/tenure.js';

function know(id: string): Actor {
  const actor = actorById(id);
  if (!actor) throw new Error(`No actor ${id}`);
  return actor;
}

const HELD: readonly (readonly [string, string, string | undefined])[] = [
  ['person/sergei-shoigu', '2023-07-27', 'Menteri Pertahanan'],
  ['person/sergei-shoigu', '2024-06-01', 'Sekretaris Dewan Keamanan'],
  ['person/sergei-shoigu', '2012-11-05', undefined],
  ['person/john-kirby', '2022-11-02', 'Koordinator Komunikasi Strategis Dewan Keamanan Nasional'],
  ['person/john-kirby', '2022-02', 'Juru Bicara Pentagon'],
  ['person/antony-blinken', '2023', 'Menteri Luar Negeri'],
  ['person/antony-blinken', '2025-01-21', undefined],
  ['person/yoko-kamikawa', '2023-10-26~', 'Menteri Luar Negeri'],
  ['person/donald-trump', '2022-06-01', undefined],
  ['person/retno-marsudi', '2014-10-27', 'Menteri Luar Negeri'],
];

const HOLDERS: readonly (readonly [string, string | null, string, readonly string[]])[] = [
  ['Menteri Pertahanan', 'RUS', '2023-07-27', ['person/sergei-shoigu']],
  ['menteri luar negeri', 'KOR', '2023-10-26', ['person/park-jin']],
  ['Menteri Luar Negeri', 'IDN', '2015', ['person/retno-marsudi']],
  ['Presiden', 'USA', '2017-01-20', ['person/barack-obama', 'person/donald-trump']],
  ['Sekretaris Jenderal PBB', null, '2020-05-05', ['person/antonio-guterres']],
  ['Kanselir', 'DEU', '2000-01-01', []],
];

describe('tenureAt', () => {
  it.each(HELD)('%s on %s', (id, day, title) => {
    expect(tenureAt(know(id), day)?.title).toBe(title);
  });
});

describe('holdersOf', () => {
  it.each(HOLDERS)('%s of %s on %s', (title, country, day, ids) => {
    expect(holdersOf(title, country, day).map(({ id }) => id)).toEqual(ids);
  });
});
