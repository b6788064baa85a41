import { describe, expect, test } from 'vitest';
import { frames } from '../../src/events/frame.js';
import { load } from '../data-file.js';

describe('frames', () => {
  const acts = new Map(load('acts.json').entries.map((entry) => [entry['act'], entry]));
  const classes = new Set(load('object-classes.json').entries.map((entry) => entry['class']));

  test('tell acts that exist', () => {
    expect(frames.filter(({ act }) => !acts.has(act)).map(({ act }) => act)).toEqual([]);
  });

  test('ask for object classes that exist', () => {
    const asked = frames.flatMap(({ object }) => (object === undefined ? [] : [object]));
    expect(asked.filter((name) => !classes.has(name))).toEqual([]);
  });

  test('leave no object class unasked', () => {
    const asked = new Set(
      frames.flatMap((one) => [one.object, one.through, one.agents, one.unless, one.of, one.notFrom]),
    );
    // What somebody is struck with.
    asked.add('means');
    expect([...classes].filter((name) => !asked.has(String(name)))).toEqual([]);
  });

  test('fill and need only the two roles', () => {
    for (const { roles, needs, persons } of frames) {
      const named = [...Object.values(roles), ...needs, ...(persons === undefined ? [] : [persons])];
      expect(named.filter((role) => !['actors', 'recipients'].includes(role))).toEqual([]);
    }
  });

  test('can fill the roles they need', () => {
    for (const { roles, needs } of frames) {
      expect(Object.values(roles)).toEqual(expect.arrayContaining([...needs]));
    }
  });

  test('have a word that tells them', () => {
    for (const frame of frames) {
      const words = [frame.verbs, frame.forms, frame.nouns, frame.passives].flatMap((list) => list ?? []);
      expect(words.length).toBeGreaterThan(0);
    }
  });

  test('name no word twice', () => {
    for (const { act, verbs, forms, nouns, passives } of frames) {
      for (const list of [verbs, forms, nouns, passives]) {
        expect([act, new Set(list).size]).toEqual([act, (list ?? []).length]);
      }
    }
  });

  test('tell every act that is no speech event and no threat', () => {
    const told = new Set(frames.map(({ act }) => act));
    const speech = ['accusation', 'condemnation', 'denial', 'demand', 'promise', 'threat'];
    expect([...acts.keys()].filter((act) => !told.has(String(act)))).toEqual(expect.arrayContaining(speech));
    expect([...acts.keys()].filter((act) => !told.has(String(act))).length).toBe(speech.length);
  });
});

test('groups hold acts that exist', () => {
  const acts = new Set(load('acts.json').entries.map((entry) => entry['act']));
  const grouped = load('act-groups.json').entries.flatMap((entry) => entry['acts'] as string[]);
  expect(grouped.filter((act) => !acts.has(act))).toEqual([]);
});

test('acts have a PLOVER 2 type', () => {
  const types =
    'AGREE CONSULT SUPPORT COOPERATE AID YIELD RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT'.split(
      ' ',
    );
  expect(load('acts.json').entries.filter((entry) => !types.includes(String(entry['type'])))).toEqual([]);
});
