import type { SentenceToken } from '../clause/sentence-tokens.js';
import { tagNames } from '../tagger/tag-names.js';
import type { Draft } from './draft.js';
import { isAcronym, isCapitalised } from './name-run.js';
import { isTitleCase } from './title-case.js';

/** How sure the tagger must be of a name, from 0 to 1; set on the gold sentences. */
const SURE = 0.5;

/** A head noun in small letters is no part of a name: `wilayah Amur`. */
function firstCapital(tokens: readonly SentenceToken[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && !isCapitalised(tokens[at])) at += 1;
  return at;
}

/**
 * Finds names by the trained tagger.
 *
 * @param tokens the tokens of a sentence
 * @param headline true in titles, where capitals may stand on every word
 * @returns drafts in text order, only those that the tagger is sure of
 */
export function findTaggedNames(tokens: readonly SentenceToken[], headline: boolean): Draft[] {
  if (headline && isTitleCase(tokens)) return [];
  return tagNames(tokens).flatMap(({ from: begin, to, kind, score }) => {
    const from = firstCapital(tokens, begin, to);
    const first = tokens[from];
    const last = tokens[to - 1];
    if (score < SURE || first === undefined || last === undefined) return [];
    const method = to === from + 1 && isAcronym(first) ? 'acronym' : 'name';
    return [
      { start: first.start, end: last.end, kind, method, candidates: [], weak: false, rule: 'tagged-name' },
    ];
  });
}
