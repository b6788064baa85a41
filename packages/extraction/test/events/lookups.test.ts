import { expect, test } from 'vitest';
import { actOf } from '../../src/events/act.js';
import { confidenceOf } from '../../src/events/confidence.js';
import { eventRules } from '../../src/events/event-rules.js';
import { frameReadings } from '../../src/events/frame.js';
import { gameMarks, gameWords } from '../../src/events/scenes/game-marks.js';
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
  const view = viewOf(text);
  expect(gameWords(view).length + gameMarks(view).length > 0).toBe(expected);
});
