import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import type { StatementDraft } from './draft.js';

/**
 * Makes the draft of a statement that is said to nobody in particular and tells no mere belief.
 *
 * @param view the sentence
 * @param cue the reporting words
 * @param found who speaks, in what stance, what is said, and the rule that found it
 * @example
 * // `menurut` before WHO → the draft with the cue `menurut` and no addressee
 */
export function plainDraft(
  view: SentenceView,
  { start, end }: Span,
  { speakers, stance, content, rule }: Pick<StatementDraft, 'speakers' | 'stance' | 'content' | 'rule'>,
): StatementDraft {
  const sentence = view.index;
  return { speakers, stance, cue: { start, end }, content, addressee: null, belief: false, sentence, rule };
}
