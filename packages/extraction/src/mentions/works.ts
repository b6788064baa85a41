import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { type Draft, unknownName } from './draft.js';
import { contestTails, organizationHeads, plainWorksHeads, shipHeads, worksHeads } from './head-words.js';
import { isAcronym, isCapitalised } from './name-run.js';
import { honorifics } from './titles/title-words.js';

/** The rule of drafts that only keep other names out; they are no mentions. */
export const WORK = 'work';

const beginsWork = rememberFlags(({ text }) => worksHeads.has(text) || shipHeads.has(text));

/** One past the capitalised words behind a head of a work; behind a ship's name an acronym tells whose it is (`USS Gerald Ford AS`). */
function workEnd(tokens: readonly SentenceToken[], from: number, known: readonly Draft[]): number {
  const isShip = shipHeads.has(tokens[from]?.text ?? '');
  let at = from + 1;
  // `KRI dr Radjiman`
  if (isShip && isTitleMark(tokens[at]) && isCapitalised(tokens[at + 1])) at += 1;
  while (isCapitalised(tokens[at]) && !(isShip && at > from + 1 && beginsState(tokens[at], known))) at += 1;
  return at;
}

/** `BRP Datu Pagbuaya [Filipina]` */
function beginsState(token: SentenceToken | undefined, known: readonly Draft[]): boolean {
  return isAcronym(token) || known.some(({ kind, start }) => kind === 'country' && start === token?.start);
}

/** `dr` */
function isTitleMark(token: SentenceToken | undefined): boolean {
  return token !== undefined && honorifics.has(token.lower);
}

/** `Mahkamah Pemilu Bolivia`: a body is named after what it sees to. */
function isInBody(tokens: readonly SentenceToken[], at: number): boolean {
  let from = at;
  while (isCapitalised(entryAt(tokens, from - 1))) from -= 1;
  return tokens.slice(from, at).some(({ text }) => organizationHeads.has(text));
}

/** How many words stand before the last one of a contest's name at most: `Piala Thomas` apart, `Davis Cup`, `US Women's Open`. */
const CONTEST_WORDS = 3;

/** `[Thomas Cup]`: a contest by the word that closes its name; `Prabowo Open House` is none. */
function contestAt(tokens: readonly SentenceToken[], at: number): Draft | null {
  const last = tokens[at] as SentenceToken;
  if (!contestTails.has(last.text) || isCapitalised(tokens[at + 1])) return null;
  let from = at;
  while (from > at - CONTEST_WORDS && isCapitalised(entryAt(tokens, from - 1))) from -= 1;
  const first = tokens[from] as SentenceToken;
  return from === at ? null : unknownName({ start: first.start, end: last.end }, 'organization', WORK);
}

/** At the head of a sentence an everyday word begins none. */
function beginsAt({ text, form }: SentenceToken, at: number): boolean {
  return at === 0 ? plainWorksHeads.has(text) || shipHeads.has(text) : beginsWork(form);
}

/**
 * Finds ships, laws, games, works and dishes that hold a name without naming its bearer (`Undang-Undang TNI`).
 *
 * @param tokens the tokens of a sentence
 * @param known its known names; behind a ship a state tells whose it is
 * @returns drafts of the rule {@link WORK}, at the head of a sentence only where the word is no everyday one
 * @example
 * // Pembahasan Undang-Undang TNI ditunda. → Undang-Undang TNI
 * // KRI Sultan Hasanuddin karam. → KRI Sultan Hasanuddin
 * // Piala itu setara Thomas Cup. → Thomas Cup
 * // Film Rusia diputar. → none
 */
export function findWorks(tokens: readonly SentenceToken[], known: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const contest = token === undefined ? null : contestAt(tokens, at);
    if (contest !== null) drafts.push(contest);
    if (token === undefined || !beginsAt(token, at)) continue;
    if (isInBody(tokens, at)) continue;
    const to = workEnd(tokens, at, known);
    const last = tokens[to - 1];
    if (to === at + 1 || last === undefined) continue;
    drafts.push(unknownName({ start: token.start, end: last.end }, 'organization', WORK));
    at = to;
  }
  return drafts;
}
