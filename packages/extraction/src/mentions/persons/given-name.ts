import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { looksLikeVerb } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import type { Draft } from '../draft.js';
import { isPortfolioWord } from '../head-words.js';
import { isCapitalised } from '../name-run.js';
import type { NameScene } from '../name-scene.js';
import { titleWords } from '../titles/title-words.js';
import { aloneNames, commonGivenNames } from './given-names.js';
import { personNameEnd } from './person-name-end.js';

function isTitlePart(token: SentenceToken): boolean {
  return isPortfolioWord(token.text) || titleWords.has(token.lower);
}

function isBody(draft: Draft | null): boolean {
  return draft !== null && draft.kind !== 'person';
}

function hasFreeStart({ tokens, known }: NameScene, at: number): boolean {
  const token = tokens[at];
  const before = entryAt(tokens, at - 1);
  if (token === undefined || known(token) !== null) return false;
  return !isCapitalised(before) || before === undefined || isTitlePart(before) || isBody(known(before));
}

/**
 * One past a name that a common given name begins, or `at`; one word alone is none at the head of a sentence, unless it does something there.
 *
 * @param scene the sentence
 * @param at index of a token
 * @example
 * // [Lionel Messi]; milik [Sutrisno]
 */
export function givenEnd(scene: NameScene, at: number): number {
  const { tokens } = scene;
  const word = tokens[at]?.text ?? '';
  if (!commonGivenNames.has(word) || !hasFreeStart(scene, at)) return at;
  const end = personNameEnd(scene, at + 1, at);
  if (isCapitalised(tokens[end])) return at;
  if (end > at + 1) return end;
  return aloneNames.has(word) && (at > 0 || isFollowedByDeed(tokens, at + 1)) ? end : at;
}

function isFollowedByDeed(tokens: readonly SentenceToken[], at: number): boolean {
  const next = tokens[at];
  return next !== undefined && (next.text === ',' || next.lower === 'dan' || looksLikeVerb(next.lower));
}
