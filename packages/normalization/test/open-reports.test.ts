import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.js';
import { reading, type Story, story } from './story.js';

/** A page on which Korea Utara sends something to somebody, and once more to nobody that is named. */
function page(...receivers: readonly string[]): Story {
  const made = story({
    lines: [
      ...receivers.map((name) => `Korea Utara mengirim senjata ke ${name}.`),
      'Pengiriman Korea Utara dua drone.',
    ],
    outlet: 'outlet/kabar',
    published: '2023-09-01',
  });
  const candidates: Record<string, string> = { Rusia: 'country/RUS', AS: 'country/USA' };
  for (const [at, name] of receivers.entries()) {
    const sender = made.mention('Korea Utara', { candidates: ['country/PRK'], nth: at });
    const receiver = made.mention(name, { candidates: [candidates[name] ?? ''] });
    made.event({ trigger: 'mengirim', actors: [sender], recipients: [receiver] });
  }
  return made;
}

function senderOf(made: Story, receivers: number): number {
  return made.mention('Korea Utara', { candidates: ['country/PRK'], nth: receivers });
}

describe('reports that name nobody to whom it was done', () => {
  it('tell the only like event of their story', () => {
    const made = page('Rusia');
    made.event({ trigger: 'Pengiriman', actors: [senderOf(made, 1)] });
    const found = eventsOf(made.record());
    expect(found.map(({ recipients, reports }) => [recipients, reports])).toEqual([[['country/RUS'], 2]]);
  });

  it('stand for themselves where two are like', () => {
    const made = page('Rusia', 'AS');
    made.event({ trigger: 'Pengiriman', actors: [senderOf(made, 2)] });
    expect(eventsOf(made.record()).map(({ reports }) => reports)).toEqual([1, 1, 1]);
  });

  it('stand for themselves where they tell of a thing of their own', () => {
    const made = page('Rusia');
    made.event({ trigger: 'Pengiriman', actors: [senderOf(made, 1)], object: 'dua drone' });
    expect(eventsOf(made.record()).map(({ reports }) => reports)).toEqual([1, 1]);
  });

  it('are of another event in another story', () => {
    const other = story({
      lines: ['Pengiriman Korea Utara besar.'],
      outlet: 'outlet/berita',
      published: '2023-09-01',
    });
    other.event({
      trigger: 'Pengiriman',
      actors: [other.mention('Korea Utara', { candidates: ['country/PRK'] })],
    });
    expect(eventsOf(page('Rusia').record(), other.record()).map(({ reports }) => reports)).toEqual([1, 1]);
  });
});

describe('a report without a day', () => {
  const told = (day: string | null, nth: number, made: Story) =>
    made.event({
      trigger: nth === 0 ? 'mengirim' : 'memberangkatkan',
      actors: [made.mention('Korea Utara', { candidates: ['country/PRK'], nth })],
      recipients: [made.mention('Rusia', { candidates: ['country/RUS'], nth })],
      date: day === null ? null : reading(day),
    });
  const pageOf = (day: string): number => {
    const lines = [
      'Korea Utara mengirim tentara ke Rusia.',
      'Lalu Korea Utara memberangkatkan tentara ke Rusia.',
    ];
    const made = story({ lines, outlet: 'outlet/kabar', published: '2023-09-01' });
    told(null, 0, made);
    told(day, 1, made);
    return eventsOf(made.record()).length;
  };

  it('tells the like event of the last months in its page', () => {
    expect(pageOf('2023-07')).toBe(1);
    expect(pageOf('2019-07')).toBe(2);
  });
});
