import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../src/eval/check-case.js';
import { packageFolder, readActs } from '../../src/eval/folders.js';
import type { GoldCase } from '../../src/eval/gold-case.js';
import { loadGold } from '../../src/eval/load-gold.js';
import { foldSpaces } from '../../src/eval/locate-quote.js';

const folder = join(packageFolder(), 'eval', 'gold');
const gold = loadGold(folder);
const acts = readActs();

describe('gold cases', () => {
  it.each([...gold.sentences, ...gold.articles].map((entry) => [entry.id, entry] as const))(
    '%s is sound',
    (_, entry) => {
      expect(checkCase(entry, acts)).toEqual([]);
    },
  );

  it('keeps the two sets in files of their own', () => {
    for (const part of ['sentences', 'articles']) {
      for (const file of readdirSync(join(folder, part))) {
        const set = /\.held\.jsonl?$/.test(file) ? 'held' : 'dev';
        const text = readFileSync(join(folder, part, file), 'utf8').trim();
        const cases = file.endsWith('.jsonl') ? text.split('\n') : [text];
        expect(new Set(cases.map((one) => JSON.parse(one).set)), file).toEqual(new Set([set]));
      }
    }
  });

  it('gives every case an id of its own', () => {
    const ids = [...gold.sentences, ...gold.articles].map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('checkCase', () => {
  const sound: GoldCase = {
    id: 'x-001',
    set: 'dev',
    topic: 'arms',
    trap: false,
    text: 'AS menuduh Iran, dan ASEAN diam.',
    mentions: [
      { text: 'AS', kind: 'country' },
      { text: 'Iran', kind: 'country' },
      { text: 'ASEAN', kind: 'organization' },
    ],
    statements: [{ speaker: 'AS', stance: 'alleges', cue: 'menuduh' }],
    events: [
      { act: 'accusation', trigger: 'menuduh', actors: ['AS'], recipients: ['Iran'], status: 'asserted' },
    ],
  };

  it.each<[string, Partial<GoldCase>, string[]]>([
    ['a sound case', {}, []],
    [
      'a quote inside a word',
      { mentions: [...sound.mentions, { text: 'AS', nth: 2, kind: 'country' }] },
      ['does not occur: AS#2'],
    ],
    [
      'a speaker that is no mention',
      { statements: [{ speaker: 'diam', stance: 'states', cue: 'menuduh' }] },
      ['no mention: diam'],
    ],
    [
      'an anonymous speaker that does not occur',
      { statements: [{ speaker: 'anonymous: pejabat', stance: 'states', cue: 'menuduh' }] },
      ['does not occur: pejabat'],
    ],
    [
      'an act that does not exist',
      { events: [{ ...sound.events[0], act: 'dance' } as GoldCase['events'][0]] },
      ['no such act: dance'],
    ],
    [
      'an event without roles',
      { events: [{ ...sound.events[0], actors: [], recipients: [] } as GoldCase['events'][0]] },
      ['no role filled: accusation'],
    ],
  ])('tells %s', (_, change, faults) => {
    expect(checkCase({ ...sound, ...change }, acts)).toEqual(faults);
  });
});

describe('gold pages', () => {
  const seeds = join(packageFolder(), '..', '..', 'seeds');
  it.each(gold.pages.map((page) => [page.id, page] as const))('%s quotes its page', (_, page) => {
    const file = join(seeds, page.file);
    expect(existsSync(file), `${page.file} in seeds/`).toBe(true);
    const bytes = readFileSync(file);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(page.sha256);
    const text = foldSpaces(bytes.toString('utf8'));
    const quotes = [...page.statements, ...page.events, ...page.nothing].map(({ quote }) => quote);
    expect(quotes.filter((quote) => !text.includes(quote))).toEqual([]);
    expect(page.statements.filter(({ quote, cue }) => !quote.includes(cue)).map(({ cue }) => cue)).toEqual(
      [],
    );
    expect(page.events.map(({ act }) => act).filter((act) => !acts.includes(act))).toEqual([]);
  });

  it.each(gold.pages.map((page) => [page.id, page] as const))('%s names its own people', (_, page) => {
    const speakers = page.speakers.flatMap(({ name, names = [] }) => [name, ...names]);
    expect(page.statements.map(({ speaker }) => speaker).filter((name) => !speakers.includes(name))).toEqual(
      [],
    );
    const actors = page.actors.flatMap(({ name, names = [] }) => [name, ...names]);
    const roles = page.events.flatMap(({ actors, recipients, may = [] }) => [
      ...actors,
      ...recipients,
      ...may,
    ]);
    expect(roles.filter((name) => !actors.includes(name))).toEqual([]);
  });
});
