import type { SentenceView } from '../../clause/clause-view.js';
import { mapList } from '../../map-list.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { contentEnds } from './content-ends.js';

const { any } = contentEnds;

const JOINED = new RegExp(
  `(?<![\\s,])(?:,\\s+${any('pronoun')})?[\\s,]+(?:${any('joins-on')}[\\s,]+(?:${any('in-turn')} )?)?$`,
  'u',
);

const ONLY_JOINED = new RegExp(`^(?:${any('and-then')}|${any('pronoun')}(?: ${any('in-turn')})?)\\s*$`, 'iu');

function sameSpeakers(a: StatementDraft, b: StatementDraft): boolean {
  return JSON.stringify(a.speakers) === JSON.stringify(b.speakers);
}

function isInside(inner: StatementDraft, outer: StatementDraft): boolean {
  return (
    outer.content !== null && outer.content.start <= inner.cue.start && inner.cue.end <= outer.content.end
  );
}

/** The next statement of the same speaker inside what is said, or of who tells of it: `X membantah laporan Y yang menyebut Z, dan [menegaskan] …`. */
function nextInside(drafts: readonly StatementDraft[], at: number): StatementDraft | undefined {
  const draft = drafts[at] as StatementDraft;
  const tellers = [draft, ...drafts.slice(0, at).filter((outer) => isInside(draft, outer))];
  return drafts
    .slice(at + 1)
    .find(
      (other) =>
        isInside(other, draft) &&
        tellers.some((outer) => sameSpeakers(outer, other) && isInside(other, outer)),
    );
}

/**
 * Ends the content of a statement where the same speaker's next one begins.
 *
 * @param drafts the statements of a sentence, in order
 * @param view the sentence
 * @returns the drafts, some shorter; without content where only `dan` stands between two reporting words
 * @example
 * // WHO mengatakan wabah mereda, serta mencatat bahwa stok aman. → wabah mereda | stok aman
 */
export function cutAtNext(drafts: readonly StatementDraft[], view: SentenceView): StatementDraft[] {
  return mapList(drafts, (draft, at) => {
    const next = nextInside(drafts, at);
    if (next === undefined || draft.content === null) return draft;
    const text = view.article.text.slice(draft.content.start, next.cue.start);
    if (ONLY_JOINED.test(text)) return { ...draft, content: null };
    const end = draft.content.start + text.replace(JOINED, '').length;
    return end > draft.content.start
      ? changeStatement(draft, { content: { start: draft.content.start, end } })
      : draft;
  });
}
