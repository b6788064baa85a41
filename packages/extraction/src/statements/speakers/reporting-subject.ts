import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { AUXILIARY, COMMA, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { entryAt } from '../../entry-at.js';
import { contentEnds } from '../content/content-ends.js';
import { headlineMain } from './headline-main.js';
import { headlineSubject } from './headline-subject.js';
import { isIdentity } from './is-identity.js';
import { isPerson } from './is-person.js';
import { issuedBy, issuerBefore } from './issued-by.js';
import { mainSubjectOf } from './main-subject-of.js';
import { overAdjunctClause } from './over-adjunct-clause.js';
import { overAside } from './over-aside.js';
import { overCitation } from './over-citation.js';
import { overMeasure } from './over-measure.js';
import { overPlace } from './over-place.js';
import { overQuotation } from './over-quotation.js';
import { overRelative } from './over-relative.js';
import { overStrayComma } from './over-stray-comma.js';
import { ownSubject } from './own-subject.js';

/** Where the subject may stand of a verb that has none beside it, in order. */
const ELSEWHERE = [
  headlineSubject,
  overRelative,
  overAdjunctClause,
  issuerBefore,
  mainSubjectOf,
  overStrayComma,
  overQuotation,
];

/** `laporan yang bocor ke [media] menyimpulkan`: the phrase belongs to a relative clause before the verb. */
function isInner({ chunks }: SentenceView, phrase: number): boolean {
  const chunk = chunks[phrase];
  return chunk !== undefined && (isIdentity(chunk) || entryAt(chunks, phrase - 1)?.head === 'yang');
}

/** `Kuleba tanpa menyebut [bukti] menuduh`: nobody who speaks. */
function isThing({ chunks }: SentenceView, phrase: number): boolean {
  const chunk = chunks[phrase];
  return chunk !== undefined && !holdsName(chunk) && !isPerson(chunk.head);
}

/** Over a clause that the phrase belongs to, or -1. */
function overInner(view: SentenceView, phrase: number, verb: number): number {
  const issuer = issuedBy(view, phrase);
  if (issuer >= 0) return issuer;
  if (isInner(view, phrase)) return overRelative(view, verb);
  return isThing(view, phrase) ? overAdjunctClause(view, verb) : -1;
}

function alone(phrase: number): Subject {
  return { phrase, chain: [] };
}

function subjectElsewhere(view: SentenceView, verb: number): Subject | null {
  for (const find of ELSEWHERE) {
    const phrase = find(view, verb);
    if (phrase >= 0) return alone(phrase);
  }
  return null;
}

/** `dan`, `seraya`, `namun`. */
function joinsReports(word: string): boolean {
  return contentEnds.is(word, 'and-then') || contentEnds.is(word, 'turn') || contentEnds.is(word, 'while');
}

/** `[X], usai rapat, membantah tuduhan itu dan balik menuduh Y`: who speaks by the reporting verb that this one is joined to. */
function speakerOfJoined(view: SentenceView, verb: number): Subject | null {
  const { chunks } = view;
  const link = skipBack(chunks, verb - 1, AUXILIARY);
  const before = chunks.findLastIndex(
    (chunk, at) => at < verb && chunk.kind === 'verb' && isReporting(chunk) && !/^di/u.test(chunk.head),
  );
  if (before < 0 || !joinsReports(entryAt(chunks, link)?.head ?? '')) return null;
  // `mengatakan warga "sangat marah" dan meminta …`: that may be what they do.
  const said = skipAhead(chunks, before + 1, COMMA);
  const parts =
    chunks[said]?.kind !== 'quote' && chunks.slice(said, verb).some(({ kind }) => kind === 'quote');
  if (parts) return null;
  const subject = reportingSubject(view, before);
  return subject.phrase === null ? null : alone(subject.phrase);
}

/**
 * Finds who speaks by a reporting verb: its subject, also over what stands between commas and over a relative clause.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns the phrase, or null where none is sure, with the chain of small words passed
 * @example
 * // [Bloomberg], mengutip dokumen bea cukai, melaporkan … → Bloomberg
 */
export function reportingSubject(view: SentenceView, verb: number): Subject {
  const main = headlineMain(view, verb);
  if (main >= 0) return alone(main);
  const beside = Math.max(overAside(view, verb), ownSubject(view, verb), overCitation(view, verb));
  if (beside >= 0) return alone(beside);
  const own = findSubject(view.chunks, verb);
  if (own.phrase === null) return subjectElsewhere(view, verb) ?? speakerOfJoined(view, verb) ?? own;
  const over = overInner(view, own.phrase, verb);
  if (over >= 0) return alone(over);
  return { phrase: overPlace(view, overMeasure(view, own.phrase)), chain: own.chain };
}
