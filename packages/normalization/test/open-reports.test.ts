import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.js';
import { type Story, story } from './story.js';

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
