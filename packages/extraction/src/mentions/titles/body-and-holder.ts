import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { changeDraft, type Draft } from '../draft.js';
import {
  beforeNamesake,
  branchHeads,
  companyTails,
  isNameWord,
  namesakeHeads,
  organizationHeads,
  regionTails,
} from '../head-words.js';
import { isAcronym, isCapitalised } from '../name-run.js';
import { aloneNames, commonGivenNames } from '../persons/given-names.js';
import { titleWords } from './title-words.js';

/** How many words a body's name has at least before its holder's: `Universitas Airlangga`. */
const SHORTEST = 2;
const LONGEST_HOLDER = 4;

/** `Dinas Kesehatan Jawa Barat [Vini Adiani]`: behind a known place no name of the body goes on. */
function isBehindPlace(inside: readonly SentenceToken[], at: number, known: readonly Draft[]): boolean {
  const [before, token] = [entryAt(inside, at - 1), inside[at]];
  if (before === undefined || token === undefined) return false;
  const place = known.some(
    (draft) => draft.end === before.end && (draft.kind === 'place' || draft.kind === 'country'),
  );
  return place && !known.some((draft) => draft.kind !== 'person' && draft.end > token.start);
}

/** `PN Depok [Yohansyah]`: an abbreviated body that is named by its place, and by nothing behind that. */
function isBranch([head]: readonly SentenceToken[]): boolean {
  return isAcronym(head) && branchHeads.has(head?.text ?? '');
}

/** A holder's name from a word of the body's on: `[Dicky Budiman]`, not `Jenderal [Achmad Yani]`. */
function beginsHolder(inside: readonly SentenceToken[], at: number, known: readonly Draft[]): boolean {
  const rest = inside.slice(at);
  const before = entryAt(inside, at - 1);
  const word = inside[at]?.text ?? '';
  if (before === undefined || titleWords.has(before.lower) || commonGivenNames.has(before.text)) return false;
  if (rest.length > LONGEST_HOLDER) return false;
  const behind = isBehindPlace(inside, at, known);
  const given =
    rest.length === 1
      ? aloneNames.has(word) || (behind && isBranch(inside))
      : commonGivenNames.has(word) || behind;
  if (!given) return false;
  const named =
    rest.every((token) => isCapitalised(token) && !isNameWord(token.text)) && !regionTails.has(word);
  return named && !companyTails.has(rest.at(-1)?.text ?? '');
}

/**
 * Parts the name of a body from that of its holder where both were found as one: `kata Kepala Badan Pangan Nasional Arief Prasetyo`.
 *
 * @param tokens the tokens of a sentence
 * @param name a found name behind the holder's title
 * @param known the known names of the sentence
 * @returns the body and its holder, or null where neither a given name nor a known place tells where the holder's begins
 * @example
 * // Universitas Griffith Dicky Budiman → Universitas Griffith; Dicky Budiman
 * // Universitas Jenderal Achmad Yani → null
 */
export function bodyAndHolder(
  tokens: readonly SentenceToken[],
  name: Draft,
  known: readonly Draft[],
): readonly [Draft, Draft] | null {
  const inside = tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  const head = inside[0]?.text ?? '';
  const inName = known.filter((draft) => draft.start < name.end && name.start < draft.end);
  if (!(organizationHeads.has(head) || isBranch(inside)) || namesakeHeads.has(head)) return null;
  for (let at = SHORTEST; at < inside.length; at += 1) {
    const [before, token] = [entryAt(inside, at - 1), inside[at]];
    if (before === undefined || token === undefined || !beginsHolder(inside, at, inName)) continue;
    if (beforeNamesake.has(before.text)) return null;
    return [
      changeDraft(name, { end: before.end, kind: 'organization' }),
      changeDraft(name, { start: token.start, kind: 'person', method: 'name', rule: 'title-holder' }),
    ];
  }
  return null;
}
