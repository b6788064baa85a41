import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { relativeOf } from '../../clause/relative-clause.js';
import { reportsAs } from '../../clause/reports-as.js';
import { SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { isClaimLink } from '../claims/claim-link.js';
import { contentFrom, upToComma } from './content.js';

/** What is said between the verb and an agent at the end. */
function beforeAgent(view: SentenceView, verb: number, last: Chunk): Span | null {
  const content = contentFrom(view, verb + 1);
  return content === null ? null : { start: content.start, end: view.words[last.to - 1]?.end ?? content.end };
}

/** `Meski terus didesak …`: nothing but small words stands before. */
function isAtSentenceHead({ chunks }: SentenceView, at: number): boolean {
  return chunks
    .slice(0, at)
    .every(({ kind }) => kind === 'subordinator' || kind === 'auxiliary' || kind === 'negator');
}

/** `, yang sebelumnya dilaporkan`: a relative clause behind a comma. */
function opensAside({ chunks }: SentenceView, verb: number): boolean {
  const yang = relativeOf(chunks, verb);
  return yang > 0 && chunks[yang - 1]?.kind === 'comma';
}

/** `X, [meskipun] didesak Y,`: a subordinate clause behind a comma. */
function opensInsertedClause({ chunks }: SentenceView, verb: number): boolean {
  const opening = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  return chunks[opening - 1]?.kind === 'comma' && hasClass(chunks[opening]?.head ?? '', 'adjunct');
}

/** Over the word that opens what is said: `agar`, `sebagai`. */
function skipMarker(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  return chunk?.kind === 'subordinator' || (chunk?.kind === 'preposition' && chunk.head === 'sebagai')
    ? at + 1
    : at;
}

/** Behind the agent over a coordinated second verb to its reason. */
function wholeBehind(view: SentenceView, verb: number, agent: number): Span | null {
  const between = view.chunks[agent - 2];
  // `disampaikan oleh Wakil Menteri, Amrit Rai`: before the name stands who it is.
  const named = view.chunks[agent - 1]?.kind === 'comma' || view.chunks[agent - 2]?.head === 'oleh';
  if (between !== undefined && agent > verb + 2 && between.kind !== 'auxiliary' && !named)
    return beforeAgent(view, verb, between);
  // `diperingatkan pejabat yang menolak disebut namanya`: that is told of the agent.
  if (view.chunks[agent + 1]?.head === 'yang') return null;
  const at = skipMarker(view.chunks, agent + 1);
  // `peluncuran itu, yang diumumkan oleh X, disaksikan Y`: the comma closes the relative clause.
  if (view.chunks[at]?.kind === 'comma' && opensAside(view, verb)) return null;
  // `X, meskipun didesak Y, menolak pergi`: the comma closes what is inserted.
  if (view.chunks[at]?.kind === 'comma' && opensInsertedClause(view, verb)) return null;
  // `Didesak wartawan, sang menteri …`: the comma ends the clause that opens the sentence.
  if (view.chunks[at]?.kind === 'comma' && isAtSentenceHead(view, verb)) return null;
  if (view.chunks[at]?.kind !== 'conjunction') return contentFrom(view, at);
  const reason = view.chunks.findIndex((chunk, n) => n > at && isClaimLink(chunk.head, 'reason'));
  return reason < 0 ? null : contentFrom(view, reason + 1);
}

/**
 * Ends what is said by a passive with the clause that the passive stands in.
 *
 * @param view the sentence
 * @param verb index of the passive
 * @param content what seems to be said, or null
 * @returns the span, shorter where a relative clause between commas or an opening clause ends before
 * @example
 * // Budi, yang dituduh warga [mencuri motor], menyatakan …; Dituduh Washington [memasok suku cadang], Singapura …
 */
export function insideClause(view: SentenceView, verb: number, content: Span | null): Span | null {
  if (isAtSentenceHead(view, verb)) return upToComma(view, content, verb);
  const { chunks } = view;
  const yang = chunks.findLastIndex((chunk, n) => n < verb && chunk.head === 'yang');
  if (yang > 0 && chunks[yang - 1]?.kind === 'comma') return upToComma(view, content, verb);
  return mainGoesOn(view, verb, relativeOf(chunks, verb) >= 0)
    ? upToComma(view, content, verb)
    : upToPointer(view, content, verb);
}

/** `Taiwan, pulau yang diklaim China sebagai wilayahnya[,] membeli …`, `Qatar diminta Israel pergi[,] mengatakan …`: behind the comma goes on what is told of the subject. */
function mainGoesOn({ chunks }: SentenceView, verb: number, relative: boolean): boolean {
  const comma = chunks.findIndex(({ kind }, at) => at > verb && kind === 'comma');
  const next = comma < 0 ? undefined : chunks[skipAhead(chunks, comma + 1, SMALL_WORDS_AND_TIME)];
  return next?.kind === 'verb' && (relative || tellsSpeech(next));
}

function tellsSpeech({ head }: Chunk): boolean {
  return reportsAs(head, 'active', 'say');
}

/** `pulau yang diklaim China sebagai wilayahnya [itu] menerima …`: the pointer ends what the relative clause tells. */
function upToPointer(view: SentenceView, content: Span | null, verb: number): Span | null {
  const { chunks, words } = view;
  if (content === null || relativeOf(chunks, verb) < 0) return content;
  const last = chunks.find(
    ({ kind, to, from }, at) =>
      at > verb + 1 &&
      kind === 'noun-phrase' &&
      to > from + 1 &&
      hasClass(words[to - 1]?.lower ?? '', 'determiner') &&
      chunks[skipAhead(chunks, at + 1, SMALL_WORDS_AND_TIME)]?.kind === 'verb',
  );
  const end = words[(last?.to ?? 0) - 2]?.end ?? content.end;
  return last === undefined || end <= content.start ? content : { start: content.start, end };
}

/**
 * What the agent of a passive says behind its name, or between the passive and its name.
 *
 * @param view the sentence
 * @param verb index of the passive
 * @param agent index of the chunk that what is said stands behind
 * @returns a span of the article's text, or null where nothing is said there
 * @example
 * // Rusia dituduh Ukraina [mengebom sekolah]; Budi dituding [melindungi perjudian] oleh warga
 */
export function behindAgent(view: SentenceView, verb: number, agent: number): Span | null {
  return insideClause(view, verb, wholeBehind(view, verb, agent));
}
