import type { ReportingForm } from '@warta/indonesian';
import type { SentenceView } from '../clause/clause-view.js';
import type { Word } from '../clause/word.js';
import type { StatementDraft } from './draft.js';

/**
 * Makes the draft of a statement whose cue is one word and which is said to nobody in particular.
 *
 * @param view the sentence
 * @param word the cue
 * @param form its reading
 * @param found who speaks, what is said, and the rule that found it
 * @example
 * // `ujarnya` behind a quotation → the draft with the cue `ujarnya` and no addressee
 */
export function draftAtWord(
  view: SentenceView,
  word: Word,
  form: ReportingForm,
  found: Pick<StatementDraft, 'speakers' | 'content' | 'rule'>,
): StatementDraft {
  return {
    ...found,
    stance: form.stance,
    cue: { start: word.start, end: word.end },
    addressee: null,
    belief: form.belief || form.claim,
    sentence: view.index,
  };
}
