import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { relativeOf } from '../clause/relative-clause.js';
import { AUXILIARY, skipAhead } from '../clause/skip-chunks.js';
import { isSpeechWord } from '../clause/speech-word.js';
import { hasClass } from '../clause/word-class.js';
import { openingWord } from '../events/chain-words.js';
import { flatMap } from '../flat-map.js';
import { readAim } from './aim.js';
import { citedSpeakers } from './cited-speakers.js';
import { claimEnd } from './claim-clause.js';
import { contentFrom, upToComma } from './content.js';
import { chunksWith } from './cue-places.js';
import type { StatementDraft } from './draft.js';
import { quotationBefore } from './quotation-at.js';
import { reported } from './reported-content.js';
import { activeForm, isReal, mayReport, pairEnd } from './reporting-form.js';
import { reportingSubject } from './reporting-subject.js';
import { reportsHere } from './reports-here.js';
import { resolveSpeakers } from './resolve-speakers.js';
import type { StatementContext, StatementRule } from './rule.js';

/** A quotation may stand before its speaker: `"…," Menteri X mengatakan dalam pernyataan`. */
function quotedBefore(view: SentenceView, phrase: number): Span | null {
  const start = view.words[view.chunks[phrase]?.from ?? 0]?.start ?? view.sentence.start;
  return quotationBefore(view, start);
}

/** `Polri pun membantah keras.` */
function endsClause(view: SentenceView, at: number): boolean {
  const chunk = view.chunks[skipAhead(view.chunks, at, AUXILIARY)];
  return chunk === undefined || chunk.kind === 'mark';
}

/** `Budi, yang menuding X merekayasa perkaranya, divonis`: a relative clause between commas. */
function inRelative(view: SentenceView, verb: number): boolean {
  const yang = relativeOf(view.chunks, verb);
  return yang > 0 && view.chunks[yang - 1]?.kind === 'comma';
}

/** Behind the second word of `menyambut baik`, `berterima kasih` (over `kepada X yang`). */
function behindPair(view: SentenceView, verb: number, content: Span | null): Span | null {
  const last = pairEnd(view, verb);
  if (last < 0 || content === null) return content;
  const next = view.words[last + 1];
  const to = view.chunks.findIndex((chunk) => chunk.from === last + 1);
  const over =
    next?.lower === 'kepada' || next?.lower === 'atas' ? contentFrom(view, skipThanked(view, to)) : null;
  if (over !== null) return over;
  return next === undefined || next.start >= content.end ? null : { start: next.start, end: content.end };
}

function skipThanked(view: SentenceView, at: number): number {
  const to = view.chunks[at]?.head === 'kepada' ? at + 2 : at;
  return ['yang', 'karena', 'atas'].includes(view.chunks[to]?.head ?? '') ? to + 1 : to;
}

/** `FT melaporkan, mengutip pejabat Taiwan, bahwa …`. */
function behindSource(view: SentenceView, verb: number): Span | null {
  const [comma, first, second] = view.chunks.slice(verb + 1, verb + 4);
  const quotes = isSpeechWord((first?.head === 'dengan' ? second : first)?.head ?? '', 'quoting');
  const that = view.chunks.findIndex(({ head }, at) => at > verb && head === 'bahwa');
  return comma?.kind === 'comma' && quotes && that > 0 ? contentFrom(view, that + 1) : null;
}

/** Inside `meskipun …,` or `ketika …,` the report ends with its clause. */
function contentOf(view: SentenceView, form: ReportingForm, verb: number, phrase: number): Span | null {
  const content =
    behindPair(view, verb, reported(view, form, verb)) ??
    quotedBefore(view, phrase) ??
    behindSource(view, verb);
  const end = claimEnd(view, verb);
  if (content !== null && end !== null && end > content.start) return { start: content.start, end };
  const inside = hasClass(openingWord(view, phrase), 'adjunct') || inRelative(view, verb) || phrase > verb;
  return inside ? upToComma(view, content, verb) : content;
}

function readVerb(view: SentenceView, chunk: Chunk, at: number, context: StatementContext): StatementDraft[] {
  const form = activeForm(view, chunk);
  const subject = form === null ? null : reportingSubject(view, at);
  if (form === null || subject === null || subject.phrase === null || !isReal(view, subject)) return [];
  if (!reportsHere(view, form, at, subject.phrase)) return [];
  const cited = citedSpeakers(view, subject.phrase, at, context);
  const speakers = cited.length > 0 ? cited : resolveSpeakers(view, subject.phrase, context);
  const pointed = form.frame === 'react' && chunk.head.endsWith('nya');
  const content = pointed ? null : contentOf(view, form, at, subject.phrase);
  const bare = form.stance === 'denies' && endsClause(view, at + 1);
  // `…, Kamboja Sambut Baik`: what is welcomed stands before.
  const welcomed = view.headline && form.stance === 'praises' && endsClause(view, at + 2);
  if (speakers.length === 0 || (content === null && !pointed && !bare && !welcomed)) return [];
  const belief = form.belief || form.claim;
  const pair = pairEnd(view, at);
  const span = chunkSpan(view, chunk);
  const cue = { start: span.start, end: view.words[pair]?.end ?? span.end };
  return [
    {
      speakers,
      ...readAim(view, form, at),
      cue,
      content,
      belief,
      sentence: view.index,
      rule: speakerVerb.name,
    },
  ];
}

const cuesIn = chunksWith(mayReport);

const READ: ReadonlySet<string> = new Set(['verb', 'noun-phrase', 'negator']);

/** `X mengatakan bahwa …`, `X menuduh Y …`, `X meminta Y untuk …`, `X membantah …`. */
export const speakerVerb: StatementRule = {
  name: 'speaker-verb',
  mayCue: mayReport,
  find: (view, context) =>
    flatMap(cuesIn(view), (at) => {
      const chunk = view.chunks[at] as Chunk;
      return READ.has(chunk.kind) ? readVerb(view, chunk, at, context) : [];
    }),
  positive: {
    text: 'Gedung Putih menuduh Iran memasok drone ke Rusia.',
    finds: ['Gedung Putih | alleges | Iran memasok drone ke Rusia'],
  },
  negative: { text: 'Gedung Putih tidak menuduh Iran memasok drone ke Rusia.', finds: [] },
};
