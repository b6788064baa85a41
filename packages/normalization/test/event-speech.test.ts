import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-of.js';
import { story } from './story.js';

describe('speech events', () => {
  const accuse = (act: string, verb: string) => {
    const page = story({ lines: [`Rusia menuduh Ukraina ${verb}.`], published: '2023-09-01' });
    const accuser = page.mention('Rusia', { candidates: ['country/RUS'] });
    const accused = page.mention('Ukraina', { candidates: ['country/UKR'] });
    const statement = page.statement({ speaker: accuser, stance: 'alleges', cue: 'menuduh', content: verb });
    page.event({
      type: 'ACCUSE',
      act: 'accusation',
      mode: 'allege',
      trigger: 'menuduh',
      actors: [accuser],
      recipients: [accused],
    });
    page.event({ type: 'COERCE', act, trigger: verb, actors: [accused], status: 'alleged', statement });
    return page.record();
  };

  it('about different acts are different', () => {
    const found = eventsOf(accuse('cyber-attack', 'meretas'), accuse('arms-purchase', 'membeli'));
    expect(found.filter(({ act }) => act === 'accusation').length).toBe(2);
  });

  it('about the same act are one', () => {
    const found = eventsOf(accuse('arms-purchase', 'memborong'), accuse('arms-purchase', 'membeli'));
    expect(found.filter(({ act }) => act === 'accusation').length).toBe(1);
  });
});

describe('events told by several who speak together', () => {
  const joint = (second: string, note: string) => {
    const lines = [`Amerika Serikat dan Ukraina menuduh Rusia mengirim peluru. ${note}`];
    const page = story({ lines, published: '2023-09-01' });
    const names = [
      ['Amerika Serikat', 'country/USA'],
      ['Ukraina', 'country/UKR'],
    ] as const;
    const [first = 0, other = 0] = names.map(([name, id]) => page.mention(name, { candidates: [id] }));
    const sender = page.mention('Rusia', { candidates: ['country/RUS'] });
    const content = 'Rusia mengirim peluru';
    const statement = page.statement({ speaker: first, stance: 'alleges', cue: 'menuduh', content });
    page.statement({ speaker: other, stance: 'alleges', cue: second, content });
    page.event({ trigger: 'mengirim', actors: [sender], status: 'alleged', statement });
    return page.record();
  };

  it('are alleged by all of them, in one report and on one word', () => {
    expect(eventsOf(joint('menuduh', ''))).toMatchObject([
      { alleged_by: ['source/country/UKR', 'source/country/USA'], reports: 1, independent_sources: 1 },
    ]);
  });

  it('are alleged by one where the other speaks by another cue', () => {
    expect(eventsOf(joint('dan', ''))).toMatchObject([{ alleged_by: ['source/country/USA'], reports: 1 }]);
  });
});

describe('whose claim is denied', () => {
  const denial = (claim: string, other: { content?: string; cue: string }) => {
    const page = story({ lines: [claim], published: '2023-09-01' });
    const claimant = page.mention('Amerika', { candidates: ['country/USA'] });
    const denier = page.mention('Rusia', { candidates: ['country/RUS'] });
    const content = claim.slice('Rusia membantah '.length, claim.indexOf('.'));
    const statement = page.statement({ speaker: denier, stance: 'denies', cue: 'membantah', content });
    page.statement({ speaker: claimant, stance: 'alleges', ...other });
    page.event({ trigger: 'mengirim', actors: [denier], status: 'denied', statement });
    return eventsOf(page.record());
  };

  it('is named among those who allege, in one report', () => {
    const content = 'Moskow mengirim peluru';
    const claim = `Rusia membantah tuduhan Amerika bahwa ${content}.`;
    expect(denial(claim, { cue: 'tuduhan', content })).toMatchObject([
      { alleged_by: ['source/country/USA'], denied_by: ['source/country/RUS'], reports: 1 },
    ]);
  });

  it('is named where it only points at what is denied', () => {
    const claim = 'Rusia membantah mengirim peluru seperti dituduhkan Amerika.';
    expect(denial(claim, { cue: 'dituduhkan' })).toMatchObject([{ alleged_by: ['source/country/USA'] }]);
  });

  it('is not named where the claim is another', () => {
    const claim = 'Rusia membantah mengirim peluru atau tuduhan Amerika bahwa Moskow meretas bank.';
    const other = { cue: 'tuduhan', content: 'Moskow meretas bank' };
    expect(denial(claim, other)).toMatchObject([{ alleged_by: [] }]);
    const beside = 'Rusia membantah mengirim peluru. Amerika menuduh Rusia.';
    expect(denial(beside, { cue: 'menuduh' })).toMatchObject([{ alleged_by: [] }]);
  });
});
