import { reportsAs } from '../../clause/reports-as.js';
import { isAnyRole } from '../../clause/role-noun.js';
import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { decisions, townAfter, visiting } from '../context-words.js';
import { changeDraft, type Draft } from '../draft.js';
import { kindOfApposition } from '../kind-of-apposition.js';
import { evidenceOf } from '../name-evidence.js';
import { isCapitalised } from '../name-run.js';
import { sameSpan } from '../same-span.js';
import { tokenAt } from '../token-at.js';

/** `Istana membantah`: a name of its own that is followed by what it does. */
function standsBeforeDeed(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  const next = tokens.find((token) => token.start >= draft.end);
  if (next === undefined || isCapitalised(entryAt(tokens, at - 1))) return false;
  if (
    at > 0 &&
    entryAt(tokens, at - 1)?.kind === 'word' &&
    !mayOpenClause(entryAt(tokens, at - 1)?.lower ?? '')
  )
    return false;
  if (at === 0 && accuses(next.lower)) return true;
  return ACTS.test(next.lower) || hasClass(next.lower, 'negator') || hasClass(next.lower, 'auxiliary');
}

/** `mengatakan Roma tidak akan`, `bahwa Madrid menolak`: a clause may begin behind the word. */
function mayOpenClause(word: string): boolean {
  return (
    hasClass(word, 'conjunction') ||
    hasClass(word, 'subordinator') ||
    reportsAs(word, 'active') ||
    reportsAs(word, 'stative')
  );
}

/** `Amnesty Tuding Prancis`: verbs of titles that only somebody does. */
function accuses(word: string): boolean {
  return (['alleges', 'condemns', 'denies'] as const).some((stance) => reportsAs(word, 'bare', stance));
}

const ACTS = /^me[a-z]{4,}$/;

function aims(word: string): boolean {
  return (
    reportsAs(word, 'active', 'accuse') ||
    reportsAs(word, 'active', 'ask') ||
    reportsAs(word, 'passive', 'react')
  );
}

/** `menuding Baku menyerang`, `ditampik Baku`: somebody is accused or asked, or answers. */
function isAimedAt(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  const next = tokens.find((token) => token.start >= draft.end);
  return aims(entryAt(tokens, at - 1)?.lower ?? '') && !isCapitalised(next);
}

/** `menyinggahi Madrid`. */
function isVisited(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  return visiting.has(entryAt(tokens, at - 1)?.lower ?? '');
}

/** `rencana Brussels`, `keputusan Den Haag`: what only somebody who acts can have. */
function ownsDecision(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  return decisions.has(entryAt(tokens, at - 1)?.lower ?? '');
}

/** `pejabat Emirat`, `militer Korea`: a short name of a state behind who serves it. */
function isServed(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  const before = entryAt(tokens, at - 1)?.lower ?? '';
  const serves = isAnyRole(before, 'organ', 'office', 'officer');
  return draft.kind === 'country' && serves && !isCapitalised(tokens.find(({ start }) => start >= draft.end));
}

/** No word in capitals stands beside a name inside a sentence. */
function standsAlone(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  const next = tokens.find(({ start }) => start >= draft.end);
  return at > 0 && !isCapitalised(entryAt(tokens, at - 1)) && !isCapitalised(next);
}

/** `menggantikan Wagner di Mali`: a group by a name that persons have too, and nobody speaks or is introduced. */
function isLoneGroup(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  const before = entryAt(tokens, at - 1)?.lower ?? '';
  return draft.kind === 'group' && standsAlone(tokens, draft) && evidenceOf(before) !== 'person';
}

/** `warga Solo`, `buatan Barat`: a place by the name of an everyday word. */
function isLonePlace(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const at = tokenAt(tokens, draft.start);
  const isWest = draft.candidates.includes('place/barat');
  const told = isWest || townAfter.has(entryAt(tokens, at - 1)?.lower ?? '');
  return draft.kind === 'place' && told && standsAlone(tokens, draft);
}

/** `Lazarus, kelompok peretas`: what a body is stands behind a comma. */
function isExplained(tokens: readonly SentenceToken[], draft: Draft): boolean {
  const to = tokens.findIndex(({ start }) => start >= draft.end);
  return to > 0 && kindOfApposition(tokens, to) === draft.kind;
}

/** `Juru bicara [Dewan Keamanan Nasional] John Kirby`: who serves in it stands right behind. */
function hasHolder(draft: Draft, others: readonly Draft[]): boolean {
  return others.some(({ kind, start }) => kind === 'person' && start === draft.end + 1);
}

/**
 * Lets a weak known name stand by itself where it acts or the tagger or a rule sees it as a name: a body under its candidates, a person under none.
 *
 * @param tokens the tokens of the sentence
 * @param draft a known name
 * @param seen the names that the tagger and the rules found
 * @param known all known names of the sentence
 * @returns the name, weak as it was where nothing bears it out
 * @example
 * // [Kejora] menyerang pos itu, a weak name of a body → strong; cahaya [Kejora] → weak as it was
 */
export function strengthen(
  tokens: readonly SentenceToken[],
  draft: Draft,
  seen: readonly Draft[],
  known: readonly Draft[],
): Draft {
  if (!draft.weak) return draft;
  if (draft.kind === 'place' && isVisited(tokens, draft)) return changeDraft(draft, { weak: false });
  const isTold = [isServed, isLoneGroup, isLonePlace].some((tells) => tells(tokens, draft));
  if (isTold) return changeDraft(draft, { weak: false });
  const holds = draft.kind === 'organization' && (hasHolder(draft, known) || hasHolder(draft, seen));
  const isBody = draft.kind === 'organization' || draft.kind === 'group';
  const tellsBody = [standsBeforeDeed, isAimedAt, ownsDecision, isExplained];
  if (isBody && (holds || tellsBody.some((tells) => tells(tokens, draft))))
    return changeDraft(draft, { weak: false });
  const witness = seen.find((other) => sameSpan(draft, other));
  if (witness === undefined) return draft;
  return draft.kind === 'person' ? witness : changeDraft(draft, { weak: false });
}
