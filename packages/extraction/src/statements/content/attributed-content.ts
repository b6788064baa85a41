import type { Span } from '@warta/text';
import type { ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
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

const LINKS: ReadonlySet<ChunkKind> = new Set(['conjunction', 'subordinator']);

/** Right behind `yang`, `dan` or `bahwa`, also over a comma (`yang, menurut X, berakhir di …`), only what follows is said. */
function isBehindOpener({ chunks }: SentenceView, cue: number): boolean {
  const before = chunks[cue - 1];
  if (before === undefined || before.kind === 'mark') return true;
  const link = before.kind === 'comma' ? chunks[cue - 2] : before;
  // `Dia mengatakan, menurut X, ada bukti`
  const tells = before.kind === 'comma' && link?.kind === 'verb' && isReporting(link);
  return tells || link?.head === 'yang' || (link !== undefined && LINKS.has(link.kind));
}

/** `Serangan itu, yang menurut X dilakukan Y, menewaskan Z`: the clause ends with its comma. */
function inAside({ chunks }: SentenceView, cue: number): boolean {
  return chunks[cue - 1]?.head === 'yang' && chunks[cue - 2]?.kind === 'comma';
}

/** Where the main clause goes on behind an aside, or past every place. */
function asideEnd({ words, chunks }: SentenceView, after: number): number {
  const comma = chunks.findIndex(({ kind }, at) => at > after && kind === 'comma');
  const goesOn = comma >= 0 && chunks[skipAhead(chunks, comma + 1, SMALL_WORDS_AND_TIME)]?.kind === 'verb';
  return goesOn ? (words[chunks[comma]?.from ?? -1]?.start ?? Infinity) : Infinity;
}

/** `X menurut Y akan …`: what is said goes around the speaker; its start, or null where it is a clause before him. */
function aroundSpeaker(view: SentenceView, cue: number, after: number): number | null {
  const whole = view.chunks.slice(0, cue).every((chunk) => chunk.kind !== 'verb');
  return whole && hasVerb(view.chunks, after) ? (view.words[0]?.start ?? null) : null;
}

/** `… karena Israel, menurut Beirut, terus melanggar`: behind a clause of its own only the clause around the speaker is from him; its start, or null. */
function aroundInClause(view: SentenceView, cue: number, after: number): number | null {
  const [link, subject, comma] = view.chunks.slice(Math.max(0, cue - 3), cue);
  const opens = link?.kind === 'subordinator' && link.head !== 'yang';
  const isSubject = subject?.kind === 'noun-phrase' && comma?.kind === 'comma';
  return opens && isSubject && cue > 3 && hasVerb(view.chunks, after)
    ? (startOf(view, cue - 2) ?? null)
    : null;
}

/** `X menembakkan rudal, [uji coba kelima tahun ini] menurut Y`: only the phrase behind the comma is from Y; its start. */
function appositionStart(view: SentenceView, cue: number): number | undefined {
  const comma = view.chunks.findLastIndex(({ kind }, at) => at < cue && kind === 'comma');
  const own = view.chunks.slice(comma + 1, cue);
  const phrase = own[0]?.kind === 'noun-phrase' && own[0].heads.length === 0;
  const clause = own.some(({ kind }) => ['verb', 'conjunction', 'subordinator'].includes(kind));
  return comma > 0 && phrase && !clause ? startOf(view, comma + 1) : undefined;
}

/** `X menembakkan rudal, (demikian) menurut Y`: the clause before the cue, without its comma. */
function clauseBefore(view: SentenceView, at: number): Span | null {
  const isThus = at > 1 && isSpeechWord(view.chunks[at - 1]?.head ?? '', 'thus');
  const cue = isThus && view.chunks[at - 2]?.kind === 'comma' ? at - 1 : at;
  const before = view.chunks[cue - 1];
  if (before === undefined) return null;
  const comma = before.kind === 'comma';
  const last = view.words[comma ? before.from - 1 : before.to - 1];
  const first = (comma ? undefined : appositionStart(view, cue)) ?? view.words[0]?.start;
  return last === undefined || first === undefined || first >= last.end
    ? null
    : { start: first, end: last.end };
}

/** `Menurut X, Y menyerang Z[;] Y membantah`: a semicolon ends what is said where somebody reports behind it, or past every place. */
function answerBehind({ words, chunks }: SentenceView, after: number): number {
  const mark = chunks.findIndex(
    ({ kind, from }, at) => at > after && kind === 'mark' && words[from]?.text === ';',
  );
  const answers = mark >= 0 && chunks.slice(mark + 1).some(isReporting);
  return answers ? (words[chunks[mark]?.from ?? -1]?.start ?? Infinity) : Infinity;
}

/**
 * What is said where a word like `menurut` only names who says it: behind the speaker, around, or before the word.
 *
 * @param view the sentence
 * @param cue index of the word's chunk
 * @param after index of the chunk behind the speaker
 * @returns a span of the article's text, or null where nothing is left
 * @example
 * // Stok habis dan, menurut WHO, [wabah meluas]
 * // Menurut WHO, [vaksin itu aman]; [Vaksin itu aman], menurut WHO; [Vaksin itu, menurut WHO, aman]
 */
export function attributedContent(view: SentenceView, cue: number, after: number): Span | null {
  const end = Math.min(
    contentEnd(view),
    quotationEnd(view, startOf(view, cue) ?? 0),
    answerBehind(view, after),
  );
  const follows = (startOf(view, after) ?? end) < end;
  if ((isBehindOpener(view, cue) && follows) || opensOnly(view, cue)) {
    const start = startOf(view, after);
    if (start === undefined || !follows) return null;
    return { start, end: inAside(view, cue) ? Math.min(end, asideEnd(view, after)) : end };
  }
  const start = aroundInClause(view, cue, after) ?? aroundSpeaker(view, cue, after);
  if (start === null) return clauseBefore(view, cue);
  return start >= end ? null : { start, end };
}
