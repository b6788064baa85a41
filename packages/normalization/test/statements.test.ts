import { describe, expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { reading, type Story, story } from './story.js';

function statements(page: Story) {
  return normalize([page.record()], { directory }).statements;
}

/** An accusation of one or both of two countries, with or without an addressee of its own. */
function accusation(accused: readonly string[], addressee: string | null): Story {
  const page = story({ lines: ['Amerika Serikat menuduh Rusia dan Ukraina.'] });
  const names: Record<string, string> = { Rusia: 'country/RUS', Ukraina: 'country/UKR' };
  const speaker = page.mention('Amerika Serikat', { candidates: ['country/USA'] });
  const mentions = Object.entries(names).map(
    ([name, id]) => [name, page.mention(name, { candidates: [id] })] as const,
  );
  const at = (name: string) => mentions.find(([known]) => known === name)?.[1] ?? speaker;
  page.statement({
    speaker,
    stance: 'alleges',
    cue: 'menuduh',
    addressee: addressee === null ? null : at(addressee),
  });
  page.event({
    type: 'ACCUSE',
    act: 'accusation',
    trigger: 'menuduh',
    actors: [speaker],
    recipients: accused.map(at),
  });
  return page;
}

describe('statements', () => {
  it('are about the addressee their words name', () => {
    expect(statements(accusation(['Rusia'], 'Ukraina'))[0]?.addressee_id).toBe('country/UKR');
  });

  it('are else about the one recipient of their speech event', () => {
    expect(statements(accusation(['Rusia'], null))[0]?.addressee_id).toBe('country/RUS');
    expect(statements(accusation(['Rusia', 'Ukraina'], null))[0]?.addressee_id).toBeNull();
    expect(statements(accusation(['Amerika Serikat'], null))[0]?.addressee_id).toBeNull();
    expect(statements(accusation([], null))[0]?.addressee_id).toBeNull();
  });

  it('that allege are else about the one who does what they tell, and others are not', () => {
    const claim = (stance: 'alleges' | 'states', doers: readonly string[]) => {
      const page = story({ lines: ['Amerika Serikat berkata Rusia dan Ukraina mengirim drone.'] });
      const speaker = page.mention('Amerika Serikat', { candidates: ['country/USA'] });
      const rus = page.mention('Rusia', { candidates: ['country/RUS'] });
      const ukr = page.mention('Ukraina', { candidates: ['country/UKR'] });
      const statement = page.statement({
        speaker,
        stance,
        cue: 'berkata',
        content: 'Rusia dan Ukraina mengirim drone',
      });
      const actors = doers.map((name) => (name === 'Rusia' ? rus : ukr));
      page.event({ trigger: 'mengirim', actors, status: 'alleged', statement });
      return statements(page)[0]?.addressee_id;
    };
    expect(claim('alleges', ['Rusia'])).toBe('country/RUS');
    expect(claim('alleges', ['Rusia', 'Ukraina'])).toBeNull();
    expect(claim('states', ['Rusia'])).toBeNull();
  });

  it('keep when they were said and what was said', () => {
    const page = story({ lines: ['Rusia mengatakan pada 2023 bahwa hujan turun.', 'Rusia menolak.'] });
    const speaker = page.mention('Rusia', { candidates: ['country/RUS'] });
    page.statement({ speaker, cue: 'mengatakan', content: 'hujan turun', said: reading('2023') });
    page.statement({ speaker, cue: 'menolak', stance: 'declines' });
    const [first, second] = [...statements(page)].sort((a, b) => a.start - b.start);
    expect(first).toMatchObject({
      said: '2023',
      said_from: '2023-01-01',
      said_to: '2023-12-31',
      content_start: 33,
      content_end: 44,
    });
    expect(second).toMatchObject({
      said: null,
      said_from: null,
      content_start: null,
      content_end: null,
      stance: 'declines',
    });
  });

  it('have a row each for several speakers at once, and one for the same finding twice', () => {
    const page = story({ lines: ['Rusia dan Ukraina membantah.'] });
    const first = page.mention('Rusia', { candidates: ['country/RUS'] });
    const second = page.mention('Ukraina', { candidates: ['country/UKR'] });
    for (const speaker of [first, second, second])
      page.statement({ speaker, stance: 'denies', cue: 'membantah' });
    expect(
      statements(page)
        .map(({ speaker_id }) => speaker_id)
        .sort(),
    ).toEqual(['source/country/RUS', 'source/country/UKR']);
  });
});
