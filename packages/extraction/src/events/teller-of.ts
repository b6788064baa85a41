import type { SentenceView } from '../clause/clause-view.js';
import type { ReadStatement } from '../read-statement.js';
import { isDeniable, isRejectable } from '../statements/claims/rejected-report.js';
import type { LocatedEvent } from './locate-events.js';

/** `menjanjikan dana kepada X`: the verb of the promise tells the gift. */
function isPromiseOf({ draft, statements }: ReadStatement, { trigger }: LocatedEvent): boolean {
  return statements[0]?.stance === 'promises' && draft.cue.start === trigger.start;
}

/** `membantah tuduhan X bahwa …`: what is denied begins with the claim's own noun; `membantah laporan media yang menyebut …`: or with a report of it. */
function deniesClaim(outer: ReadStatement, { draft, statements }: ReadStatement): boolean {
  // `Permintaan X agar … ditolak Y`: what is refused was asked all the same.
  if (statements[0]?.stance === 'demands') return false;
  if (outer.statements[0]?.stance !== 'denies' || outer.draft.content === null) return false;
  const { start } = outer.draft.content;
  return start === draft.cue.start || isReportOf(outer.view, start, draft.cue.start);
}

/** Whether a report begins at a place and says something by the cue behind it, with no other claim between. */
function isReportOf({ words }: SentenceView, start: number, cue: number): boolean {
  const inside = words.filter((word) => start <= word.start && word.start < cue);
  const noun = inside[0]?.lower ?? '';
  return inside.at(-1)?.lower === 'yang' && inside.length < 6 && (isRejectable(noun) || isDeniable(noun));
}

function size({ draft }: ReadStatement): number {
  return draft.content === null ? Infinity : draft.content.end - draft.content.start;
}

/**
 * Finds the statement that tells an event: the innermost whose content holds the trigger; a denial of that statement's claim stands above it.
 *
 * @param event the event
 * @param read the statements of the article
 * @returns the statement, or null where the outlet tells it in its own voice
 * @example
 * // Iran membantah tuduhan AS bahwa Teheran [mengirim] rudal. → the denial
 * // Iran [mengirim] rudal. → null
 */
export function tellerOf(event: LocatedEvent, read: readonly ReadStatement[]): ReadStatement | null {
  const all = read.filter((one) => one.inside.includes(event));
  const made = all.filter(({ first }) => first !== null);
  const holders = made.length > 0 ? made : all;
  const inner = holders.reduce<ReadStatement | null>(
    (found, one) => (found === null || size(one) < size(found) ? one : found),
    null,
  );
  const told = holders.find((one) => inner !== null && deniesClaim(one, inner)) ?? inner;
  return told ?? read.find((one) => isPromiseOf(one, event)) ?? null;
}
