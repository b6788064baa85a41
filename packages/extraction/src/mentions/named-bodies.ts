import { overlapsSpan } from '@warta/text';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import { entryAt } from '../entry-at.js';
import { bodyNounBefore } from './body-phrase.js';
import { capitalsEnd } from './capital-run.js';
import { type Draft, unknownName } from './draft.js';
import { commonAcronyms, isNameWord, peoples } from './head-words.js';
import { isCapitalised } from './name-run.js';
import { commonGivenNames } from './persons/given-names.js';
import { isNamelessAlone } from './plain-end.js';
import { titleWords } from './titles/title-words.js';

/** The rule of bodies that a noun before them tells. */
export const NAMED_BODY = 'named-body';

/** How many words the name may have. */
const LONGEST = 4;

/** The head of another name, or a person's. */
const beginsOther = rememberFlags(({ text }) => commonGivenNames.has(text) || isNameWord(text));

const isNone = rememberFlags(
  (form) =>
    isNamelessAlone(form) ||
    titleWords.has(form.lower) ||
    commonAcronyms.has(form.text) ||
    peoples.has(form.text),
);

/** The body that is named from a word on, be it of everyday words: `lembaga riset [Sanggar Data]`. */
function bodyAt(tokens: readonly SentenceToken[], from: number, drafts: readonly Draft[]): Draft | null {
  const first = tokens[from];
  if (!isCapitalised(first) || first === undefined || isCapitalised(entryAt(tokens, from - 1))) return null;
  const to = capitalsEnd(tokens, from);
  const last = entryAt(tokens, to - 1);
  if (last === undefined || to > from + LONGEST) return null;
  // `raksasa Ligue 1`, `startup Go - Jek`
  if (tokens[to]?.kind === 'number' || tokens[to]?.text === '-') return null;
  if (beginsOther(first.form)) return null;
  for (let at = from; at < to; at += 1) if (isNone((tokens[at] as SentenceToken).form)) return null;
  if (bodyNounBefore(tokens, from, to - from, drafts) < 0) return null;
  return unknownName({ start: first.start, end: last.end }, 'organization', NAMED_BODY);
}

/**
 * Finds bodies that nothing but a noun for a firm or another body before them tells, as those whose names are everyday words.
 *
 * @param tokens the tokens of a sentence
 * @param drafts its names
 * @returns drafts in text order that overlap none of those given
 * @example
 * // Temuan lembaga riset Sanggar Data mengejutkan. → Sanggar Data, organization
 * // Lembaga riset itu Senin tutup. → none
 */
export function findNamedBodies(tokens: readonly SentenceToken[], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const body = bodyAt(tokens, at, drafts);
    if (body !== null && !drafts.some((draft) => overlapsSpan(draft, body))) found.push(body);
  }
  return found;
}
