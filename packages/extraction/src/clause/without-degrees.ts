import data from '../../data/degrees.json' with { type: 'json' };
import { createClassWords } from '../class-words.js';
import { entryAt } from '../entry-at.js';
import type { SentenceToken } from './sentence-tokens.js';
import { looksLikeVerb } from './word-class.js';
import { rememberFlags } from './word-form.js';

const { set: setOf } = createClassWords(data.entries);

const always = setOf('degree');
const behindComma = setOf('behind-comma');
const dotted = setOf('dotted');

/** `Wahyu`, the end of a name; not `KPK`. */
const NAME_END = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;

function isDegree(text: string, comma: boolean): boolean {
  const bare = text.replaceAll('.', '');
  if (always.has(bare)) return true;
  const stops = text.includes('.');
  return (behindComma.has(bare) && (comma || stops)) || (dotted.has(bare) && stops);
}

/** Most words are none, and begin none of several tokens (`Sp.PD`). */
const mayBegin = rememberFlags(({ text }) => text === 'Sp' || isDegree(text, true));

/** Whether a degree may follow, be it behind a comma. */
function degreeMayFollow(tokens: readonly SentenceToken[], at: number): boolean {
  const token = tokens[tokens[at]?.text === ',' ? at + 1 : at];
  return token !== undefined && mayBegin(token.form);
}

/** One past the degree that begins at a place, with its full stop; `Sp.PD` is three tokens. */
function overDegree(tokens: readonly SentenceToken[], at: number, comma: boolean): number {
  const [first, stop, last] = tokens.slice(at, at + 3);
  if (first === undefined) return at;
  if (stop?.text === '.' && last !== undefined && isDegree(`${first.text}.${last.text}`, comma))
    return at + 3;
  if (!isDegree(first.text, comma)) return at;
  return stop?.text === '.' && last !== undefined ? at + 2 : at + 1;
}

/** One past all degrees behind a name, each behind a comma or not. */
function overDegrees(tokens: readonly SentenceToken[], from: number): number {
  let end = from;
  for (;;) {
    const comma = tokens[end]?.text === ',';
    const start = comma ? end + 1 : end;
    const next = overDegree(tokens, start, comma);
    if (next === start) return end;
    end = next;
  }
}

/** `Budi Santoso, S.H., mengatakan`: the comma closes the degrees only. */
function overClosing(tokens: readonly SentenceToken[], end: number): number {
  const verb = tokens[end]?.text === ',' && looksLikeVerb(tokens[end + 1]?.text ?? '');
  return verb ? end + 1 : end;
}

/**
 * Leaves out the academic degrees behind names, which are neither names nor parts of a list.
 *
 * @param tokens the tokens of a sentence
 * @returns the tokens without degrees and the commas before them
 * @example
 * // Kadis Budi Santoso, S.Pd., M.Si. mengatakan … → Kadis Budi Santoso mengatakan …
 */
export function withoutDegrees(tokens: SentenceToken[]): SentenceToken[] {
  const kept: SentenceToken[] = [];
  let at = 0;
  while (at < tokens.length) {
    const before = entryAt(tokens, at - 1);
    const follows = before !== undefined && degreeMayFollow(tokens, at) && NAME_END.test(before.text);
    const end = follows ? overDegrees(tokens, at) : at;
    if (end > at) at = overClosing(tokens, end);
    const token = tokens[at];
    if (token !== undefined) kept.push(token);
    at += 1;
  }
  return kept;
}
