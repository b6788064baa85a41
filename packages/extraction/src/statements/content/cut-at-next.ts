import { containsSpan } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { mapList } from '../../map-list.js';
import { changeStatement, type StatementDraft } from '../draft.js';
import { contentEnds } from './content-ends.js';

const { any } = contentEnds;

const PRONOUN = `(?:${any('pronoun')}\\s{1,2})?`;

const TURNS = `(?:${any('in-turn')}[\\s,]{1,2}){0,2}`;

/** What stands between what is said and the speaker's next words: `, dan ia juga`, `, setelah sebelumnya`. */
const JOINED = new RegExp(
  `(?<![\\s,])(?:,\\s+${any('when')}\\s+|[\\s,]+(?:${any('joins-on')}[\\s,]+)?)${TURNS}${PRONOUN}${TURNS}$`,
  'u',
);

const ONLY_JOINED = new RegExp(`^(?:${any('and-then')}|${any('turn')})\\s*$`, 'iu');

/** `mengatakan ia juga meminta …`, `mengatakan bahwa dalam rapat itu ia meminta …`, `mengkritik apa yang disebutnya …`, `menutup tambang yang menurutnya …`: the next words are part of what is said. */
const GOES_ON = new RegExp(
  `(?:^(?:${any('fronted')} (?:[^\\s,.;]+\\s{1,2}){1,10}?(?=${any('pronoun')}\\s))?${PRONOUN}${TURNS}|(?:^|[^\\s,]\\s+)(?:apa )?yang\\s+${PRONOUN})$`,
  'iu',
);

function sameSpeakers(a: StatementDraft, b: StatementDraft): boolean {
  return JSON.stringify(a.speakers) === JSON.stringify(b.speakers);
}

function isInside(inner: StatementDraft, outer: StatementDraft): boolean {
  return outer.content !== null && containsSpan(outer.content, inner.cue);
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

/** What is said before the small words of the speaker's next verb: `menunda rapat dan [sempat] memperingatkan`. */
function textBefore(view: SentenceView, start: number, cue: number): string {
  const at = view.chunks.findIndex(({ to }) => (view.words[to - 1]?.end ?? 0) > cue);
  const last = view.chunks[skipBack(view.chunks, at - 1, SMALL_WORDS_AND_TIME) + 1];
  const end = view.words[last?.from ?? -1]?.start ?? cue;
  return view.article.text.slice(start, Math.max(start, Math.min(end, cue)));
}

/**
 * Ends the content of a statement where the same speaker's next one begins.
 *
 * @param drafts the statements of a sentence, in order
 * @param view the sentence
 * @returns the drafts, some shorter; without content where only `dan` stands between two reporting words, whole where its own verb is the next reporting word
 * @example
 * // WHO mengatakan ia telah meminta vaksin. → ia telah meminta vaksin | vaksin
 * // WHO mengatakan wabah mereda, serta mencatat bahwa stok aman. → wabah mereda | stok aman
 */
export function cutAtNext(drafts: readonly StatementDraft[], view: SentenceView): StatementDraft[] {
  return mapList(drafts, (draft, at) => {
    const next = nextInside(drafts, at);
    if (next === undefined || draft.content === null) return draft;
    const text = textBefore(view, draft.content.start, next.cue.start);
    if (GOES_ON.test(text)) return draft;
    if (ONLY_JOINED.test(text)) return { ...draft, content: null };
    const end = draft.content.start + text.replace(JOINED, '').length;
    return end > draft.content.start
      ? changeStatement(draft, { content: { start: draft.content.start, end } })
      : draft;
  });
}
