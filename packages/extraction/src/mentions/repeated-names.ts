import type { SentenceToken } from '../clause/sentence-tokens.js';
import type { Draft } from './draft.js';
import { INITIALS, INITIALS_ONLY } from './persons/initials-only.js';

function capitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase() && word.length > 2;
}

/** `KLHS Kendeng`: few capitals in a name that is not written so as a whole are no part that stands for somebody. */
function isAcronymIn(name: string, part: string): boolean {
  return INITIALS_ONLY.test(part) && name !== name.toUpperCase();
}

/** The names of persons of an article. */
export interface PersonNames {
  /** Every full name and every part of one that is longer than two letters. */
  readonly parts: ReadonlySet<string>;
  /** Those of whom only the initials are told (`berinisial MA`); the part `MA` of a longer name is none. */
  readonly initials: ReadonlySet<string>;
}

/**
 * Collects the names of persons of an article, whole and in parts, for later mentions without a title.
 *
 * @param text the article's text
 * @param drafts all names found so far
 * @example
 * // Rina Kusuma tiba. RH (38) ditahan. → parts: Rina Kusuma, Rina, Kusuma; initials: RH
 */
export function personNames(text: string, drafts: readonly Draft[]): PersonNames {
  const names = new Set<string>();
  const initials = new Set<string>();
  for (const draft of drafts) {
    if (draft.kind !== 'person') continue;
    const name = text.slice(draft.start, draft.end);
    if (draft.rule === INITIALS) initials.add(name);
    const parts = name.split(/\s+/).filter((part) => capitalised(part) && !isAcronymIn(name, part));
    if (parts.length < 2) continue;
    names.add(name);
    for (const part of parts) names.add(part);
  }
  return { parts: names, initials };
}

/**
 * Finds later mentions of the persons of an article, by one part of their name.
 *
 * @param text the article's text
 * @param tokens the tokens of a sentence
 * @param names from {@link personNames}
 * @returns drafts in text order, one for each run of words that are all parts of names
 * @example
 * // Rina Kusuma tiba. Lalu [Kusuma] pulang. → Kusuma, weak; Lalu kusuma pulang. → none
 */
export function findRepeatedNames(
  text: string,
  tokens: readonly SentenceToken[],
  { parts, initials }: PersonNames,
): Draft[] {
  const isPart = (word: string): boolean => parts.has(word) || initials.has(word);
  const drafts: Draft[] = [];
  for (const token of tokens) {
    if (!token.form.capital || !isPart(token.text)) continue;
    const last = drafts.at(-1);
    if (last !== undefined && text.slice(last.end, token.start) === ' ') drafts.pop();
    const joined = last !== undefined && drafts.at(-1) !== last;
    // `menteri Israel Israel Katz`: the state stands before the name that begins like it.
    const twice = joined && text.slice(last.start, last.end) === token.text;
    const start = joined && !twice ? last.start : token.start;
    drafts.push({
      start,
      end: token.end,
      kind: 'person',
      method: 'name',
      candidates: [],
      weak: true,
      rule: !joined && initials.has(token.text) ? INITIALS : 'repeated-name',
    });
  }
  return drafts;
}
