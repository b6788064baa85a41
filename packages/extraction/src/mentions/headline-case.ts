import type { SentenceToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags, wordFormAt } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { isBareVerb, isCommonWord, onlyLooksCommon } from './common-word.js';
import type { Draft } from './draft.js';
import { authorityHeads, branchHeads, isPortfolioWord, organizationHeads, placeHeads } from './head-words.js';
import { isAcronym, isCapitalised } from './name-run.js';
import { commonGivenNames } from './persons/given-names.js';
import { isTitleWord } from './titles/title-token.js';

const HOME = 'country/IDN';

/** Heads of names that are no everyday words: what follows them is the name (`PT Bumi Raya`). */
const isPlainHead = rememberFlags(
  ({ text, lower }) => (organizationHeads.has(text) || branchHeads.has(text)) && !isCommonWord(lower),
);

const isAnyHead = rememberFlags(
  ({ text }) => organizationHeads.has(text) || branchHeads.has(text) || placeHeads.has(text),
);

const isCommon = rememberFlags(({ lower }) => isCommonWord(lower));

const isBare = rememberFlags(({ lower }) => isBareVerb(lower));

const isPortfolio = rememberFlags(({ text }) => isPortfolioWord(text));

function lowered(token: SentenceToken): SentenceToken {
  const text = token.text.toLowerCase();
  const { start, end, kind, lower, mention } = token;
  // Written out, so that these tokens have the hidden shape of all others, which a copy by spread has not.
  return { start, end, kind, text, lower, form: wordFormAt(text, 0, text.length), mention };
}

/** One past the words that a head may take into its name: up to a verb, a title or a small word. */
function stretchEnd(tokens: readonly SentenceToken[], from: number): number {
  let at = from + 1;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as SentenceToken;
    if (!isCapitalised(token) || isBare(token.form) || looksLikeVerbForm(token.form)) break;
    if (isTitleWord(token.form)) break;
  }
  return at;
}

/** What is asked of the words of one headline. */
interface Scene {
  readonly tokens: readonly SentenceToken[];
  readonly known: readonly Draft[];
}

function isKnown({ known }: Scene, { start, end }: SentenceToken): boolean {
  return known.some((draft) => !draft.weak && draft.start < end && start < draft.end);
}

/** One past the name that begins with a head; an everyday head needs a word that is no everyday one behind it (`Pasar Wage`). */
function headedEnd(scene: Scene, at: number): number {
  const { tokens } = scene;
  const token = tokens[at] as SentenceToken;
  if (!isAnyHead(token.form) || isKnown(scene, token)) return at;
  const next = tokens[at + 1];
  // `Gabungan AS-Korsel`
  if (authorityHeads.has(token.text) && next !== undefined && isKnown(scene, next)) return at;
  let end = stretchEnd(tokens, at);
  if (isPlainHead(token.form)) return end === at + 1 ? at : end;
  while (end > at && !isOwn(scene, tokens[end - 1] as SentenceToken)) end -= 1;
  return end > at + 1 && !isPlaceOfCountry(scene, at, end) ? end : at;
}

/** `Ibu [Kota]`, `Lepas [Pantai]`: with the word before it a noun of any country's. */
function isOfAny({ lower }: SentenceToken): boolean {
  return hasClass(lower, 'before-place');
}

/** `Kota Kecil Spanyol`, `Ibu Kota Yaman`: everyday words, and the country they are in. */
function isPlaceOfCountry({ tokens, known }: Scene, at: number, end: number): boolean {
  const before = entryAt(tokens, at - 1);
  if (before !== undefined && isOfAny(before)) return true;
  const last = tokens[end - 1] as SentenceToken;
  const country = known.find((draft) => draft.kind === 'country' && draft.end === last.end);
  if (country === undefined || country.candidates.includes(HOME)) return false;
  const between = tokens.slice(at + 1, end).filter(({ start }) => start < country.start);
  return (
    between.length > 0 && between.every(({ form, lower }) => isCommon(form) && !hasClass(lower, 'of-state'))
  );
}

/** A word that has its capital of itself. */
function isOwn(scene: Scene, token: SentenceToken): boolean {
  return isKnown(scene, token) || isAcronym(token) || !isCommon(token.form);
}

/** `Menteri`, and `Luar`, `Negeri` behind it. */
function isInTitle({ form }: SentenceToken, before: SentenceToken | undefined): boolean {
  if (isTitleWord(form)) return true;
  const goesOn =
    before !== undefined && isCapitalised(before) && (isTitleWord(before.form) || isPortfolio(before.form));
  return goesOn && isPortfolio(form);
}

/** `Philip [Mehrtens]`: behind a given name a word that only has the look of a verb. */
function isSurname(tokens: readonly SentenceToken[], at: number): boolean {
  const given = entryAt(tokens, at - 1)?.text ?? '';
  return commonGivenNames.has(given) && onlyLooksCommon((tokens[at] as SentenceToken).lower);
}

/** `[Ibu] Kota Yaman` */
function opensPlace(tokens: readonly SentenceToken[], at: number): boolean {
  const next = tokens[at + 1];
  return isOfAny(tokens[at] as SentenceToken) && next !== undefined && isAnyHead(next.form);
}

/** How many words a kicker has at most. */
const LONGEST_KICKER = 3;

/** `Hancur Lebur!`, `Koalisi AS Menguat!`: what a headline calls out first. */
function isKicker(tokens: readonly SentenceToken[]): boolean {
  const words = tokens.slice(0, -1);
  if (tokens.at(-1)?.text !== '!' || words.length === 0 || words.length > LONGEST_KICKER) return false;
  return words.every((token) => token.kind === 'word' && isCapitalised(token));
}

/**
 * Tells whether a line of three words with capitals is a headline: a known name, and right behind it a verb; or it is called out.
 *
 * @param tokens the tokens of a sentence
 * @param known what the gazetteer knows of it
 * @example
 * // Putin Temui Kim, Hancur Lebur! → true; Sri Puji Lestari, Hotel Putin Baru → false
 */
export function isShortHeadline(tokens: readonly SentenceToken[], known: readonly Draft[]): boolean {
  if (isKicker(tokens)) return true;
  const [first, verb, last, ...rest] = tokens;
  if (first === undefined || verb === undefined || last === undefined || rest.length > 0) return false;
  if (!tokens.every((token) => token.kind === 'word' && isCapitalised(token))) return false;
  const opens = known.some((draft) => !draft.weak && draft.start === first.start && draft.end === first.end);
  return opens && (isBare(verb.form) || looksLikeVerbForm(verb.form));
}

/**
 * Writes a Headline That Capitalises Every Word as a sentence is written: everyday words in small letters.
 *
 * @param tokens the tokens of the headline
 * @param known the known names inside it, which keep their capitals
 * @returns the same tokens at the same places, those of everyday words in lower case
 * @example
 * // Walhi Gugat PT Bumi Raya → Walhi gugat PT Bumi Raya
 */
export function lowerHeadline(tokens: readonly SentenceToken[], known: readonly Draft[]): SentenceToken[] {
  const scene: Scene = { tokens, known };
  const cased: SentenceToken[] = [];
  let kept = 0;
  tokens.forEach((token, at) => {
    if (at >= kept) kept = headedEnd(scene, at);
    const keeps =
      at < kept ||
      !isCapitalised(token) ||
      isOwn(scene, token) ||
      isSurname(tokens, at) ||
      (isInTitle(token, entryAt(cased, at - 1)) && !opensPlace(tokens, at));
    cased.push(keeps ? token : lowered(token));
  });
  return cased;
}
