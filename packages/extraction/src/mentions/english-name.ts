import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { isCommonWord } from './common-word.js';
import { englishHeads, englishLinks, englishOpeners, englishParts, isNameWord } from './head-words.js';
import { isCapitalised } from './name-run.js';
import { titleWords } from './titles/title-words.js';

const isHead = rememberFlags(({ text }) => englishHeads.has(text));

function links(tokens: readonly SentenceToken[], at: number): boolean {
  return englishLinks.has(tokens[at]?.text ?? '');
}

/** One past a link, the article behind it and one word, with those that only open a longer name (`New South Wales`); -1 where no word with a capital follows. */
function overLink(tokens: readonly SentenceToken[], link: number): number {
  let word = tokens[link + 1]?.text === 'the' ? link + 2 : link + 1;
  while (englishOpeners.has(tokens[word]?.text ?? '') && isCapitalised(tokens[word + 1])) word += 1;
  return isCapitalised(tokens[word]) ? word + 1 : -1;
}

/** One past the name from its first link on. */
function nameEnd(tokens: readonly SentenceToken[], link: number): number {
  let at = overLink(tokens, link);
  for (let end = at; end > 0; ) {
    at = end;
    if (englishParts.has(tokens[at]?.text ?? '')) end = at + 1;
    else end = links(tokens, at) ? overLink(tokens, at) : -1;
  }
  return at;
}

/** How many words may stand before the head: `Johns Hopkins School`. */
const BEFORE = 2;

function isPart(token: SentenceToken | undefined): boolean {
  if (token === undefined || !isCapitalised(token)) return false;
  return !titleWords.has(token.lower) && !isNameWord(token.text) && !isCommonWord(token.lower);
}

/**
 * Bounds of a body's English name whose head stands at a token, or null.
 *
 * @param tokens the tokens of a sentence
 * @param at index of the head
 * @returns index of its first token and one past its last
 * @example
 * // [University of Exeter] Gail Whiteman; [Johns Hopkins School of Public Health]; [Bureau of Engraving and Printing]
 */
export function englishName(
  tokens: readonly SentenceToken[],
  at: number,
): { readonly from: number; readonly to: number } | null {
  const head = tokens[at];
  if (head === undefined || !isHead(head.form) || !links(tokens, at + 1)) return null;
  const to = nameEnd(tokens, at + 1);
  if (to < 0) return null;
  let from = at;
  while (at - from < BEFORE && isPart(entryAt(tokens, from - 1))) from -= 1;
  return { from, to };
}
