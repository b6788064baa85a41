import type { SentenceToken } from '../clause/sentence-tokens.js';
import { entryAt } from '../entry-at.js';
import { capitalisesEveryWord } from './capitalises-every-word.js';
import { changeDraft, type Draft } from './draft.js';
import { companyWords, legalForms } from './head-words.js';
import { mayBeCapital } from './may-be-capital.js';
import { isCapitalised } from './name-run.js';
import { titleWords } from './titles/title-words.js';
import { tokenAt } from './token-at.js';

/** So many words may stand between the place in a company's name and the word for its kind. */
const LONGEST = 6;

function isNamePart(token: SentenceToken | undefined): boolean {
  return isCapitalised(token) && !titleWords.has(token?.lower ?? '');
}

function isMark(token: SentenceToken | undefined): boolean {
  return token?.text === ',' || token?.text === '.';
}

function isLegalForm(token: SentenceToken | undefined): boolean {
  return legalForms.has(token?.text ?? '');
}

/** `Nanbei Instrument [Co., Ltd]`: one past the last word that tells the kind of company, over capitalised words; its own place where none does. */
function legalFormEnd(tokens: readonly SentenceToken[], from: number): number {
  let end = from;
  let at = from;
  while (at < from + LONGEST && isNamePart(tokens[at])) {
    at += 1;
    if (!isLegalForm(tokens[at - 1])) continue;
    end = at;
    while (isMark(tokens[at]) && (isMark(tokens[at + 1]) || isLegalForm(tokens[at + 1]))) at += 1;
  }
  return end;
}

/** One past what goes on with a company's name. */
function nameEnd(tokens: readonly SentenceToken[], from: number): number {
  let to = from;
  while (companyWords.has(tokens[to]?.text ?? '')) to += 1;
  // In a headline the capitals of other words tell nothing.
  return capitalisesEveryWord(tokens) ? to : legalFormEnd(tokens, to);
}

/** A country, a place, or a capital that may stand for its state. */
function isPlace({ kind, candidates }: Draft): boolean {
  return kind === 'country' || kind === 'place' || mayBeCapital(candidates);
}

/** `Hyundai Rotem [Co.]`: a body's name goes on over the word that tells what kind of company it is, with its stop inside a sentence; null where none stands there. */
function withLegalForm(tokens: readonly SentenceToken[], draft: Draft): Draft | null {
  if (draft.kind !== 'organization' || capitalisesEveryWord(tokens)) return null;
  const last = tokens.findIndex((token) => token.end === draft.end) + 1;
  if (last <= 0 || !isLegalForm(tokens[last])) return null;
  const stop = tokens[last + 1]?.text === '.' && tokens[last + 2] !== undefined ? last + 1 : last;
  return changeDraft(draft, { end: tokens[stop]?.end ?? draft.end });
}

/**
 * Finds the company's name of which a country or place is only a part.
 *
 * @param tokens the tokens of a sentence
 * @param draft a found name
 * @returns the wider name; null where no word of companies stands beside it
 * @example
 * // New Zealand in `Air New Zealand` → Air New Zealand; Zhengzhou in `Zhengzhou Nanbei Co., Ltd` → all of it
 * // Hyundai Rotem in `Hyundai Rotem Co` → Hyundai Rotem Co
 * // Zhengzhou in `Zhengzhou Nanbei` → null
 */
export function companyName(tokens: readonly SentenceToken[], draft: Draft): Draft | null {
  if (!isPlace(draft)) return withLegalForm(tokens, draft);
  const first = tokenAt(tokens, draft.start);
  const last = tokens.findIndex((token) => token.end === draft.end) + 1;
  if (first < 0 || last <= 0) return null;
  const to = nameEnd(tokens, last);
  let from = first;
  while (companyWords.has(entryAt(tokens, from - 1)?.text ?? '')) from -= 1;
  if (from === first && to === last) return null;
  while (from < first && from > 1 && isNamePart(entryAt(tokens, from - 1))) from -= 1;
  return changeDraft(draft, {
    start: tokens[from]?.start ?? draft.start,
    end: tokens[to - 1]?.end ?? draft.end,
    kind: 'organization',
    method: 'name',
    candidates: [],
    rule: 'company-name',
  });
}
