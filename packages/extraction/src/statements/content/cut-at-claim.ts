import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { mapList } from '../../map-list.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { nominalClaim } from '../rules/nominal-claim.js';

/** `, dan mengirim`: a comma and a conjunction before a verb, at an offset of the text. */
function goesOnAt({ chunks, words }: SentenceView, end: number): boolean {
  const comma = chunks.findIndex(({ from }) => (words[from]?.start ?? 0) >= end);
  if (chunks[comma]?.kind !== 'comma' || chunks[comma + 1]?.kind !== 'conjunction') return false;
  return chunks[skipAhead(chunks, comma + 2, SMALL_WORDS_AND_TIME)]?.kind === 'verb';
}

/** Where the claim ends that a denial begins with, or null. */
function claimEndOf(
  draft: StatementDraft,
  drafts: readonly StatementDraft[],
  view: SentenceView,
): number | null {
  const { stance, content } = draft;
  if (stance !== 'denies' || content === null) return null;
  const claim = drafts.find(({ rule, cue }) => rule === nominalClaim.name && cue.start === content.start);
  const end = claim?.content?.end ?? Infinity;
  return end < content.end && goesOnAt(view, end) ? end : null;
}

/**
 * Ends what is denied with the claim that it is, where the denier goes on behind a comma to do something else.
 *
 * @param drafts the statements of a sentence
 * @param view the sentence
 * @returns them, such denials shorter
 * @example
 * // Iran membantah [tuduhan AS bahwa tentaranya menembak], dan mengirim utusan ke Wina.
 */
export function cutAtClaim(drafts: readonly StatementDraft[], view: SentenceView): readonly StatementDraft[] {
  if (!drafts.some(({ stance }) => stance === 'denies')) return drafts;
  return mapList(drafts, (draft) => {
    const end = claimEndOf(draft, drafts, view);
    const start = draft.content?.start ?? 0;
    return end === null ? draft : changeStatement(draft, { content: { start, end } });
  });
}
