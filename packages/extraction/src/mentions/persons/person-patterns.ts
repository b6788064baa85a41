import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { rememberFlags } from '../../clause/word-form.js';
import type { Draft } from '../draft.js';
import { isCapitalised } from '../name-run.js';
import { knownAt, type NameScene } from '../name-scene.js';
import { balineseEnd, balineseFirst } from './balinese-name.js';
import { givenEnd } from './given-name.js';
import { commonGivenNames, shortenedNames } from './given-names.js';
import { initialledEnd } from './initialled-name.js';
import { areInitials, INITIALS, INITIALS_ONLY, initialsEnd } from './initials-only.js';
import { koreanEnd, koreanFamilies } from './korean-name.js';

/** Whether one of the patterns may begin with a word: most words need no look. */
const mayBegin = rememberFlags(
  ({ text }) =>
    text === 'Ni' ||
    INITIALS_ONLY.test(text) ||
    shortenedNames.has(text) ||
    commonGivenNames.has(text) ||
    koreanFamilies.has(text) ||
    balineseFirst.has(text),
);

const PATTERNS: readonly ((scene: NameScene, at: number) => number)[] = [
  balineseEnd,
  koreanEnd,
  initialledEnd,
  givenEnd,
  initialsEnd,
];

/** One past the name of the first pattern that fits, or `at`. */
function patternEnd(scene: NameScene, at: number): number {
  const token = scene.tokens[at];
  if (token === undefined || !isCapitalised(token) || !mayBegin(token.form)) return at;
  for (const read of PATTERNS) {
    const end = read(scene, at);
    if (end > at) return end;
  }
  return at;
}

/**
 * Finds names of persons by their make: Balinese particles, initials, Korean hyphens, common given names.
 *
 * @param tokens the tokens of a sentence
 * @param known the known names inside the sentence
 * @returns drafts in text order
 * @example
 * // Tersangka berinisial MA kabur. → MA
 * // Kepala desa I Wayan Sudarma menemui R. M. Hidayat dan Sutrisno. → I Wayan Sudarma; R. M. Hidayat; Sutrisno
 * // Warung itu menjual soto. → none
 */
export function findPersonPatterns(tokens: readonly SentenceToken[], known: readonly Draft[]): Draft[] {
  const scene: NameScene = { tokens, known: knownAt(known) };
  const drafts: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const end = patternEnd(scene, at);
    if (end === at) {
      at += 1;
      continue;
    }
    drafts.push({
      start: (tokens[at] as SentenceToken).start,
      end: (tokens[end - 1] as SentenceToken).end,
      kind: 'person',
      method: 'name',
      candidates: [],
      weak: false,
      rule: end === at + 1 && areInitials((tokens[at] as SentenceToken).form) ? INITIALS : 'person-pattern',
    });
    at = end;
  }
  return drafts;
}
