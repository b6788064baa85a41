import { entryAt } from '../entry-at.js';
import { koreanFamilies } from '../mentions/persons/korean-name.js';
import { nameConnectors } from '../mentions/titles/title-words.js';
import type { SentenceToken } from './sentence-tokens.js';
import { hasAnyClass, hasClass } from './word-class.js';
import { wordFormAt } from './word-form.js';

/** The second half of a Korean given name, in small letters. */
const SECOND_HALF = /^\p{Ll}{2,5}$/u;

const SMALL_WORDS = [
  'subordinator',
  'preposition',
  'conjunction',
  'auxiliary',
  'negator',
  'pronoun',
] as const;

/** `Won - sik`, not `Choi Jin - yang kini …`. */
function isSecondHalf(word: string): boolean {
  return SECOND_HALF.test(word) && !hasAnyClass(word, ...SMALL_WORDS);
}

/** `Al - Sharaa`, `El - Sisi`: an article before a capital. */
function joinsArticle({ lower }: SentenceToken, next: SentenceToken): boolean {
  return (
    next.form.capital && lower.length > 1 && nameConnectors.has(lower) && !hasClass(lower, 'preposition')
  );
}

/** `Shin Won - sik`: the halves of a given name behind a Korean family name. */
function joinsHalves(tokens: readonly SentenceToken[], at: number): boolean {
  const [family, first, second] = [entryAt(tokens, at - 2), tokens[at - 1], tokens[at + 1]];
  if (family === undefined || !koreanFamilies.has(family.text)) return false;
  return first?.form.capital === true && isSecondHalf(second?.text ?? '');
}

/** One word of two that a hyphen between blanks holds apart. */
function joined(left: SentenceToken, right: SentenceToken): SentenceToken {
  const word = `${left.text}-${right.text}`;
  const form = wordFormAt(word, 0, word.length);
  const { start, kind, mention } = left;
  return { start, end: right.end, kind, text: form.text, lower: form.lower, form, mention };
}

/**
 * Joins the halves of a name that blanks around its hyphen hold apart.
 *
 * @param tokens the tokens of a sentence
 * @returns the tokens, a name with blanks as one word of it
 * @example
 * // Shin Won - sik → Shin Won-sik; Choi Jin - yang kini … stays
 */
export function joinSpacedHyphens(tokens: readonly SentenceToken[]): SentenceToken[] {
  const kept: SentenceToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as SentenceToken;
    const [left, right] = [kept.at(-1), tokens[at + 1]];
    const splits = token.text === '-' && left !== undefined && right !== undefined;
    if (splits && (joinsHalves(tokens, at) || joinsArticle(left, right))) {
      kept[kept.length - 1] = joined(left, right);
      at += 1;
    } else kept.push(token);
  }
  return kept;
}
