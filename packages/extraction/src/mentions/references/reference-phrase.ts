import { isPersonNoun } from '../../clause/role-noun.js';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { hasClass } from '../../clause/word-class.js';
import { rememberFlags } from '../../clause/word-form.js';
import { entryAt } from '../../entry-at.js';
import { fromWords, headsOf } from '../context-words.js';
import { titleWords } from '../titles/title-words.js';
import { bodyClassOf, isReference } from './reference-words.js';

/** A pronoun, or a noun with its pointer. */
export interface ReferencePhrase {
  readonly kind: 'person' | 'country' | 'organization';
  /** Index of its last token. */
  readonly to: number;
  /** A title in lower case (`juru bicara`), a class of nouns (`anybody`, `company`), empty for pronouns and countries. */
  readonly role: string;
}

/** How many words may stand before the pointer (`lembaga pemeringkat itu`, `Presiden Prancis itu`). */
const LONGEST = 3;

/** Words behind which a phrase goes on with another noun (`klub asal Italia itu`). */
const endsNoun = rememberFlags(
  ({ lower }) =>
    fromWords.has(lower) || lower === 'yang' || lower === 'dan' || hasClass(lower, 'preposition'),
);

const isPointer = rememberFlags(({ lower }) => isReference(lower, 'pointer'));

const isQualifier = rememberFlags(({ lower }) => isReference(lower, 'qualifier'));

const isCountryNoun = rememberFlags(({ lower }) => isReference(lower, 'country'));

const isPersonPronoun = rememberFlags(({ lower }) => isReference(lower, 'person'));

/**
 * Tells whether a sentence has any word without which {@link referenceAt} finds nothing in it.
 *
 * @param tokens the tokens of a sentence
 * @example
 * // Negara itu membantah. Ia pulang. → true; Harga naik. → false
 */
export function mayRefer(tokens: readonly SentenceToken[]): boolean {
  for (const { form } of tokens) if (isPointer(form) || isPersonPronoun(form)) return true;
  return false;
}

/** Index of the pointer behind a noun, or -1. */
function pointerBehind(tokens: readonly SentenceToken[], at: number): number {
  for (let to = at + 1; to <= at + LONGEST; to += 1) {
    const token = tokens[to];
    if (token?.kind !== 'word' || endsNoun(token.form)) return -1;
    if (isPointer(token.form)) return to;
  }
  return -1;
}

/** `pelatih asal Spanyol`, `pemain berusia 27 tahun`, `perempuan 63 tahun`: what is told of one person. */
function isQualified(tokens: readonly SentenceToken[], at: number): boolean {
  const [next, after] = [tokens[at + 1], tokens[at + 2]];
  if (next === undefined || tokens[at]?.kind !== 'word') return false;
  return isQualifier(next.form) || (next.kind === 'number' && after?.lower === 'tahun');
}

/** How many words may stand between a qualifier and its pointer. */
const QUALIFIED = 5;

/** `negara [Asia Timur] itu`, `negara [di Teluk] itu`: index of the pointer behind a country and its region, or -1; `negara Amerika itu` may be one state. */
function regionEnd(tokens: readonly SentenceToken[], at: number): number {
  const noun = tokens[at];
  if (noun === undefined || !isCountryNoun(noun.form)) return -1;
  let to = at + 1;
  while (to <= at + QUALIFIED && isReference(tokens[to]?.lower ?? '', 'region')) to += 1;
  const last = tokens[to];
  const isAmerica = to === at + 2 && tokens[at + 1]?.lower === 'amerika';
  return to > at + 1 && !isAmerica && last !== undefined && isPointer(last.form) ? to : -1;
}

/** Index of the pointer behind a noun with its qualifier, or -1. */
function qualifiedEnd(tokens: readonly SentenceToken[], at: number): number {
  if (!isQualified(tokens, at)) return -1;
  for (let to = at + 2; to <= at + QUALIFIED; to += 1) {
    const token = tokens[to];
    if (token === undefined || token.kind === 'punctuation' || token.lower === 'yang') return -1;
    if (isPointer(token.form)) return to;
  }
  return -1;
}

function lowerWords(tokens: readonly SentenceToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .filter((token) => token.text === token.lower || token === tokens[from])
    .map(({ lower }) => lower)
    .join(' ');
}

/** `sekretaris jenderal aliansi itu`: the pointer belongs to the body, not to who serves it; `kepala negara itu` is one title. */
function pointsInside(tokens: readonly SentenceToken[], at: number, to: number): boolean {
  return tokens.slice(at + 1, to).some(({ lower }, n) => {
    const isTitle = n === 0 && headsOf.has(tokens[at]?.lower ?? '') && isReference(lower, 'country');
    return !isTitle && (bodyClassOf(lower) !== null || isReference(lower, 'country'));
  });
}

/** `kepala negara itu`, `Kementerian Dalam Negeri itu`: the noun belongs to a title or name. */
function isInName(tokens: readonly SentenceToken[], at: number): boolean {
  const before = entryAt(tokens, at - 1);
  return (
    headsOf.has(before?.lower ?? '') || (before?.kind === 'word' && tokens[at]?.text !== tokens[at]?.lower)
  );
}

/** `di Dewan Keamanan tersebut`: a name of its own before the pointer; a sentence may begin with `Kelompok itu`. */
function isNameOf(tokens: readonly SentenceToken[], at: number, to: number): boolean {
  return to > at + 1 && tokens.slice(at, to).every(({ text, lower }) => text !== lower);
}

function referenceNounAt(tokens: readonly SentenceToken[], at: number, to: number): ReferencePhrase | null {
  const lower = tokens[at]?.lower ?? '';
  if (isReference(lower, 'country')) {
    return to === at + 1 && !isInName(tokens, at) ? { kind: 'country', to, role: '' } : null;
  }
  const body = bodyClassOf(`${lower} ${tokens[at + 1]?.lower ?? ''}`) ?? bodyClassOf(lower);
  if (body !== null) return isNameOf(tokens, at, to) ? null : { kind: 'organization', to, role: body };
  const person = ['anybody', 'suspect'].find((name) => isReference(lower, name));
  if (person !== undefined) return to === at + 1 ? { kind: 'person', to, role: person } : null;
  if (pointsInside(tokens, at, to)) return null;
  return titleWords.has(lower) ? { kind: 'person', to, role: lowerWords(tokens, at, to) } : null;
}

const YEAR = /^(?:19|20)\d\d$/;

/** `para pemain itu`, `kesepuluh negara itu`, `negara - negara itu` are several. */
function isCounted(tokens: readonly SentenceToken[], at: number): boolean {
  const number = entryAt(tokens, at - 1);
  // `15 negara itu`, but `pada 2021 kelompok itu`
  if (number?.kind === 'number' && !YEAR.test(number.text)) return true;
  const before = entryAt(tokens, at - 1)?.lower ?? '';
  if (before === '-') return entryAt(tokens, at - 2)?.lower === tokens[at]?.lower;
  return [before, before.replace(/^ke/u, '')].some((word) => hasClass(word, 'quantifier'));
}

/**
 * Reads a pronoun or a noun with its pointer at a token: `dia`, `diplomat tersebut`, `lembaga pemeringkat itu`.
 *
 * @param tokens the tokens of a sentence
 * @param at index of the first token
 * @returns null where there is none
 * @example
 * // juru bicara itu → { kind: 'person', to: 2, role: 'juru bicara' }
 */
export function referenceAt(tokens: readonly SentenceToken[], at: number): ReferencePhrase | null {
  const token = tokens[at];
  if (token !== undefined && isPersonPronoun(token.form)) return { kind: 'person', to: at, role: '' };
  const qualified = qualifiedEnd(tokens, at);
  if (qualified >= 0 && isPersonNoun(token?.lower ?? ''))
    return isCounted(tokens, at) ? null : { kind: 'person', to: qualified, role: 'anybody' };
  const region = regionEnd(tokens, at);
  if (region >= 0)
    return isCounted(tokens, at) || isInName(tokens, at) ? null : { kind: 'country', to: region, role: '' };
  const to = pointerBehind(tokens, at);
  if (to < 0 || isCounted(tokens, at)) return null;
  return referenceNounAt(tokens, at, to);
}
