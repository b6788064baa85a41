import { describe, expect, test } from 'vitest';
import { handsOverToObject } from '../../src/clause/object-control.js';
import { isRoleNoun } from '../../src/clause/role-noun.js';
import { verbReadings } from '../../src/clause/verb-lexicon.js';
import { hasClass, looksLikeVerb } from '../../src/clause/word-class.js';

test.each([
  ['mengirimkan', true],
  ['dibangun', true],
  ['berlari', true],
  ['terjatuh', true],
  ['menteri', false],
  ['dinas', false],
  ['beras', false],
  ['terorisme', false],
  ['terhadap', false],
  ['meskipun', false],
  ['dia', false],
  ['beritanya', false],
  ['rumah', false],
])('%s looks like a verb: %s', (word, expected) => {
  expect(looksLikeVerb(word)).toBe(expected);
});

describe('verb readings', () => {
  const voices = (word: string): string[] =>
    verbReadings(word)
      .map(({ voice }) => voice)
      .sort();

  test.each([
    ['memasok', ['active']],
    ['dipasok', ['passive']],
    ['mengatakan', ['active']],
    ['beras', []],
    ['pengiriman', []],
  ])('of %s are %j', (word, expected) => {
    expect(voices(word)).toEqual(expected);
  });
});

test.each([
  ['meminta', true],
  ['melarang', true],
  ['yakin', true],
  ['mengajak', true],
  ['mengirim', false],
  ['mengecam', false],
  ['menanam', false],
])('%s hands its object over: %s', (verb, expected) => {
  expect(handsOverToObject(verb)).toBe(expected);
});

test.each([
  ['militer', 'organ', true],
  ['presiden', 'office', true],
  ['petani', 'people', true],
  ['survei', 'document', true],
  ['majalah', 'medium', true],
  ['istri', 'kin', true],
  ['pengacara', 'agent-of', true],
  ['upaya', 'effort', true],
  ['petani', 'organ', false],
  ['beras', 'people', false],
] as const)('%s is %s: %s', (noun, nounClass, expected) => {
  expect(isRoleNoun(noun, nounClass)).toBe(expected);
});

test('a word has a class only in lower case', () => {
  expect(hasClass('telah', 'auxiliary')).toBe(true);
  expect(hasClass('Telah', 'auxiliary')).toBe(false);
});
