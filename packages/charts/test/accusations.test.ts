import { describe, expect, it } from 'vitest';
import { readAccusations } from '../src/accusations.js';
import { readActorTree } from '../src/actor-tree.js';
import { type Claim, readClaims } from '../src/claims.js';
import { story } from './fixtures/story.js';

const tree = readActorTree(story.actors);
const pairs = (claims: readonly Claim[]) =>
  readAccusations(claims, story.events, story.sources, tree).map(({ accuser, accused, act }) => [
    accuser,
    accused,
    act,
  ]);
const claim = (speaker: string, events: readonly string[], addressee = ''): Claim => ({
  article: 'art_1',
  speaker,
  stance: 'alleges',
  events,
  quotes: [],
  utterances: 1,
  addressee,
  accusations: [],
});

describe('readAccusations', () => {
  it('sets the country of the speaker against that of who is said to have acted, not of who received', () => {
    expect(pairs(readClaims(story, 'alleges'))).toEqual([
      ['Amerika Serikat', 'Rusia', 'arms-transfer'],
      ['Amerika Serikat', 'Rusia', 'arms-transfer'],
      ['not known', 'not known', ''],
    ]);
  });

  it('takes the target of an accusation that tells no act', () => {
    expect(pairs([claim('src_usa', ['evt_2'])])).toEqual([['Amerika Serikat', 'Rusia', 'accusation']]);
  });

  it('accuses only the one addressed of what several do together', () => {
    const events = story.events.map((row) =>
      row['event_id'] === 'evt_1' ? { ...row, actors: ['act_rus', 'act_un'] } : row,
    );
    const accused = (addressee: string): string[] =>
      readAccusations([claim('src_usa', ['evt_1'], addressee)], events, story.sources, tree).map(
        (one) => one.accused,
      );
    expect(accused('act_rus')).toEqual(['Rusia']);
    expect(accused('')).toEqual(['Rusia', 'Perserikatan Bangsa-Bangsa']);
  });

  it('accuses who receives where an accusation names them, and not who is only told', () => {
    const row = (id: string, act: string, actors: string, recipients: string) => ({
      event_id: id,
      act,
      actors: [actors],
      recipients: [recipients],
    });
    const events = [
      row('evt_1', 'arms-transfer', 'act_un', 'act_rus'),
      row('evt_2', 'accusation', 'act_usa', 'act_rus'),
    ];
    const accused = (accusations: readonly string[]): string[] =>
      readAccusations(
        [{ ...claim('src_usa', ['evt_1'], 'act_rus'), accusations }],
        events,
        story.sources,
        tree,
      ).map((one) => one.accused);
    expect(accused(['evt_2'])).toEqual(['Rusia']);
    expect(accused([])).toEqual(['Perserikatan Bangsa-Bangsa']);
  });

  it('has one accusation for several acts of one side', () => {
    expect(pairs([claim('src_usa', ['evt_1', 'evt_3'])])).toEqual([
      ['Amerika Serikat', 'Rusia', 'arms-transfer, visit'],
    ]);
  });
});

describe('readActorTree', () => {
  it('climbs from part to part, and stops where actors are parts of each other', () => {
    expect(tree.chainOf('act_jubir')).toEqual(['act_jubir', 'act_wh', 'act_usa']);
    const row = (id: string, of: string) => ({
      actor_id: id,
      name: id,
      kind: 'group',
      country: '',
      part_of: of,
    });
    expect(readActorTree([row('a', 'b'), row('b', 'a')]).rootOf('a')).toBe('b');
  });

  it('gives actors of no country their own name as side', () => {
    expect([tree.sideOf('act_wh'), tree.sideOf('act_un')]).toEqual([
      'Amerika Serikat',
      'Perserikatan Bangsa-Bangsa',
    ]);
  });
});
