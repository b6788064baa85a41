import { type Column, events } from '@warta/tables';
import { describe, expect, it } from 'vitest';
import acts from '../../extraction/data/acts.json' with { type: 'json' };
import demonstrativeData from '../data/demonstratives.json' with { type: 'json' };
import documentData from '../data/document-words.json' with { type: 'json' };
import genericData from '../data/generic-object-words.json' with { type: 'json' };
import homeBodies from '../data/home-bodies.json' with { type: 'json' };
import homeOffices from '../data/home-offices.json' with { type: 'json' };
import pointerData from '../data/pointer-words.json' with { type: 'json' };
import soleOffices from '../data/sole-offices.json' with { type: 'json' };
import { shortForm } from '../src/word-list.js';

describe('word lists', () => {
  it.each([
    ['demonstratives', demonstrativeData],
    ['document words', documentData],
    ['generic object words', genericData],
    ['pointer words', pointerData],
    ['home offices', homeOffices],
    ['home bodies', homeBodies],
    ['sole offices', soleOffices],
  ])('%s are lower-case words in order, each once, with a source', (_, { source, entries }) => {
    expect(source).toMatch(/\w/);
    for (const word of entries) expect(word).toMatch(/^[a-z]+([ -][a-z]+)*$/);
    expect(entries).toEqual([...new Set(entries)].sort());
  });
});

describe('shortForm', () => {
  it.each([
    ['kepolisian daerah kalimantan barat', 'polda kalbar'],
    ['polda kalbar', 'polda kalbar'],
    ['kepolisian resor kota bogor', 'polresta bogor'],
    ['kepolisian nasional filipina', 'kepolisian nasional filipina'],
  ])('%s: %s', (name, expected) => {
    expect(shortForm(name)).toBe(expected);
  });
});

describe('acts', () => {
  it('have types that the table of events takes', () => {
    const types: readonly string[] =
      (events.columns as readonly Column[]).find(({ name }) => name === 'type')?.enum ?? [];
    for (const { type } of acts.entries) expect(types).toContain(type);
  });
});
