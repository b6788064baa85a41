import type { SentenceView } from '../../clause/clause-view.js';
import type { Subject } from '../../clause/clauses.js';
import { findSubject } from '../../clause/subject.js';
import { entryAt } from '../../entry-at.js';
import { headlineSubject } from './headline-subject.js';
import { isIdentity } from './is-identity.js';
import { mainSubjectOf } from './main-subject-of.js';
import { overAside } from './over-aside.js';
import { overCitation } from './over-citation.js';
import { overMeasure } from './over-measure.js';
import { overPlace } from './over-place.js';
import { overQuotation } from './over-quotation.js';
import { overRelative } from './over-relative.js';
import { overStrayComma } from './over-stray-comma.js';
import { ownSubject } from './own-subject.js';

/** Where the subject may stand of a verb that has none beside it, in order. */
const ELSEWHERE = [headlineSubject, overRelative, mainSubjectOf, overCitation, overStrayComma, overQuotation];

/** `laporan yang bocor ke [media] menyimpulkan`: the phrase belongs to a relative clause before the verb. */
function isInner({ chunks }: SentenceView, phrase: number): boolean {
  const chunk = chunks[phrase];
  return chunk !== undefined && (isIdentity(chunk) || entryAt(chunks, phrase - 1)?.head === 'yang');
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
  const beside = Math.max(overAside(view, verb), ownSubject(view, verb));
  if (beside >= 0) return alone(beside);
  const own = findSubject(view.chunks, verb);
  if (own.phrase === null) return subjectElsewhere(view, verb) ?? own;
  const over = isInner(view, own.phrase) ? overRelative(view, verb) : -1;
  if (over >= 0) return alone(over);
  return { phrase: overPlace(view, overMeasure(view, own.phrase)), chain: own.chain };
}
