import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import { hasClass } from '../clause/word-class.js';
import { rememberFlags } from '../clause/word-form.js';
import type { MentionKind } from '../findings.js';
import type { Draft } from './draft.js';
import { evidenceOf } from './name-evidence.js';
import { findNameRuns, isAcronym, isCapitalised, type NameRun } from './name-run.js';
import { isTitleCase } from './title-case.js';
import {
  employedTitles,
  honorifics,
  isPortfolioWord,
  nameless,
  namelessAlone,
  organizationHeads,
  placeHeads,
  productAfter,
  titleWords,
} from './word-list.js';

interface Scene {
  readonly tokens: readonly NameToken[];
  /** The known name over a token, if any. */
  readonly known: (token: NameToken) => Draft | null;
}

function knownAt(drafts: readonly Draft[]): Scene['known'] {
  return (token) => drafts.find((draft) => draft.start < token.end && token.start < draft.end) ?? null;
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

interface Step {
  readonly next: number;
  readonly draft: Draft | null;
}

/** Bodies that are places behind a preposition: `di Museum Nasional`. */
const VISITED: ReadonlySet<string> = new Set(['Museum', 'Perpustakaan']);

function headedName(scene: Scene, at: number, run: NameRun): Step | null {
  const token = scene.tokens[at];
  const known = token === undefined ? null : scene.known(token);
  if (known !== null && token !== undefined && known.start < token.start) return null;
  const word = scene.tokens[at]?.text ?? '';
  const visited = VISITED.has(word) && hasClass(scene.tokens[at - 1]?.lower ?? '', 'preposition');
  const isPlace = placeHeads.has(word) || visited;
  const kind = isPlace ? 'place' : organizationHeads.has(word) ? 'organization' : null;
  if (kind === null) return null;
  const end = headedEnd(scene, at, run.to);
  if (end === at + 1) return null;
  const to = kind === 'organization' && end === run.to ? overConjunction(scene, end) : end;
  return { next: to, draft: draftOf(scene, at, to, kind, 'headed-name') };
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
    if (placeHeads.has(token.text) && at === from + 1 && scene.tokens[from]?.lower !== 'wali') return at;
    at += 1;
  }
  return at;
}

function plainEnd(scene: Scene, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const token = scene.tokens[at] as NameToken;
    if (scene.known(token) !== null || isTitle(token) || namelessAlone.has(token.text)) return at;
    if (organizationHeads.has(token.text) || placeHeads.has(token.text)) return at;
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
  if (organizationHeads.has(token.text) || placeHeads.has(token.text)) return { next: name, draft: null };
  return behindTitle(scene, at, name, plainEnd(scene, name, run.to));
}

/** The name behind a title is the holder's, or the employer's: `peneliti Kaspersky`, `seorang pejabat NATO`, `gelandang Persib itu`. */
function behindTitle(scene: Scene, title: number, from: number, to: number): Step {
  const { tokens } = scene;
  const single = to === from + 1;
  const unnamed =
    hasClass(tokens[title - 1]?.lower ?? '', 'quantifier') || hasClass(tokens[to]?.lower ?? '', 'determiner');
  const employer =
    unnamed || (single && (isAcronym(tokens[from]) || employedTitles.has(tokens[title]?.lower ?? '')));
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
  }
  return -1;
}

/** `Jung Pak, wakil asisten menteri, …`: a title stands behind the comma after the name. */
function hasApposition(scene: Scene, end: number): boolean {
  return scene.tokens[end]?.text === ',' && titleWords.has(scene.tokens[end + 1]?.lower ?? '');
}

function bareName(scene: Scene, at: number, run: NameRun): Step {
  const to = plainEnd(scene, at, run.to);
  const before = scene.tokens[at - 1]?.lower ?? '';
  if (titleWords.has(before)) return behindTitle(scene, at - 1, at, to);
  const evidence = evidenceOf(before);
  if (to > at + 1 && hasApposition(scene, to))
    return { next: to, draft: draftOf(scene, at, to, 'person', 'name-before-title') };
  const acronym = to === at + 1 && isAcronym(scene.tokens[at]);
  if (evidence !== null && !(acronym && evidence === 'person')) {
    const kind =
      evidence === 'place' && scene.tokens.slice(at, to).every(isAcronym) ? 'organization' : evidence;
    return { next: to, draft: draftOf(scene, at, to, kind, 'name-by-context') };
  }
  const title = titleBefore(scene, at);
  if (title >= 0) return behindTitle(scene, title, at, to);
  if (acronym && (scene.tokens[at]?.text.length ?? 0) > 2 && !productAfter.has(before)) {
    return { next: to, draft: draftOf(scene, at, to, 'organization', 'bare-acronym') };
  }
  return { next: to, draft: null };
}

function readRun(scene: Scene, run: NameRun): Draft[] {
  const drafts: Draft[] = [];
  let at = titleBefore(scene, run.from) >= 0 ? titleEnd(scene, run.from - 1, run.to) : run.from;
  while (at < run.to) {
    const token = scene.tokens[at] as NameToken;
    if (nameless.has(token.text)) return drafts;
    const skip = scene.known(token) !== null || namelessAlone.has(token.text) || isSentenceWord(scene, at);
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
