import { expect, test } from 'vitest';
import { actOf } from '../../src/events/act.js';
import { confidenceOf } from '../../src/events/confidence.js';
import { eventRules } from '../../src/events/event-rules.js';
import { frameReadings } from '../../src/events/frame.js';
import {
  isBorrowedByGames,
  isBorrowedByMarkets,
  isMarketSentence,
  isSportsSentence,
  retellsFiction,
} from '../../src/events/scenes/sports-sentence.js';
import { viewOf } from '../view-of.js';

test.each([
  ['mempersenjatai', ['arms-transfer active', 'arms-transfer active', 'arms-transfer active']],
  ['dikunjungi', ['visit passive']],
  ['muhibah', ['visit noun']],
  ['beras', []],
])('%s reads as %j', (word, expected) => {
  expect(frameReadings(word).map(({ frame, voice }) => `${frame.act} ${voice}`)).toEqual(expected);
});

test('an act that is not listed is an error', () => {
  expect(actOf('visit').type).toBe('CONSULT');
  expect(() => actOf('picnic')).toThrow('No act picnic in acts.json');
});

test('every rule has a confidence, unknown rules have none', () => {
  for (const { name } of [...eventRules, { name: 'speech-event' }]) {
    expect(confidenceOf(name)).toBeGreaterThan(0);
    expect(confidenceOf(name)).toBeLessThanOrEqual(1);
  }
  expect(() => confidenceOf('hunch')).toThrow('No confidence for the rule hunch');
});

test.each([
  ['Kiper itu menepis bola.', true],
  ['Jepang unggul 2-1 atas Kroasia.', true],
  ['Saham perbankan menguat.', false],
  ['Rapat digelar pada 2022-2023 di Bogor.', false],
  ['Dokter merawat pasien di Demak.', false],
])('%s is a game: %s', (text, expected) => {
  expect(isSportsSentence(viewOf(text))).toBe(expected);
});

test.each([
  ['Saham perbankan menguat.', true],
  ['Jepang unggul 2-1 atas Kroasia.', false],
])('%s is of markets: %s', (text, expected) => {
  expect(isMarketSentence(viewOf(text))).toBe(expected);
});

test('markets borrow attacks, not meetings', () => {
  expect([isBorrowedByMarkets('attack'), isBorrowedByMarkets('meeting')]).toEqual([true, false]);
});

test('a novel tells nothing that took place', () => {
  const told = ['Novel itu mengisahkan serangan ke Batavia.', 'Polisi menangkap sutradara film itu.'];
  expect(told.map((text) => retellsFiction(viewOf(text)))).toEqual([true, false]);
});

test('games borrow attacks, and some trips and arrests', () => {
  const view = viewOf('Jepang melawat ke Kroasia dan menahan tuan rumah.');
  expect(isBorrowedByGames(view, 'attack', 1)).toBe(true);
  expect([0, 1].map((from) => isBorrowedByGames(view, 'visit', from))).toEqual([false, true]);
  expect(isBorrowedByGames(view, 'arrest', 5)).toBe(true);
  expect(isBorrowedByGames(viewOf('Polisi menahan kiper itu.'), 'arrest', 1)).toBe(false);
});
