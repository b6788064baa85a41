import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { hasClass, looksLikeVerbForm } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import type { MentionKind } from '../findings.js';
import type { Draft } from './draft.js';
import { followsGroup } from './group-names.js';
import { evidenceOfForm } from './name-evidence.js';
import { findNameRuns, isAcronym, isCapitalised, type NameRun } from './name-run.js';
import { isTitleCase } from './title-case.js';
import {
  branchHeads,
  commonAcronyms,
  companyTails,
  employedTitles,
  honorifics,
  isPortfolioWord,
  nameless,
  namelessAlone,
  organizationHeads,
  placeHeads,
  productAfter,
  titleWords,
  worksHeads,
} from './word-list.js';

interface Scene {
  readonly tokens: readonly NameToken[];
  /** The known name over a token, if any. */
  readonly known: (token: NameToken) => Draft | null;
}

function knownAt(drafts: readonly Draft[]): Scene['known'] {
  if (drafts.length === 0) return () => null;
  return ({ start, end }) => {
    for (const draft of drafts) if (draft.start < end && start < draft.end) return draft;
    return null;
  };
}

function draftOf(scene: Scene, from: number, to: number, kind: MentionKind, rule: string): Draft {
  const method = to === from + 1 && isAcronym(scene.tokens[from]) ? 'acronym' : 'name';
  const start = scene.tokens[from]?.start ?? 0;
  const end = scene.tokens[to - 1]?.end ?? start;
  return { start, end, kind, method, candidates: [], weak: false, rule };
}

function isTitle(token: NameToken | undefined): boolean {
  return token !== undefined && isTitleForm(token.form);
}

const isTitleForm = rememberFlags(({ lower }) => titleWords.has(lower) || honorifics.has(lower));

/** A country or place, or a capital, be it the town or the government. */
function isTerritory({ kind, candidates }: Draft): boolean {
  return kind === 'country' || kind === 'place' || candidates.some((id) => id.startsWith('capital/'));
}

/** A headed name goes on over capitalised words, but not into a person's name or title or another body's name. */
function headedEnd(scene: Scene, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const token = scene.tokens[at] as NameToken;
    const known = scene.known(token);
    if (known !== null && !isTerritory(known)) return at;
    if (isTitle(token) && !isPortfolioWord(token.text) && at > from + 1) return at;
    at += 1;
  }
  return at;
}

/** `Kementerian Pendidikan dan Kebudayaan`: one more capitalised stretch behind `dan`. */
function overConjunction(scene: Scene, end: number): number {
  const { tokens } = scene;
  if (tokens[end]?.lower !== 'dan' || !isPortfolioWord(tokens[end + 1]?.text ?? '')) return end;
  let at = end + 1;
  while (isCapitalised(tokens[at]) && !isTitle(tokens[at])) at += 1;
  return at;
}

const isHead = rememberFlags(({ text }) => organizationHeads.has(text) || placeHeads.has(text));

/** Whether a word may tell the kind of the name it begins. */
const mayHead = rememberFlags((form) => isHead(form) || branchHeads.has(form.text) || VISITED.has(form.text));

interface Step {
  readonly next: number;
  readonly draft: Draft | null;
}

/** Bodies that are places behind a preposition: `di Museum Nasional`. */
const VISITED: ReadonlySet<string> = new Set(['Museum', 'Perpustakaan']);

/** What the head of a name tells of its kind, or null. */
function headedKind(word: string, before: string, known: Draft | null): MentionKind | null {
  const visited = VISITED.has(word) && hasClass(before, 'preposition');
  if (placeHeads.has(word) || visited) return 'place';
  return organizationHeads.has(word) || (known === null && branchHeads.has(word)) ? 'organization' : null;
}

function headedName(scene: Scene, at: number, run: NameRun): Step | null {
  const token = scene.tokens[at];
  if (token === undefined || !mayHead(token.form)) return null;
  const known = scene.known(token);
  if (known !== null && known.start < token.start) return null;
  const word = token.text;
  const kind = headedKind(word, scene.tokens[at - 1]?.lower ?? '', known);
  if (kind === null) return null;
  const end = headedEnd(scene, at, run.to);
  if (end === at + 1) return null;
  const to = kind === 'organization' && end === run.to ? overConjunction(scene, end) : end;
  return { next: to, draft: draftOf(scene, at, to, kind, 'headed-name') };
}

/** `warga Kabupaten Bantul`, `anggota Komisi I DPR`: a name with a head, right behind the title; not `Wali Kota`. */
function beginsName({ tokens }: Scene, at: number): boolean {
  const word = tokens[at]?.text ?? '';
  if (word === 'Komisi' || word === 'Fraksi')
    return /^[IVX]+$/.test(tokens[at + 1]?.text ?? '') || word === 'Fraksi';
  return placeHeads.has(word) && tokens[at - 1]?.lower !== 'wali';
}

/** One past the words of a title: its first word, portfolios, names of bodies and places inside it. */
function titleEnd(scene: Scene, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const token = scene.tokens[at] as NameToken;
    const known = scene.known(token);
    const inside = known !== null && known.kind !== 'person';
    const acronym = isAcronym(token) && at + 1 < to && !organizationHeads.has(token.text);
    if (!inside && !acronym && !isTitle(token) && !isPortfolioWord(token.text)) return at;
    if (at === from + 1 && beginsName(scene, at)) return at;
    at += 1;
  }
  return at;
}

/** A known name by itself; a last name only ends the name before it (`Eagle Zhao`). */
function isOtherName(known: Draft | null): boolean {
  return known !== null && !(known.weak && known.kind === 'person');
}

function plainEnd(scene: Scene, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const token = scene.tokens[at] as NameToken;
    if (isOtherName(scene.known(token)) || isTitle(token) || isNamelessAlone(token.form)) return at;
    if (isHead(token.form)) return at;
    at += 1;
  }
  return at;
}

function titledPerson(scene: Scene, at: number, run: NameRun): Step | null {
  if (!isTitle(scene.tokens[at])) return null;
  const name = titleEnd(scene, at, run.to);
  const token = scene.tokens[name];
  if (name >= run.to || token === undefined || scene.known(token) !== null)
    return { next: Math.max(name, at + 1), draft: null };
  if (isHead(token.form)) return { next: name, draft: null };
  return behindTitle(scene, at, name, plainEnd(scene, name, run.to));
}

/** The name behind a title is the holder's, the seat's where another title follows (`Kapolsek Cibadak Kompol Budi`), or the employer's: `peneliti Kaspersky`, `seorang pejabat NATO`, `gelandang Persib itu`. */
function behindTitle(scene: Scene, title: number, from: number, to: number): Step {
  const { tokens } = scene;
  const single = to === from + 1;
  const unnamed =
    hasClass(tokens[title - 1]?.lower ?? '', 'quantifier') || hasClass(tokens[to]?.lower ?? '', 'determiner');
  const employer =
    unnamed || (single && (isAcronym(tokens[from]) || employedTitles.has(tokens[title]?.lower ?? '')));
  const seat = single && !unnamed && isTitle(tokens[to]) && isCapitalised(tokens[to]);
  if (seat) return { next: to, draft: draftOf(scene, from, to, 'place', 'seat') };
  const kind = employer ? 'organization' : 'person';
  return { next: to, draft: draftOf(scene, from, to, kind, employer ? 'employer' : 'titled-person') };
}

const isTitleWord = rememberFlags(({ lower }) => titleWords.has(lower));

/** Words that do not stand between a title and its holder. */
const endsTitle = rememberFlags(({ lower }) =>
  (['preposition', 'conjunction', 'subordinator', 'auxiliary'] as const).some((name) =>
    hasClass(lower, name),
  ),
);

/** Index of the first word of a title right before the run (`juru bicara keamanan nasional`), or -1. */
function titleBefore(scene: Scene, at: number): number {
  for (let back = at - 1; back >= Math.max(0, at - 6); back -= 1) {
    const token = scene.tokens[back] as NameToken;
    if (isTitleWord(token.form)) return back;
    if (token.kind !== 'word' || endsTitle(token.form)) return -1;
    if (token.text === token.lower && looksLikeVerbForm(token.form)) return -1;
  }
  return -1;
}

/** `Jung Pak, wakil asisten menteri, …`: a title stands behind the comma after the name. */
function hasApposition(scene: Scene, end: number): boolean {
  return scene.tokens[end]?.text === ',' && titleWords.has(scene.tokens[end + 1]?.lower ?? '');
}

/** `GAPKI`, not `AS` nor `DNA`. */
function isBodyAcronym(text: string): boolean {
  return text.length > 2 && !commonAcronyms.has(text);
}

/** Two words or more that are a company by their last word, or a person by the title behind them; else null. */
function shapedName(scene: Scene, from: number, to: number): Draft | null {
  if (to < from + 2) return null;
  const words = scene.tokens.slice(from, to).map(({ text }) => text);
  const company = companyTails.has(words.at(-1) ?? '') && !words.some((word) => worksHeads.has(word));
  if (company) return draftOf(scene, from, to, 'organization', 'company-name');
  return hasApposition(scene, to) ? draftOf(scene, from, to, 'person', 'name-before-title') : null;
}

/** A name whose kind the word before it tells, or null. */
function nameByContext(scene: Scene, from: number, to: number): Draft | null {
  const before = scene.tokens[from - 1];
  const evidence = before === undefined ? 'nothing' : evidenceOfForm(before.form);
  if (evidence === 'nothing') return null;
  const words = scene.tokens.slice(from, to);
  if (words.length === 1 && isAcronym(words[0]) && evidence === 'person') return null;
  const kind = evidence === 'place' && words.every(isAcronym) ? 'organization' : evidence;
  return draftOf(scene, from, to, kind, 'name-by-context');
}

/** An acronym by itself is a body's (`GAPKI`), unless it is a common one or a product's. */
function bareAcronym(scene: Scene, from: number, to: number): Draft | null {
  const token = scene.tokens[from];
  const isBody = to === from + 1 && isAcronym(token) && isBodyAcronym(token?.text ?? '');
  if (!isBody || productAfter.has(scene.tokens[from - 1]?.lower ?? '')) return null;
  return draftOf(scene, from, to, 'organization', 'bare-acronym');
}

function bareName(scene: Scene, at: number, run: NameRun): Step {
  const to = plainEnd(scene, at, run.to);
  const before = scene.tokens[at - 1];
  if (before !== undefined && isTitleWord(before.form)) return behindTitle(scene, at - 1, at, to);
  const group = followsGroup(scene.tokens, at) ? draftOf(scene, at, to, 'group', 'group-name') : null;
  const draft = group ?? shapedName(scene, at, to) ?? nameByContext(scene, at, to);
  if (draft !== null) return { next: to, draft };
  const title = titleBefore(scene, at);
  return title >= 0 ? behindTitle(scene, title, at, to) : { next: to, draft: bareAcronym(scene, at, to) };
}

const isNameless = rememberFlags(({ text }) => nameless.has(text));

const isNamelessAlone = rememberFlags(({ text }) => namelessAlone.has(text));

function readRun(scene: Scene, run: NameRun): Draft[] {
  const drafts: Draft[] = [];
  let at = titleBefore(scene, run.from) >= 0 ? titleEnd(scene, run.from - 1, run.to) : run.from;
  while (at < run.to) {
    const token = scene.tokens[at] as NameToken;
    if (isNameless(token.form)) return drafts;
    const skip = scene.known(token) !== null || isNamelessAlone(token.form) || isSentenceWord(scene, at);
    const step =
      headedName(scene, at, run) ??
      (skip ? { next: at + 1, draft: null } : null) ??
      titledPerson(scene, at, run) ??
      bareName(scene, at, run);
    if (step.draft !== null) drafts.push(step.draft);
    at = step.next;
  }
  return drafts;
}

const isClosedWord = rememberFlags(({ lower }) =>
  (
    [
      'preposition',
      'subordinator',
      'conjunction',
      'auxiliary',
      'negator',
      'quantifier',
      'pronoun',
      'determiner',
    ] as const
  ).some((name) => hasClass(lower, name)),
);

/** The first word of a sentence is a capitalised small word, no name. */
function isSentenceWord(scene: Scene, at: number): boolean {
  if (at > 0 && scene.tokens[at - 1]?.kind !== 'punctuation') return false;
  const token = scene.tokens[at];
  return token !== undefined && isClosedWord(token.form);
}

/**
 * Finds names that the gazetteer does not know, by head word, title, acronym or the word before.
 *
 * @param tokens the tokens of a sentence
 * @param known the known names inside the sentence
 * @returns drafts in text order; headed names may cover known ones
 */
export function findUnknownNames(tokens: readonly NameToken[], known: readonly Draft[]): Draft[] {
  const scene: Scene = { tokens, known: knownAt(known) };
  if (isTitleCase(scene.tokens)) return [];
  return findNameRuns(scene.tokens).flatMap((run) => readRun(scene, run));
}
