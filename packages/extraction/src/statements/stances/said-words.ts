import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { firstView } from '../../clause/first-view.js';
import type { StatementDraft } from '../draft.js';

/** A statement with its words, as what they tell is read from them. */
export interface SaidWords {
  readonly draft: StatementDraft;
  /** What is said, as a span of the article's text, and its words. */
  readonly content: Span;
  readonly said: string;
  /** The reporting words, in lower case. */
  readonly cue: string;
  /** What stands between them and what is said; empty where that stands first. */
  readonly between: string;
  /** The sentence of the reporting word. */
  readonly view: SentenceView;
  /** The sentences that hold what is said, up to that one. */
  readonly held: readonly SentenceView[];
  /** All sentences of the article. */
  readonly views: readonly SentenceView[];
  /** The statement before, if any. */
  readonly before: StatementDraft | undefined;
}

/**
 * Reads the words of a statement.
 *
 * @param draft a statement
 * @param content what is said
 * @param views the sentences of the article
 * @param before the statement before it, if any
 * @example
 * // Jaksa menyebut terdakwa memalsukan surat. → cue `menyebut`, said `terdakwa memalsukan surat`
 */
export function saidWords(
  draft: StatementDraft,
  content: Span,
  views: readonly SentenceView[],
  before: StatementDraft | undefined,
): SaidWords {
  const view = views[draft.sentence] as SentenceView;
  const { text } = view.article;
  return {
    draft,
    content,
    said: text.slice(content.start, content.end),
    cue: text.slice(draft.cue.start, draft.cue.end).toLowerCase(),
    between: text.slice(draft.cue.end, content.start),
    view,
    held: views.slice(firstView(views, content.start), draft.sentence + 1),
    views,
    before,
  };
}
