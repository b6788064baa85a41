import { describe, expect, it } from 'vitest';
import { normalize } from '../src/normalize.js';
import { directory } from './directory.js';
import { eventsOf } from './events-of.js';
import { story } from './story.js';

describe('places in events', () => {
  const strike = (place: string, id: string | null, actor: string, note = '') => {
    const page = story({ lines: [`Rusia Indonesia menyerang ${place}. ${note}`], published: '2023-09-01' });
    const striker = page.mention(actor, { candidates: [actor === 'Rusia' ? 'country/RUS' : 'country/IDN'] });
    const target = page.mention(place, {
      kind: 'place',
      method: 'name',
      candidates: id === null ? [] : [id],
    });
    page.event({
      type: 'ASSAULT',
      act: 'attack',
      trigger: 'menyerang',
      actors: [striker],
      recipients: [target],
    });
    return page.record();
  };

  it('are struck as the country they lie in', () => {
    const result = normalize([strike('Kharkiv', 'place/kharkiv', 'Rusia')], { directory });
    expect(result.events[0]?.recipients).toEqual(['country/UKR']);
    expect(result.actors.find(({ actor_id }) => actor_id === 'country/UKR')).toMatchObject({
      mentions: 0,
      articles: 0,
    });
    expect(result.mentions.find(({ text }) => text === 'Kharkiv')?.actor_id).toBeNull();
  });

  it('are left by envoys as the country they lie in', () => {
    const page = story({ lines: ['Rusia menarik konsulnya dari Kharkiv.'], published: '2023-09-01' });
    const state = page.mention('Rusia', { candidates: ['country/RUS'] });
    const place = page.mention('Kharkiv', { kind: 'place', candidates: ['place/kharkiv'] });
    page.event({ act: 'recall', trigger: 'menarik', actors: [state], recipients: [place] });
    expect(eventsOf(page.record())[0]?.recipients).toEqual(['country/UKR']);
  });

  it('do not tell who is supported or faced there', () => {
    const page = story({ lines: ['Rusia mengirim pasukan ke Kharkiv.'], published: '2023-09-01' });
    const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
    const place = page.mention('Kharkiv', { kind: 'place', candidates: ['place/kharkiv'] });
    page.event({ act: 'troop-deployment', trigger: 'mengirim', actors: [sender], recipients: [place] });
    expect(eventsOf(page.record())[0]?.recipients).toEqual([]);
  });

  it('stand for nobody in the own country of those who act, and where unknown', () => {
    expect(eventsOf(strike('Bandung', 'place/bandung', 'Indonesia'))[0]?.recipients).toEqual([]);
    expect(eventsOf(strike('Antah', null, 'Rusia'))[0]?.recipients).toEqual([]);
  });

  it('tell events of one country apart', () => {
    expect(
      eventsOf(strike('Kharkiv', 'place/kharkiv', 'Rusia'), strike('Lviv', 'place/lviv', 'Rusia')).length,
    ).toBe(2);
    expect(eventsOf(strike('Antah', null, 'Rusia'), strike('Berantah', null, 'Rusia')).length).toBe(2);
    expect(
      eventsOf(strike('Lviv', 'place/lviv', 'Rusia', 'a'), strike('Lviv', 'place/lviv', 'Rusia', 'b')).length,
    ).toBe(1);
  });
});

describe('capitals in events', () => {
  const sent = (act: string, from: string, to: string) => {
    const page = story({ lines: [`Dari ${from} dikirim peluru ke ${to}.`], published: '2023-09-01' });
    const known: Record<string, readonly string[]> = {
      Pyongyang: ['capital/PRK', 'place/pyongyang'],
      Bandung: ['place/bandung'],
    };
    const at = (name: string) => {
      const candidates = known[name];
      return candidates === undefined
        ? page.mention(name, { candidates: [name === 'Rusia' ? 'country/RUS' : 'country/PRK'] })
        : page.mention(name, { kind: 'place', candidates });
    };
    page.event({ act, trigger: 'dikirim', actors: [at(from)], recipients: [at(to)] });
    return eventsOf(page.record()).map(({ actors, recipients }) => [...actors, '→', ...recipients].join(' '));
  };

  it('that arms come from or go to are their countries', () => {
    expect(sent('arms-transfer', 'Pyongyang', 'Rusia')).toEqual(['country/PRK → country/RUS']);
    expect(sent('arms-transfer', 'Rusia', 'Pyongyang')).toEqual(['country/RUS → country/PRK']);
  });

  it('of the country on the other side, of other acts, and other towns are nobody', () => {
    expect(sent('arms-transfer', 'Korea Utara', 'Pyongyang')).toEqual(['country/PRK →']);
    expect(sent('meeting', 'Rusia', 'Pyongyang')).toEqual(['country/RUS →']);
    expect(sent('arms-transfer', 'Rusia', 'Bandung')).toEqual(['country/RUS →']);
  });
});
