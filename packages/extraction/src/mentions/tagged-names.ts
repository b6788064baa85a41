import type { SentenceToken } from '../clause/sentence-tokens.js';
import { tagNames } from '../tagger/tag-names.js';
import type { Draft } from './draft.js';
import { isAcronym } from './name-run.js';

/** How sure the tagger must be of a name, from 0 to 1; set on the gold sentences. */
const SURE = 0.5;

/**
 * Finds names by the trained tagger.
 *
 * @param tokens the tokens of a sentence
 * @returns drafts in text order, only those that the tagger is sure of
 */
export function findTaggedNames(tokens: readonly SentenceToken[]): Draft[] {
  return tagNames(tokens).flatMap(({ from, to, kind, score }) => {
    const first = tokens[from];
    const last = tokens[to - 1];
    if (score < SURE || first === undefined || last === undefined) return [];
    const method = to === from + 1 && isAcronym(first) ? 'acronym' : 'name';
    return [
      { start: first.start, end: last.end, kind, method, candidates: [], weak: false, rule: 'tagged-name' },
    ];
  });
}
