import { reportingForms, withoutNya } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { hasClass } from '../clause/word-class.js';
import type { ReadStatement } from '../read-statement.js';
import { beginsUntrue } from '../statements/claims/rejected-report.js';
import { passiveCue } from '../statements/rules/passive-cue.js';
import { claimAt } from './claim-at.js';
import { patientPointer } from './patient-pointer.js';
import type { Pointer } from './pointer.js';
import { isPointing } from './pointing-words.js';

/** How many words may stand between `kami` and the verb. */
const NEAR = 4;

/** `Kami dengan tegas membantah [tuduhan itu]`: behind the speakers' own denial or confirmation, else the same place. */
function overOwnAnswer({ words }: SentenceView, first: number): number {
  if (!hasClass(words[first]?.lower ?? '', 'first-person')) return first;
  const verb = words.findIndex(
    ({ lower }, at) =>
      at > first &&
      at <= first + NEAR &&
      reportingForms(lower).some(
        ({ voice, stance }) => voice === 'active' && (stance === 'denies' || stance === 'confirms'),
      ),
  );
  if (verb < 0) return first;
  return hasClass(words[verb + 1]?.lower ?? '', 'manner') ? verb + 2 : verb + 1;
}

function firstOf(view: SentenceView, content: Span): number {
  let at = view.words.findIndex(({ start }) => start >= content.start);
  at = overOwnAnswer(view, at);
  while (at >= 0 && isPointing(view.words[at]?.lower, 'all')) at += 1;
  return at;
}

/** `membantahnya`; of other verbs (`berkilah`) it is not known what they answer. */
function answerAt(view: SentenceView, cue: Span): Pointer | null {
  const word = view.words.find(({ end }) => end === cue.end);
  return isPointing(withoutNya(word?.lower ?? ''), 'answer') ? bare(cue) : null;
}

/** `menyebutnya rekayasa`: what is called untrue is what `-nya` points at; in `menolak tudingan itu dan menyebutnya fitnah` that is taken up already. */
function calledAt({ words }: SentenceView, cue: Span): Pointer | null {
  const at = words.findIndex(({ end }) => end === cue.end);
  const word = words[at]?.lower ?? '';
  if (!word.endsWith('nya') || !isPointing(withoutNya(word), 'calling')) return null;
  return words.slice(0, at).some(({ lower }) => isPointing(lower, 'claim')) ? null : bare(cue);
}

function bare(trigger: Span): Pointer {
  return { trigger, phrase: trigger, claimants: [], near: true, sumsUp: false, fits: () => true };
}

/** `hal itu`, `itu`, `semua itu`; a longer phrase that only begins so tells something of its own. */
function bareAt(view: SentenceView, at: number, content: Span): Pointer | null {
  const first = view.words[at];
  const rest = view.words.filter(({ start, end }) => start > (first?.start ?? 0) && end <= content.end);
  const further = rest.find(({ lower }) => !isPointing(lower, 'demonstrative'));
  // `menyebut hal itu fitnah`: what it is called stands behind.
  const points = further === undefined || beginsUntrue(view.article.text.slice(further.start, content.end));
  if (first === undefined || !points || (first.lower === 'hal' && rest.length === 0)) return null;
  return bare({ start: first.start, end: first.end });
}

/**
 * Reads the claim that a denial or confirmation takes up: `membantah tuduhan AS soal senjata`, `hal itu dibantah`,
 * `membantahnya`.
 *
 * @param read a statement that denies or confirms and tells no act of its own
 * @returns what its words point at, or null where they tell a content of their own
 * @example
 * // Iran membantah tuduhan itu. → tuduhan, just before
 * // Iran membantah tuduhan bahwa pelabuhannya dipakai. → null
 */
export function claimPointer({ draft: { cue, content, rule }, view }: ReadStatement): Pointer | null {
  const patient = rule === passiveCue.name ? patientPointer(view, cue) : null;
  if (patient !== null) return patient;
  if (content === null) return answerAt(view, cue);
  const named = calledAt(view, cue);
  if (named !== null) return named;
  const at = firstOf(view, content);
  const word = view.words[at]?.lower;
  if (isPointing(word, 'claim')) return claimAt(view, at, content.end);
  return isPointing(word, 'bare') ? bareAt(view, at, content) : null;
}
