import type { SentenceView } from '../../clause/clause-view.js';
import { COMMA, skipBack } from '../../clause/skip-chunks.js';
import { ownAnswer } from '../../events/active/own-answer.js';
import { mapList } from '../../map-list.js';
import { changeStatement, type StatementDraft } from '../draft.js';

function endBeforeAnswer(view: SentenceView, draft: StatementDraft): number {
  const cue = view.chunks.findIndex(({ from }) => view.words[from]?.start === draft.cue.start);
  const answer = cue < 0 ? null : ownAnswer(view, cue);
  if (answer === null) return -1;
  const last = view.chunks[skipBack(view.chunks, answer.link - 1, COMMA)];
  return view.words[(last?.to ?? 0) - 1]?.end ?? -1;
}

/**
 * Ends what somebody accuses another of, or asks of them, where the clause goes on with what the speaker does to the other.
 *
 * @param drafts the statements of a sentence
 * @param view the sentence
 * @returns the drafts, some shorter
 * @example
 * // AS menuduh Iran memasok drone dan menjatuhkan sanksi terhadap Teheran. → Iran memasok drone
 */
export function cutAtAnswer(drafts: readonly StatementDraft[], view: SentenceView): StatementDraft[] {
  return mapList(drafts, (draft) => {
    const { content } = draft;
    const end = content === null ? -1 : endBeforeAnswer(view, draft);
    if (content === null || end <= content.start || end >= content.end) return draft;
    return changeStatement(draft, { content: { start: content.start, end } });
  });
}
