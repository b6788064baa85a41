import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { contentEnd } from './content.js';
import { hasVerb } from './has-verb.js';
import { quotationEnd } from './quotation-at.js';

function startOf(view: SentenceView, chunk: number): number | undefined {
  return view.words[view.chunks[chunk]?.from ?? -1]?.start;
}

/** Small words that may open a sentence before `menurut`: `Namun, menurut X`. */
function opensOnly(view: SentenceView, cue: number): boolean {
  return view.chunks
    .slice(0, cue)
    .every((chunk) => chunk.kind !== 'noun-phrase' && chunk.kind !== 'verb' && chunk.kind !== 'time');
}

/** `X menurut Y akan …`: what is said goes around the speaker; its start, or null where it is a clause before him. */
function aroundSpeaker(view: SentenceView, cue: number, after: number): number | null {
  const whole = view.chunks.slice(0, cue).every((chunk) => chunk.kind !== 'verb');
  return whole && hasVerb(view.chunks, after) ? (view.words[0]?.start ?? null) : null;
}

/** `X menembakkan rudal, [uji coba kelima tahun ini] menurut Y`: only the phrase behind the comma is from Y; its start. */
function appositionStart(view: SentenceView, cue: number): number | undefined {
  const comma = view.chunks.findLastIndex(({ kind }, at) => at < cue && kind === 'comma');
  const own = view.chunks.slice(comma + 1, cue);
  const phrase = own[0]?.kind === 'noun-phrase' && own[0].heads.length === 0;
  const clause = own.some(({ kind }) => ['verb', 'conjunction', 'subordinator'].includes(kind));
  return comma > 0 && phrase && !clause ? startOf(view, comma + 1) : undefined;
}

/** `X menembakkan rudal, menurut Y`: the clause before the cue, without its comma. */
function clauseBefore(view: SentenceView, cue: number): Span | null {
  const before = view.chunks[cue - 1];
  if (before === undefined) return null;
  const comma = before.kind === 'comma';
  const last = view.words[comma ? before.from - 1 : before.to - 1];
  const first = (comma ? undefined : appositionStart(view, cue)) ?? view.words[0]?.start;
  return last === undefined || first === undefined || first >= last.end
    ? null
    : { start: first, end: last.end };
}

/**
 * What is said where a word like `menurut` only names who says it: behind the speaker, around, or before the word.
 *
 * @param view the sentence
 * @param cue index of the word's chunk
 * @param after index of the chunk behind the speaker
 * @returns a span of the article's text, or null where nothing is left
 * @example
 * // Menurut WHO, [vaksin itu aman]; [Vaksin itu aman], menurut WHO; [Vaksin itu, menurut WHO, aman]
 */
export function attributedContent(view: SentenceView, cue: number, after: number): Span | null {
  const end = Math.min(contentEnd(view), quotationEnd(view, startOf(view, cue) ?? 0));
  const before = view.chunks[cue - 1];
  const opens = before === undefined || before.kind === 'mark' || before.head === 'yang';
  if (opens || opensOnly(view, cue)) {
    const start = startOf(view, after);
    return start === undefined || start >= end ? null : { start, end };
  }
  const start = aroundSpeaker(view, cue, after);
  if (start === null) return clauseBefore(view, cue);
  return start >= end ? null : { start, end };
}
