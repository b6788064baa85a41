import type { Mention } from '../../findings.js';
import type { StatementDraft } from '../draft.js';
import { namesMedium } from '../speakers/is-medium.js';

/** How much of what a medium reports another's statement has to fill. */
const MOST = 0.6;

/** From where a statement begins to where it ends, with its reporting words. */
function reach({ cue, content }: StatementDraft): number {
  return Math.max(cue.end, content?.end ?? 0) - Math.min(cue.start, content?.start ?? cue.start);
}

/**
 * Tells whether a medium only passes on what somebody says: then it accuses and denies nothing itself.
 *
 * @param draft the statement of the medium
 * @param drafts the statements of the article
 * @param mentions the mentions of the article
 * @example
 * // Ghana menuduh Togo menyerang pelabuhan, lapor AFP. → true for AFP
 * // Togo menyerang pelabuhan, lapor AFP. → false
 */
export function relaysAnother(
  draft: StatementDraft,
  drafts: readonly StatementDraft[],
  mentions: readonly Mention[],
): boolean {
  const { content, cue, speakers } = draft;
  const media = speakers.every(
    (speaker) => speaker.kind === 'mention' && namesMedium(mentions[speaker.mention]),
  );
  if (content === null || !media) return false;
  return drafts.some(
    (other) =>
      other !== draft &&
      other.cue.start !== cue.start &&
      other.cue.start >= content.start &&
      other.cue.end <= content.end &&
      reach(other) >= MOST * (content.end - content.start),
  );
}
