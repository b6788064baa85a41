import { containsSpan } from '@warta/text';
import { kindAt } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { mapList } from '../../map-list.js';
import { changeStatement, type StatementDraft } from '../draft.js';

/** Whether a verb behind a conjunction goes with who speaks, whose word of speech stands at `cue`. */
function goesWithSpeaker({ chunks }: SentenceView, joint: number, cue: number): boolean {
  const verb = skipAhead(chunks, joint + 1, SMALL_WORDS_AND_TIME);
  if (kindAt(chunks, verb) !== 'verb') return false;
  const { phrase } = findSubject(chunks, verb);
  return phrase !== null && phrase < cue;
}

function cut(view: SentenceView, draft: StatementDraft): StatementDraft {
  const { content, cue } = draft;
  const { chunks } = view;
  const at = chunks.findIndex((chunk) => containsSpan(chunkSpan(view, chunk), cue));
  if (content === null || kindAt(chunks, at - 1) !== 'comma' || kindAt(chunks, at + 1) !== 'noun-phrase')
    return draft;
  const joint = chunks.findIndex(
    ({ kind }, n) =>
      n > at && kind === 'conjunction' && kindAt(chunks, n - 1) === 'comma' && goesWithSpeaker(view, n, at),
  );
  const last = chunks[joint - 2];
  if (last === undefined) return draft;
  const { end } = chunkSpan(view, last);
  return content.start < end && end < content.end
    ? changeStatement(draft, { content: { start: content.start, end } })
    : draft;
}

/**
 * Ends what somebody is accused of or asked for where the last of a list of deeds of the speaker begins.
 *
 * @param drafts the statements of a sentence
 * @param view the sentence
 * @returns the drafts, some shorter
 * @example
 * // Turki mengutuk serangan itu, menuduh [Israel melanggar hukum], dan mengirim bantuan.
 * // Rusia menuduh [Ukraina menyerang Kursk, membunuh warga, dan mengirim tank].
 */
export function cutAtListed(drafts: readonly StatementDraft[], view: SentenceView): StatementDraft[] {
  return mapList(drafts, (draft) => cut(view, draft));
}
