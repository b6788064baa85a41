import { containsSpan } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { changeStatement, type StatementDraft } from '../draft.js';

/** The tag says what the draft tells too, and what the draft tells runs over the tag. */
function isToldByTag({ article }: SentenceView, draft: StatementDraft, tag: StatementDraft): boolean {
  if (draft.content === null || tag.content === null || tag.content.end > tag.cue.start) return false;
  // `yang, menurut X, berakhir di …`: what is said goes on behind it.
  const goesOn = article.text.slice(tag.cue.end, draft.content.end).includes(',');
  if (goesOn && tag.rule === 'according-to') return false;
  const within = containsSpan(tag.content, draft.cue);
  return within && draft.content.start < tag.content.end && tag.cue.end <= draft.content.end;
}

/**
 * Ends the content of a statement before the tag of whoever reports it.
 *
 * @param drafts the statements of a sentence
 * @param view the sentence
 * @returns the drafts, some shorter
 * @example
 * // Ghana berjanji mengirim dokter, ungkap Menteri Budi. → berjanji: mengirim dokter
 */
export function cutAtTag(drafts: readonly StatementDraft[], view: SentenceView): StatementDraft[] {
  return drafts.map((draft) => {
    const tag = drafts.find((other) => isToldByTag(view, draft, other));
    if (tag?.content == null || draft.content === null) return draft;
    return changeStatement(draft, { content: { start: draft.content.start, end: tag.content.end } });
  });
}
