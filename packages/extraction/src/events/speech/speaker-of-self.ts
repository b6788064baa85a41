import type { Chunk } from '../../clause/chunk.js';
import { kindAt } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { reportsAs } from '../../clause/reports-as.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { answersInTitle } from '../../statements/speakers/answers-in-title.js';
import { taggedSpeaker } from './tagged-speaker.js';

/** `…," demikian pernyataan Kementerian Pertahanan Serbia`. */
function isOwnDocument(view: SentenceView, chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== 'noun-phrase' || view.words[chunk.from]?.lower !== 'demikian') return false;
  return isRoleNoun(view.words[chunk.from + 1]?.lower ?? '', 'document');
}

/** The phrase of who speaks, behind the word of speech that follows the quotation; or undefined. */
function behindQuote(view: SentenceView, end: number): Chunk | undefined {
  const at = view.chunks.findIndex((chunk) => (view.words[chunk.from]?.start ?? 0) >= end);
  let verb = at;
  while (view.chunks[verb]?.kind === 'comma' || view.chunks[verb]?.kind === 'quote') verb += 1;
  const chunk = view.chunks[verb];
  if (at < 0 || isOwnDocument(view, chunk)) return at < 0 ? undefined : chunk;
  const tags = reportsAs(chunk?.head ?? '', 'tag');
  return tags ? view.chunks[verb + 1] : undefined;
}

/** `Araghchi mengatakan, "[Kami] …"`: the subject of the verb of speech right before the quotation. */
function beforeQuote(view: SentenceView, start: number): Chunk | undefined {
  const open = view.chunks.findIndex((chunk) => (view.words[chunk.from]?.start ?? 0) >= start);
  let verb = open - 1;
  while (['comma', 'mark', 'quote'].includes(kindAt(view.chunks, verb) ?? '')) verb -= 1;
  if (!isReporting(view.chunks[verb])) return undefined;
  const { phrase } = findSubject(view.chunks, verb);
  return phrase === null ? undefined : view.chunks[phrase];
}

/** `Iran: [Kami] …`, `Korut Bantah Tuduhan AS: [Kami] …`, `Tolak Kirim Tank, Orban: [Kami] …`: who speaks before the colon of a title. */
function beforeColon(view: SentenceView, self: number): Chunk | undefined {
  const { chunks } = view;
  const colon = chunks.findLastIndex(({ kind, head }, at) => at < self && kind === 'mark' && head === ':');
  if (colon < 0 || !(view.headline || view.zone === 'title')) return undefined;
  if (answersInTitle(view, colon)) return chunks[0];
  const comma = chunks.findLastIndex(({ kind }, at) => at < colon && kind === 'comma');
  const first = chunks[comma + 1];
  const next = chunks[skipAhead(chunks, comma + 2, SMALL_WORDS_AND_TIME)];
  const speaks = next === chunks[colon] || next?.head === 'ke' || reportsAs(next?.head ?? '', 'bare');
  return first?.kind === 'noun-phrase' && speaks ? first : undefined;
}

/**
 * The phrase of who says `kami` or `saya`: beside the quotation that it stands in, behind a sentence that has lost its marks, or before the colon of a title.
 *
 * @param view the sentence
 * @param chunk the pronoun
 * @returns the phrase, or undefined where nobody is told to say it
 * @example
 * // "Kami mundur," kata [Menteri Pertahanan Jerman]. → Menteri Pertahanan Jerman
 * // Iran: Kami Tidak Kirim Rudal → Iran; Israel Serang Gaza: Kami Lari → none
 */
export function speakerOfSelf(view: SentenceView, chunk: Chunk): Chunk | undefined {
  const start = view.words[chunk.from]?.start ?? 0;
  const quote = view.quotes.find((one) => one.start <= start && start < one.end);
  if (quote !== undefined) return behindQuote(view, quote.end) ?? beforeQuote(view, quote.start);
  // Without marks only `kami` is taken for the speaker's.
  if (chunk.head !== 'kami') return undefined;
  const at = view.chunks.indexOf(chunk);
  return beforeColon(view, at) ?? taggedSpeaker(view, at);
}
