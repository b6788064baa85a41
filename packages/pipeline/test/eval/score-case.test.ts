import type { EventFinding, Findings, Mention, Statement } from '@warta/extraction';
import { describe, expect, it } from 'vitest';
import { bareArticle } from '../../src/eval/bare-article.js';
import type { Card } from '../../src/eval/card.js';
import type { GoldCase } from '../../src/eval/gold-case.js';
import { scoreCase } from '../../src/eval/score-case.js';

const text = 'Komisi Pemberantasan Korupsi (KPK) menuduh Budi mengirim senjata ke Rusia.';
const at = (quote: string): { start: number; end: number } => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

const gold: GoldCase = {
  id: 'x-001',
  set: 'dev',
  topic: 'law',
  trap: false,
  text,
  mentions: [
    { text: 'Komisi Pemberantasan Korupsi', kind: 'organization', actor: 'KPK' },
    { text: 'KPK', kind: 'organization', actor: 'KPK' },
    { text: 'Budi', kind: 'person' },
    { text: 'Rusia', kind: 'country' },
  ],
  statements: [
    { speaker: 'KPK', stance: 'alleges', cue: 'menuduh', content: 'Budi mengirim senjata ke Rusia' },
  ],
  events: [
    { act: 'accusation', trigger: 'menuduh', actors: ['KPK'], recipients: ['Budi'], status: 'asserted' },
    {
      act: 'arms-transfer',
      trigger: 'mengirim',
      actors: ['Budi'],
      recipients: ['Rusia'],
      status: 'alleged',
      statement: 0,
    },
  ],
};

const mention = (quote: string, kind: Mention['kind']): Mention => ({
  ...at(quote),
  kind,
  method: 'name',
  sentence: 0,
  candidates: [],
  title: null,
  country: null,
  antecedent: null,
  rule: 'r',
});

const statement: Statement = {
  ...at(text),
  speaker: { kind: 'mention', mention: 0 },
  addressee: null,
  stance: 'alleges',
  quote: 'indirect',
  cue: at('menuduh'),
  content: at('Budi mengirim senjata ke Rusia'),
  said: null,
  via: null,
  sentence: 0,
  rule: 'r',
};

const event = (act: string, trigger: string, roles: Partial<EventFinding>): EventFinding => ({
  ...at(text),
  type: 'AID',
  mode: '',
  contexts: [],
  act,
  actors: [],
  recipients: [],
  object: null,
  quantity: null,
  date: null,
  status: 'asserted',
  statement: null,
  trigger: at(trigger),
  sentence: 0,
  antecedent: null,
  rule: 'r',
  confidence: 1,
  ...roles,
});

const perfect: Findings = {
  mentions: [
    mention('Komisi Pemberantasan Korupsi', 'organization'),
    mention('KPK', 'organization'),
    mention('Budi', 'person'),
    mention('Rusia', 'country'),
  ],
  statements: [statement],
  events: [
    event('accusation', 'menuduh', { actors: [0], recipients: [2] }),
    event('arms-transfer', 'mengirim', { actors: [2], recipients: [3], status: 'alleged', statement: 0 }),
  ],
  issues: [],
};

const tallyOf = ({ tallies }: Card, field: string) => tallies[field];

const score = (findings: Findings, change: Partial<GoldCase> = {}) =>
  scoreCase({ ...gold, ...change }, () => findings, true);

describe('scoreCase', () => {
  it('finds nothing wrong with what is all right', () => {
    const card = score(perfect);
    expect(card.errors).toEqual([]);
    expect(tallyOf(card, 'mentions')).toEqual({ right: 4, wrong: 0, missed: 0 });
    expect(tallyOf(card, 'claims')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(tallyOf(card, 'events')).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(tallyOf(card, 'attribution')).toEqual({ right: 1, wrong: 0, missed: 0 });
  });

  it('counts everything as missed where nothing is found', () => {
    const card = score({ mentions: [], statements: [], events: [], issues: [] });
    expect(tallyOf(card, 'mentions')).toEqual({ right: 0, wrong: 0, missed: 4 });
    expect(tallyOf(card, 'speakers')).toEqual({ right: 0, wrong: 0, missed: 1 });
    expect(tallyOf(card, 'events')).toEqual({ right: 0, wrong: 0, missed: 2 });
  });

  it('takes any mention of an actor for that actor, and no other', () => {
    const by = (index: number) =>
      score({ ...perfect, statements: [{ ...statement, speaker: { kind: 'mention', mention: index } }] });
    expect(tallyOf(by(1), 'speakers')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(tallyOf(by(2), 'speakers')).toEqual({ right: 0, wrong: 1, missed: 1 });
    expect(tallyOf(by(2), 'stances')).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(tallyOf(by(2), 'claims')).toEqual({ right: 0, wrong: 1, missed: 1 });
  });

  it('tells a wrong kind from a wrong span', () => {
    const [, ...rest] = perfect.mentions;
    const kind = score({
      ...perfect,
      mentions: [mention('Komisi Pemberantasan Korupsi', 'person'), ...rest],
    });
    expect(tallyOf(kind, 'mentions')).toEqual({ right: 4, wrong: 0, missed: 0 });
    expect(tallyOf(kind, 'kinds')).toEqual({ right: 3, wrong: 1, missed: 1 });
    const span = score({ ...perfect, mentions: [mention('Komisi', 'organization'), ...rest] });
    expect(tallyOf(span, 'mentions')).toEqual({ right: 3, wrong: 1, missed: 1 });
  });

  it('follows a pronoun to its antecedent when it names a role', () => {
    const pronoun: Mention = { ...mention('senjata', 'person'), method: 'pronoun', antecedent: 2 };
    const card = score({
      ...perfect,
      mentions: [...perfect.mentions, pronoun],
      events: [
        event('accusation', 'menuduh', { actors: [0], recipients: [4] }),
        event('arms-transfer', 'mengirim', { actors: [4], recipients: [3], status: 'alleged', statement: 0 }),
      ],
    });
    expect(tallyOf(card, 'events')).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(tallyOf(card, 'mentions')).toEqual({ right: 4, wrong: 0, missed: 0 });
  });

  it('demands act, actors, recipients and status together of an event', () => {
    const transfer = (change: Partial<EventFinding>) =>
      score({
        ...perfect,
        events: [
          event('accusation', 'menuduh', { actors: [0], recipients: [2] }),
          event('arms-transfer', 'mengirim', {
            actors: [2],
            recipients: [3],
            status: 'alleged',
            statement: 0,
            ...change,
          }),
        ],
      });
    expect(tallyOf(transfer({ actors: [0] }), 'events')).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(tallyOf(transfer({ status: 'asserted' }), 'events')).toEqual({ right: 1, wrong: 1, missed: 1 });
    expect(tallyOf(transfer({ status: 'asserted' }), 'acts')).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(tallyOf(transfer({ statement: null }), 'events')).toEqual({ right: 2, wrong: 0, missed: 0 });
    expect(tallyOf(transfer({ statement: null }), 'attribution')).toEqual({ right: 0, wrong: 1, missed: 1 });
  });

  it('neither asks for nor punishes what is optional, unless it is wrong', () => {
    const change = { statements: gold.statements.map((one) => ({ ...one, optional: true as const })) };
    const without = score({ ...perfect, statements: [], events: [] }, change);
    expect(tallyOf(without, 'statements')).toEqual({ right: 0, wrong: 0, missed: 0 });
    expect(tallyOf(score(perfect, change), 'claims')).toEqual({ right: 0, wrong: 0, missed: 0 });
    const denied = score({ ...perfect, statements: [{ ...statement, stance: 'denies' }] }, change);
    expect(tallyOf(denied, 'claims')).toEqual({ right: 0, wrong: 1, missed: 0 });
  });

  it('throws where a quote does not occur', () => {
    expect(() => score(perfect, { text: 'Kosong.' })).toThrow('x-001');
  });
});

describe('bareArticle', () => {
  it('keeps a sentence whole and splits an article', () => {
    expect(bareArticle('AS diam. Iran bicara.', true).sentences).toEqual([
      { start: 0, end: 21, zone: 0, paragraph: 0 },
    ]);
    expect(bareArticle('AS diam. Iran bicara.\n\nRusia pergi.', false).sentences).toEqual([
      { start: 0, end: 8, zone: 0, paragraph: 0 },
      { start: 9, end: 21, zone: 0, paragraph: 0 },
      { start: 23, end: 35, zone: 1, paragraph: 1 },
    ]);
  });
});
