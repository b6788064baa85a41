import type { Span } from '@warta/text';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { isCommonWord } from './common-word.js';
import { workNouns } from './context-words.js';
import type { Draft } from './draft.js';
import { isCapitalised } from './name-run.js';
import { commonGivenNames } from './persons/given-names.js';

/** How many words a title has at most. */
const LONGEST = 8;

const isMark = rememberFlags(({ text }) => text === '"' || text === '“' || text === '”');

/** Every longer word has a capital. */
function isTitled(words: readonly SentenceToken[]): boolean {
  const longer = words.filter(({ kind, text }) => kind === 'word' && text.length > 4);
  return words.length > 1 && isCapitalised(words[0]) && longer.every((word) => isCapitalised(word));
}

/** The titles between quotation marks, and whether the noun before the first tells a work: `lagu "Tembak di Tempat"`. */
function findTitles(tokens: readonly SentenceToken[]): (Span & { isWork: boolean })[] {
  const titles: (Span & { isWork: boolean })[] = [];
  tokens.forEach((token, at) => {
    if (!isMark(token.form)) return;
    const length = tokens.slice(at + 1, at + 2 + LONGEST).findIndex(({ form }) => isMark(form));
    const words = tokens.slice(at + 1, at + 1 + length);
    if (length < 2 || !isTitled(words)) return;
    const isWork = workNouns.has(entryAt(tokens, at - 1)?.lower ?? '');
    titles.push({ start: token.end, end: words.at(-1)?.end ?? token.end, isWork });
  });
  return titles;
}

/** A name of everyday words, which the title has from the language. */
function isEveryday(tokens: readonly SentenceToken[], { start, end }: Draft): boolean {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  return words.every(({ text, lower }) => isCommonWord(lower) && !commonGivenNames.has(text));
}

/**
 * Leaves out the unknown names inside titles of works: those behind a noun for one (`buku "Jalan Panjang ke Damaskus"`), and elsewhere those of everyday words.
 *
 * @param tokens the tokens of a sentence
 * @param drafts its names
 * @returns the other names
 * @example
 * // "Tembak di Tempat" dilarang di Malaysia. → Malaysia alone, without Tempat
 * // "Presiden Rusia" itu palsu. → as they were
 */
export function outsideTitles(tokens: readonly SentenceToken[], drafts: readonly Draft[]): readonly Draft[] {
  const titles = findTitles(tokens);
  if (titles.length === 0) return drafts;
  return drafts.filter(
    (draft) =>
      !titles.some(
        ({ start, end, isWork }) =>
          start <= draft.start &&
          draft.end <= end &&
          draft.candidates.length === 0 &&
          (isWork || isEveryday(tokens, draft)),
      ),
  );
}
