import { describe, expect, it } from 'vitest';
import abbreviations from '../data/abbreviations.json' with { type: 'json' };
import countWords from '../data/count-words.json' with { type: 'json' };
import dateCues from '../data/date-cues.json' with { type: 'json' };
import dateWords from '../data/date-words.json' with { type: 'json' };
import functionWords from '../data/function-words.json' with { type: 'json' };
import markers from '../data/language-markers.json' with { type: 'json' };
import months from '../data/months.json' with { type: 'json' };
import modifiers from '../data/number-modifiers.json' with { type: 'json' };
import numberWords from '../data/number-words.json' with { type: 'json' };
import ordinals from '../data/ordinals.json' with { type: 'json' };
import pronouns from '../data/pronouns.json' with { type: 'json' };
import titles from '../data/titles.json' with { type: 'json' };
import weekdays from '../data/weekdays.json' with { type: 'json' };
import { isFunctionWord } from '../src/function-words.js';
import { pronounOf } from '../src/pronouns.js';
import { TITLES, titlesNamed } from '../src/titles.js';

function expectUnique(keys: readonly string[]): void {
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
}

describe('word lists hold each word once, in lower case', () => {
  it.each([
    ['abbreviations', abbreviations.entries.map(({ word }) => word)],
    ['count-words', countWords.entries.map(({ word }) => word)],
    ['date-cues', dateCues.entries.map(({ word }) => word)],
    ['date-words', dateWords.entries.map(({ word }) => word)],
    ['function-words', functionWords.entries],
    ['language-markers', markers.entries.map(({ word, language }) => `${word} ${language}`)],
    ['months', months.entries.map(({ word }) => word)],
    ['number-modifiers', modifiers.entries.map(({ words, side }) => `${words} ${side}`)],
    ['number-words', numberWords.entries.map(({ word }) => word)],
    ['ordinals', ordinals.entries.map(({ word }) => word)],
    ['pronouns', pronouns.entries.map(({ word }) => word)],
    ['titles', titles.entries.map(({ title, kind }) => `${title} ${kind}`)],
    ['weekdays', weekdays.entries.map(({ word }) => word)],
  ])('%s', (_, words) => {
    expectUnique(words);
    for (const word of words) expect(word).toBe(word.toLowerCase());
  });
});

describe('shapes of entries', () => {
  it('months and weekdays have their numbers', () => {
    for (const { month, form } of months.entries) {
      expect(month >= 1 && month <= 12).toBe(true);
      expect(['full', 'short', 'foreign']).toContain(form);
    }
    for (const { weekday } of weekdays.entries) expect(weekday >= 1 && weekday <= 7).toBe(true);
    expect(new Set(months.entries.map(({ month }) => month)).size).toBe(12);
  });

  it('titles have a known kind, and short forms a meaning that is longer', () => {
    const kinds = ['office', 'spokesperson', 'rank', 'honorific', 'group', 'anonymous'];
    for (const { title, kind, means } of TITLES) {
      expect(kinds).toContain(kind);
      expect(title).toMatch(/^[a-z][a-z .-]*$/);
      if (means !== null) expect(means.length).toBeGreaterThan(title.length);
    }
  });

  it('markers, modifiers, cues and triggers have known values', () => {
    for (const { language } of markers.entries) expect(['malayic', 'id', 'ms', 'en']).toContain(language);
    for (const { effect } of modifiers.entries) expect(['least', 'most', 'about']).toContain(effect);
    for (const { tense } of dateCues.entries) expect([null, 'past', 'future']).toContain(tense);
    const triggers = ['relative', 'unit', 'part', 'count', 'clock'];
    for (const { trigger } of dateWords.entries) expect(triggers).toContain(trigger);
  });
});

describe('look-ups', () => {
  it('find titles in any case and spell short ones out', () => {
    expect(titlesNamed('Menlu').map(({ means }) => means)).toEqual(['menteri luar negeri']);
    expect(titlesNamed('Kapten').map(({ kind }) => kind)).toEqual(['office', 'rank']);
    expect(titlesNamed('meja')).toEqual([]);
  });

  it('find pronouns and function words', () => {
    expect(pronounOf('Mereka')).toMatchObject({ person: 3, number: 'plural', form: 'free' });
    expect(pronounOf('-nya')?.form).toBe('bound');
    expect(pronounOf('meja')).toBeNull();
    expect(isFunctionWord('Yang')).toBe(true);
    expect(isFunctionWord('senjata')).toBe(false);
  });
});
