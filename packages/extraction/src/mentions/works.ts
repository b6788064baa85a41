import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { type Draft, unknownName } from './draft.js';
import { organizationHeads, plainWorksHeads, worksHeads } from './head-words.js';
import { isCapitalised } from './name-run.js';

/** The rule of drafts that only keep other names out; they are no mentions. */
export const WORK = 'work';

const beginsWork = rememberFlags(({ text }) => worksHeads.has(text));

/** One past the capitalised words behind a head of a work. */
function workEnd(tokens: readonly SentenceToken[], from: number): number {
  let at = from + 1;
  while (isCapitalised(tokens[at])) at += 1;
  return at;
}

/** `Mahkamah Pemilu Bolivia`: a body is named after what it sees to. */
function isInBody(tokens: readonly SentenceToken[], at: number): boolean {
  let from = at;
  while (isCapitalised(entryAt(tokens, from - 1))) from -= 1;
  return tokens.slice(from, at).some(({ text }) => organizationHeads.has(text));
}

/**
 * Finds laws, games, works and dishes that hold a name without naming its bearer (`Undang-Undang TNI`).
 *
 * @param tokens the tokens of a sentence
 * @returns drafts of the rule {@link WORK}, at the head of a sentence only where the word is no everyday one
 * @example
 * // Pembahasan Undang-Undang TNI ditunda. → Undang-Undang TNI
 * // Film Rusia diputar. → none
 */
export function findWorks(tokens: readonly SentenceToken[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(at === 0 ? plainWorksHeads.has(token.text) : beginsWork(token.form)))
      continue;
    if (isInBody(tokens, at)) continue;
    const to = workEnd(tokens, at);
    const last = tokens[to - 1];
    if (to === at + 1 || last === undefined) continue;
    drafts.push(unknownName({ start: token.start, end: last.end }, 'organization', WORK));
    at = to;
  }
  return drafts;
}
