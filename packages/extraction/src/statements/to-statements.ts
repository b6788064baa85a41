import type { SentenceView } from '../clause/clause-view.js';
import type { Stance, Statement } from '../findings.js';
import { mapList } from '../map-list.js';
import { isQuotedWhole } from './content/is-quoted.js';
import type { StatementDraft } from './draft.js';
import { saidDate } from './said-date.js';

function quoteKind(view: SentenceView, draft: StatementDraft): Statement['quote'] {
  const { content } = draft;
  if (content === null) return 'indirect';
  if (isQuotedWhole(view, content)) return 'direct';
  return view.quotes.some((quote) => content.start < quote.end && quote.start < content.end)
    ? 'mixed'
    : 'indirect';
}

/** The medium that the sentence credits, unless it speaks itself. */
function viaOf(view: SentenceView): number | null {
  const { start, end } = view.sentence;
  const index = view.article.credits.findIndex((credit) => credit.start >= start && credit.end <= end);
  return index < 0 ? null : index;
}

function spanOf(view: SentenceView, draft: StatementDraft): { start: number; end: number } {
  const start = Math.min(view.sentence.start, draft.content?.start ?? view.sentence.start);
  return { start, end: Math.max(view.sentence.end, draft.content?.end ?? view.sentence.end) };
}

/**
 * Makes the statements of a draft: one for each of its speakers.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement as found
 * @param stance its settled stance
 * @returns statements that differ in their speaker only
 * @example
 * // Jepang dan Korea Selatan mengecam serangan itu. → two that condemn, of Jepang and of Korea Selatan
 */
export function toStatements(view: SentenceView, draft: StatementDraft, stance: Stance): Statement[] {
  const { start, end } = spanOf(view, draft);
  return mapList(draft.speakers, (speaker) => ({
    start,
    end,
    speaker,
    addressee: draft.addressee,
    stance,
    quote: quoteKind(view, draft),
    cue: draft.cue,
    content: draft.content,
    said: saidDate(view, draft)?.date ?? null,
    via: viaOf(view),
    sentence: draft.sentence,
    rule: draft.rule,
  }));
}
