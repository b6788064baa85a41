import { isRoleNoun } from '../clause/role-noun.js';
import type { SentenceToken } from '../clause/sentence-tokens.js';
import { rememberFlags } from '../clause/word-form.js';
import type { MentionKind } from '../findings.js';
import type { TaggedName } from '../tagger/name-token.js';
import { tagNames } from '../tagger/tag-names.js';
import type { Draft } from './draft.js';
import {
  branchHeads,
  commonAcronyms,
  companyTails,
  companyWords,
  hospitalHeads,
  namelessPhrases,
  organizationHeads,
  placeHeads,
  placesOrBodies,
  shipHeads,
  worksHeads,
} from './head-words.js';
import { isAcronym } from './name-run.js';
import { holdsVerb, isOpeningSmallWord, isOpeningVerb, isQuotedAlone } from './no-name.js';
import { commonGivenNames } from './persons/given-names.js';
import { isStressedWord } from './stressed-word.js';
import { taggedEnd, taggedStart } from './tagged-bounds.js';

/** How sure the tagger must be of a name, from 0 to 1; set on the gold sentences. */
const SURE = 0.5;

/** The kind that the first or last word of a longer name tells (`RSUD Sleman`, `Mirae Asset Sekuritas`), or null. */
function headedKind(tokens: readonly SentenceToken[], from: number, to: number): MentionKind | null {
  // `di Kejati`
  if (to < from + 2) return branchHeads.has(tokens[from]?.text ?? '') ? 'organization' : null;
  const first = tokens[from]?.text ?? '';
  const last = tokens[to - 1]?.text ?? '';
  if (companyTails.has(last) || hospitalHeads.has(`${first} ${tokens[from + 1]?.text}`))
    return 'organization';
  if (placeHeads.has(`${first} ${tokens[from + 1]?.text}`)) return 'place';
  if (placesOrBodies.has(first)) return null;
  return organizationHeads.has(first) ? 'organization' : placeHeads.has(first) ? 'place' : null;
}

/** `Dani Pedrosa`: two words that begin with a given name are a person's, whatever the tagger takes them for. */
function personKind(
  tokens: readonly SentenceToken[],
  from: number,
  to: number,
  kind: MentionKind,
): MentionKind {
  const words = tokens.slice(from, to).map(({ text }) => text);
  const isFull = words.length === 2 && words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
  const isPerson = isFull && commonGivenNames.has(words[0] ?? '') && !companyWords.has(words[1] ?? '');
  return kind === 'organization' && isPerson ? 'person' : kind;
}

/** What the tagger finds in a sentence. */
export interface Tagged {
  /** Names that it is sure of. */
  readonly names: readonly Draft[];
  /** Names that it is not sure of; they tell of a name found otherwise what it may be. */
  readonly guesses: readonly Draft[];
}

/** `SPBU`, `PPPK`: of no body, whatever stands around it. */
const isCommonAcronym = rememberFlags(({ text }) => commonAcronyms.has(text));

/** Also `petani, [Nelayan] dan pedagang`. */
function isNobody({ form, lower }: SentenceToken): boolean {
  return isCommonAcronym(form) || isStressedWord(form) || isRoleNoun(lower, 'people');
}

/** `Badan Usaha Milik Negara` */
function isKindOfBody(first: SentenceToken, second: SentenceToken | undefined): boolean {
  return namelessPhrases.has(`${first.text} ${second?.text}`);
}

/** A tagged name as it stands, without what is no part of it; null where it is none. */
function readTagged(
  tokens: readonly SentenceToken[],
  { from: begin, to: end, kind }: TaggedName,
): Draft | null {
  const from = taggedStart(tokens, begin, end, kind);
  const to = taggedEnd(tokens, from, end, kind);
  const first = tokens[from];
  const last = tokens[to - 1];
  if (from >= to || first === undefined || last === undefined) return null;
  if (worksHeads.has(first.text) || shipHeads.has(first.text)) return null;
  const opens = isOpeningVerb(tokens, from, to) || isOpeningSmallWord(tokens, from, to);
  if (opens || isQuotedAlone(tokens, from, to) || holdsVerb(tokens, from, to)) return null;
  if (to === from + 1 ? isNobody(first) : isKindOfBody(first, tokens[from + 1])) return null;
  const method = to === from + 1 && isAcronym(first) ? 'acronym' : 'name';
  return {
    start: first.start,
    end: last.end,
    kind: headedKind(tokens, from, to) ?? personKind(tokens, from, to, kind),
    method,
    candidates: [],
    weak: false,
    rule: 'tagged-name',
  };
}

/**
 * Finds names by the trained tagger.
 *
 * @param tokens the tokens of a sentence
 * @param marks for each token what the gazetteer knows of it
 * @returns drafts in text order, those that the tagger is sure of and the others
 * @example
 * // Rina Kusuma tiba di Kota Batu. → Rina Kusuma, a person; Kota Batu, a place
 */
export function findTaggedNames(tokens: readonly SentenceToken[], marks: Int32Array): Tagged {
  const names: Draft[] = [];
  const guesses: Draft[] = [];
  for (const tagged of tagNames(tokens, marks)) {
    const draft = readTagged(tokens, tagged);
    if (draft !== null) (tagged.score < SURE ? guesses : names).push(draft);
  }
  return { names, guesses };
}
