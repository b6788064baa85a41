import type { SentenceToken } from '../clause/sentence-tokens.js';
import { changeDraft, type Draft } from './draft.js';
import { isAcronym, isCapitalised } from './name-run.js';

const KINDS: ReadonlySet<string> = new Set(['organization', 'group', 'country']);

/** A short name is made of letters of the long one: `Gaikindo`, `UNHCR`; only its first letter is asked for. */
function isShortFor(short: string, long: string): boolean {
  return (
    short.length < long.length &&
    long.includes(' ') &&
    long.toLowerCase().includes(short.charAt(0).toLowerCase())
  );
}

/** The name in brackets behind a longer one, or null. */
function shortName(
  text: string,
  open: SentenceToken,
  short: SentenceToken,
  drafts: readonly Draft[],
): Draft | null {
  if (!isCapitalised(short) || drafts.some((draft) => draft.start < short.end && short.start < draft.end))
    return null;
  const long = drafts.find(
    (draft) => KINDS.has(draft.kind) && draft.end <= open.start && open.start - draft.end < 2,
  );
  if (long === undefined || !isShortFor(short.text, text.slice(long.start, long.end))) return null;
  const { start, end } = short;
  const method = isAcronym(short) ? 'acronym' : 'name';
  return changeDraft(long, { start, end, method, weak: false, rule: 'bracketed-name' });
}

/**
 * Finds the abbreviations that stand in brackets behind the names of bodies and countries.
 *
 * @param text the article's text
 * @param tokens the tokens of a sentence
 * @param drafts the names of the sentence
 * @returns one draft for each abbreviation, of the kind of the name before it
 * @example
 * // Gabungan Pengusaha Kelapa Sawit Indonesia (Gapki) rapat. → Gapki
 * // Yayasan Pelita (Semarang) berulang tahun. → none, that is a place
 */
export function findBracketedNames(
  text: string,
  tokens: readonly SentenceToken[],
  drafts: readonly Draft[],
): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < tokens.length - 2; at += 1) {
    const open = tokens[at] as SentenceToken;
    if (open.text !== '(' || tokens[at + 2]?.text !== ')') continue;
    const draft = shortName(text, open, tokens[at + 1] as SentenceToken, drafts);
    if (draft !== null) found.push(draft);
  }
  return found;
}
