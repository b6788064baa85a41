import { isPersonNoun, isRoleNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { associationNouns, firmNouns, noNameAfter, originLinks } from './context-words.js';
import type { Draft } from './draft.js';
import { titleWords } from './titles/title-words.js';
import { tokenAt } from './token-at.js';

/** How many small words may stand behind the noun: `perusahaan jasa keamanan siber`. */
const REACH = 4;

/** A verb or small word, with which no phrase of nouns goes on. */
const endsPhrase = rememberFlags(
  (form) =>
    form.capital ||
    looksLikeVerbForm(form) ||
    hasClass(form.lower, 'preposition') ||
    hasClass(form.lower, 'determiner') ||
    hasClass(form.lower, 'subordinator') ||
    hasClass(form.lower, 'conjunction'),
);

const isFirmNoun = rememberFlags(({ lower }) => firmNouns.has(lower));

const isPersonForm = rememberFlags(({ lower }) => isPersonNoun(lower));

/** `bos perusahaan X Y`: the name may be that of who serves the body; an analyst is seldom named without it. */
const isServant = rememberFlags(
  ({ lower }) => (isPersonNoun(lower) || titleWords.has(lower)) && !isRoleNoun(lower, 'people'),
);

/** Index of the last word before where the body is from: `raksasa [peranti] asal Amerika Serikat`. */
function beforeOrigin(tokens: readonly SentenceToken[], last: number, drafts: readonly Draft[]): number {
  const end = entryAt(tokens, last)?.end;
  const origin = drafts.find((draft) => draft.end === end);
  if (origin === undefined || (origin.kind !== 'country' && origin.kind !== 'place')) return last;
  const at = tokenAt(tokens, origin.start) - 1;
  return originLinks.has(entryAt(tokens, at)?.lower ?? '') ? at - 1 : at;
}

/** The noun at an index is that of the body itself: not `serial televisi [X]`, `bos perusahaan [X Y]`, `perusahaan pengacara [X]`. */
function isBodyOf(
  tokens: readonly SentenceToken[],
  noun: number,
  words: number,
  ofPersons: boolean,
): boolean {
  const before = entryAt(tokens, noun - 1);
  const isServed = words > 1 && before?.kind === 'word' && isServant(before.form);
  const isOther = isServed || noNameAfter.has(before?.lower ?? '');
  return !isOther && (!ofPersons || associationNouns.has(tokens[noun]?.lower ?? ''));
}

/**
 * Index of the noun of a phrase for a firm or another body that ends right before a word, or -1: `bursa kripto [X]`, `lembaga riset asal Belanda [X]`.
 *
 * @param tokens the tokens of a sentence
 * @param at index of the word
 * @param words how many words the name has that begins there
 * @param drafts names of the sentence, for where the body is from
 * @returns -1 where another word stands between, and for a longer name behind who serves a body (`bos perusahaan [X Y]`); persons are the members of an association (`asosiasi pengusaha truk [X]`)
 */
export function bodyNounBefore(
  tokens: readonly SentenceToken[],
  at: number,
  words: number,
  drafts: readonly Draft[],
): number {
  let back = beforeOrigin(tokens, at - 1, drafts);
  let ofPersons = false;
  for (const least = Math.max(0, back - REACH); back >= least; back -= 1) {
    const token = tokens[back];
    if (token?.kind !== 'word') return -1;
    if (isFirmNoun(token.form) && (token.text === token.lower || back === 0))
      return isBodyOf(tokens, back, words, ofPersons) ? back : -1;
    if (endsPhrase(token.form)) return -1;
    ofPersons ||= isPersonForm(token.form);
  }
  return -1;
}
