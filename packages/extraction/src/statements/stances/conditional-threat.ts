import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { hasClass } from '../../clause/word-class.js';
import { isOfSpeakers } from '../../take-ups/party.js';
import type { StatementDraft } from '../draft.js';
import { isWrong } from '../wrongs/wrong-acts.js';

/** `kami`, or the speaker's own country or body. */
function isOwn(view: SentenceView, at: number, { speakers }: StatementDraft): boolean {
  const chunk = view.chunks[at];
  if (chunk?.kind !== 'noun-phrase') return false;
  if (chunk.heads.length === 0) return chunk.head === 'kami';
  return chunk.heads.every((one) => isOfSpeakers(view.mentions, speakers, one));
}

/**
 * Tells whether what is said threatens somebody under a condition: `Jika Israel menyerang, kami akan membalas`.
 *
 * @param view the sentence
 * @param draft a statement
 * @returns true where the condition names somebody and the speaker's own side would strike back
 * @example
 * // Iran mengatakan jika Israel menyerang, kami akan membalas. → true
 * // Iran mengatakan jika Israel menyerang, warga akan mengungsi. → false
 */
export function threatensUnder(view: SentenceView, draft: StatementDraft): boolean {
  const { content } = draft;
  if (content === null) return false;
  const first = view.chunks.findIndex((chunk) => chunkSpan(view, chunk).start >= content.start);
  if (!hasClass(view.chunks[first]?.head ?? '', 'condition')) return false;
  if ((view.chunks[first + 1]?.heads.length ?? 0) === 0) return false;
  const comma = view.chunks.findIndex(({ kind }, at) => at > first && kind === 'comma');
  const verb = view.chunks.findIndex(({ kind }, at) => at > comma && kind === 'verb');
  if (comma < 0 || verb < 0 || !isOwn(view, comma + 1, draft)) return false;
  const words = view.chunks.slice(comma + 2, verb).map(({ head }) => head);
  return words.includes('akan') && words.length < 4 && isWrong(view.chunks[verb]?.head ?? '', 'strike-back');
}
