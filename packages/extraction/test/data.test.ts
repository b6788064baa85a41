import { readdirSync, readFileSync } from 'node:fs';
import { reportingForms } from '@warta/indonesian';
import { describe, expect, test } from 'vitest';
import { frames } from '../src/events/frame.js';

const FOLDER = new URL('../data/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json') && !file.startsWith('tagger'))
  .sort();

interface Entry {
  readonly [field: string]: unknown;
  readonly words?: readonly string[];
}

interface File {
  readonly source: string;
  readonly entries: readonly Entry[];
}

function load(file: string): File {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as File;
}

/** The fields of each file's entries; the first names the entry. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'act-words.json': ['class', 'words'],
  'act-groups.json': ['group', 'acts'],
  'acts.json': ['act', 'contested?', 'type', 'mode', 'contexts', 'gloss'],
  'back-references.json': ['class', 'words'],
  'blame-verbs.json': ['class', 'words'],
  'claim-links.json': ['class', 'words'],
  'content-ends.json': ['class', 'words'],
  'fixed-phrases.json': ['class', 'words'],
  'frames.json': [
    'act',
    'verbs?',
    'forms?',
    'nouns?',
    'passives?',
    'except?',
    'object?',
    'unless?',
    'of?',
    'toward?',
    'through?',
    'seeks?',
    'agents?',
    'targets?',
    'roles',
    'needs',
    'sides?',
    'persons?',
    'kinds?',
    'bounded?',
    'real?',
    'shared?',
  ],
  'given-names.json': ['class', 'words'],
  'headline-words.json': ['class', 'words'],
  'light-verbs.json': ['status', 'words'],
  'measure-nouns.json': ['class', 'words'],
  'name-context.json': ['class', 'words'],
  'name-evidence.json': ['class', 'words'],
  'name-heads.json': ['kind', 'words'],
  'object-classes.json': ['class', 'heads'],
  'object-control.json': ['class', 'words'],
  'person-titles.json': ['class', 'words'],
  'pointing-words.json': ['class', 'words'],
  'photo-labels.json': ['class', 'words'],
  'refusals.json': ['class', 'words'],
  'rejected-reports.json': ['class', 'words'],
  'role-nouns.json': ['class', 'words'],
  'role-synonyms.json': ['role', 'titles'],
  'speech-noun-verbs.json': ['class', 'words'],
  'speech-words.json': ['class', 'words'],
  'rule-confidence.json': ['rule', 'confidence'],
  'sports-words.json': ['class', 'words'],
  'status-words.json': ['status', 'words'],
  'supported-claims.json': ['class', 'words'],
  'word-classes.json': ['class', 'words'],
  'word-variants.json': ['word', 'variants'],
  'wrong-acts.json': ['class', 'words'],
};

/** Files whose words stand as they are written inside names. */
const CAPITALISED: ReadonlySet<string> = new Set(['name-heads.json', 'given-names.json']);

function wordLists(file: string): string[][] {
  return load(file).entries.map((entry) =>
    Object.values(entry)
      .filter((value): value is string[] => Array.isArray(value))
      .flat(),
  );
}

test('every data file is described here', () => {
  expect(FILES).toEqual(Object.keys(FIELDS).sort());
});

describe.each(FILES)('%s', (file) => {
  test('says its source and holds one entry a line', () => {
    const lines = readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
    const { source, entries } = load(file);
    expect(source.length).toBeGreaterThan(40);
    expect(entries.length).toBeGreaterThan(0);
    expect(lines.length).toBe(entries.length + 6);
  });

  test('has entries with the fields it should have, and no others', () => {
    const fields = FIELDS[file] ?? [];
    const needed = fields.filter((field) => !field.endsWith('?'));
    const allowed = new Set(fields.map((field) => field.replace('?', '')));
    for (const entry of load(file).entries) {
      expect(Object.keys(entry)).toEqual(expect.arrayContaining(needed));
      expect(Object.keys(entry).filter((field) => !allowed.has(field))).toEqual([]);
    }
  });

  test('has words without blank ends', () => {
    const words = wordLists(file).flat();
    expect(words.filter((word) => word.trim() !== word || word === '')).toEqual([]);
  });

  test.skipIf(CAPITALISED.has(file))('has words in lower case', () => {
    expect(
      wordLists(file)
        .flat()
        .filter((word) => word !== word.toLowerCase()),
    ).toEqual([]);
  });
});

test.each(FILES.filter((file) => file !== 'frames.json'))('%s names each entry once', (file) => {
  const [name = ''] = FIELDS[file] ?? [];
  const names = load(file).entries.map((entry) => entry[name]);
  expect(new Set(names).size).toBe(names.length);
});

/** Words by the entry they stand in. */
function byName(file: string): ReadonlyMap<string, readonly string[]> {
  const [name = ''] = FIELDS[file] ?? [];
  return new Map(load(file).entries.map((entry) => [String(entry[name]), entry.words ?? []]));
}

/** Pairs of entries that say the opposite of each other. */
test.each([
  ['name-heads.json', 'organization', 'place'],
  ['name-heads.json', 'organization', 'none'],
  ['name-heads.json', 'place', 'none'],
  ['name-heads.json', 'none', 'none-alone'],
  ['name-evidence.json', 'person-after', 'place-after'],
  ['name-evidence.json', 'person-after', 'organization-after'],
  ['name-evidence.json', 'place-after', 'organization-after'],
  ['name-context.json', 'no-actor-after', 'place-after'],
  ['person-titles.json', 'title', 'connector'],
  ['person-titles.json', 'honorific', 'connector'],
  ['status-words.json', 'negated', 'planned'],
  ['status-words.json', 'alleged', 'possible'],
  ['status-words.json', 'hypothetical', 'planned'],
  ['light-verbs.json', '', 'negated'],
  ['light-verbs.json', 'planned', 'negated'],
  ['word-classes.json', 'conjunction', 'subordinator'],
  ['word-classes.json', 'conjunction', 'preposition'],
  ['word-classes.json', 'negator', 'conjunction'],
  ['word-classes.json', 'auxiliary', 'conjunction'],
  ['word-classes.json', 'pronoun', 'preposition'],
  ['word-classes.json', 'pronoun', 'auxiliary'],
  ['word-classes.json', 'determiner', 'preposition'],
  ['word-classes.json', 'singular-pronoun', 'first-person'],
  ['role-nouns.json', 'document', 'office'],
  ['role-nouns.json', 'effort', 'organ'],
  ['claim-links.json', 'about', 'receives'],
])('%s: no word is both %j and %j', (file, one, other) => {
  const lists = byName(file);
  const left = lists.get(one);
  const right = new Set(lists.get(other));
  expect(left).toBeDefined();
  expect(right.size).toBeGreaterThan(0);
  expect(left?.filter((word) => right.has(word))).toEqual([]);
});

test.each([
  ['condition', 'subordinator'],
  ['singular-pronoun', 'pronoun'],
  ['first-person', 'pronoun'],
  ['purpose', 'borrowing'],
])('word-classes.json: every word of %s is of %s', (part, whole) => {
  const lists = byName('word-classes.json');
  const known = new Set(lists.get(whole));
  expect(lists.get(part)?.filter((word) => !known.has(word))).toEqual([]);
});

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
    const asked = new Set(frames.flatMap((one) => [one.object, one.through, one.agents, one.unless, one.of]));
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

test('the carriers of speech nouns and the nouns of claims are known to the language package', () => {
  for (const noun of ['tuduhan', 'kritik', 'protes', 'kecaman', 'klaim']) {
    expect(reportingForms(noun).some(({ voice }) => voice === 'noun')).toBe(true);
  }
});
