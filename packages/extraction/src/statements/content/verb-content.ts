import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { relativeOf } from '../../clause/relative-clause.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { openingWord } from '../../events/status/chain-words.js';
import { pairEnd } from '../cues/reporting-form.js';
import { claimEnd } from './claim-clause.js';
import { clauseBefore } from './clause-before.js';
import { contentFrom, upToComma } from './content.js';
import { quotationBefore } from './quotation-at.js';
import { reported } from './reported-content.js';

/** A quotation may stand before its speaker: `"…," Menteri X mengatakan dalam pernyataan`. */
function quotedBefore(view: SentenceView, phrase: number): Span | null {
  const start = view.words[view.chunks[phrase]?.from ?? 0]?.start ?? view.sentence.start;
  return quotationBefore(view, start);
}

/** `Budi, yang menuding X merekayasa perkaranya, divonis`: a relative clause between commas. */
function inRelative(view: SentenceView, verb: number): boolean {
  const yang = relativeOf(view.chunks, verb);
  return yang > 0 && view.chunks[yang - 1]?.kind === 'comma';
}

/** `"A," Menteri X mengatakan pada Rabu, Reuters melaporkan`: behind the comma stands who passes it on, and not what is said. */
function isBehindComma(view: SentenceView, { start }: Span): boolean {
  const first = view.words.findIndex((word) => word.start === start);
  return entryAt(view.words, first - 1)?.text === ',';
}

/** `"A," kata Rini. dr Rini mengatakan, B`: no sentence ends between a quotation and who says it. */
function isNear(view: SentenceView, quoted: Span, phrase: number): boolean {
  const start = view.words[view.chunks[phrase]?.from ?? 0]?.start ?? 0;
  return !/[.!?]\s/u.test(view.article.text.slice(quoted.end + 1, start));
}

/** What stands behind the verb, or the quotation before its speaker. */
function besideVerb(view: SentenceView, form: ReportingForm, verb: number, phrase: number): Span | null {
  const behind = behindPair(view, verb, reported(view, form, verb));
  if (behind !== null && !isBehindComma(view, behind)) return behind;
  const quoted = quotedBefore(view, phrase);
  return quoted === null || (behind !== null && !isNear(view, quoted, phrase)) ? behind : quoted;
}

/** Behind the second word of `menyambut baik`, `berterima kasih` (over `kepada X yang`). */
function behindPair(view: SentenceView, verb: number, content: Span | null): Span | null {
  const last = pairEnd(view, verb);
  if (last < 0 || content === null) return content;
  const next = view.words[last + 1];
  // `memberi tahu wartawan bahwa …`
  if (next !== undefined && content.start > next.start) return content;
  const to = view.chunks.findIndex((chunk) => chunk.from === last + 1);
  const over =
    next?.lower === 'kepada' || next?.lower === 'atas' ? contentFrom(view, skipThanked(view, to)) : null;
  if (over !== null) return over;
  return next === undefined || next.start >= content.end ? null : { start: next.start, end: content.end };
}

function skipThanked(view: SentenceView, at: number): number {
  const to = view.chunks[at]?.head === 'kepada' ? at + 2 : at;
  return isSpeechWord(view.chunks[to]?.head ?? '', 'thanked-for') ? to + 1 : to;
}

/** `FT melaporkan, mengutip pejabat Taiwan, bahwa …`. */
function behindSource(view: SentenceView, verb: number): Span | null {
  const [comma, first, second] = view.chunks.slice(verb + 1, verb + 4);
  const quotes =
    isSpeechWord((first?.head === 'dengan' ? second : first)?.head ?? '', 'quoting') ||
    isSpeechWord(first?.head ?? '', 'thus');
  const that = view.chunks.findIndex(({ head }, at) => at > verb && head === 'bahwa');
  return comma?.kind === 'comma' && quotes && that > 0 ? contentFrom(view, that + 1) : null;
}

/**
 * Finds what a reporting verb with its subject reports: behind the verb, in a quotation before it, behind the source it names, or in the whole clause before.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @param phrase index of its subject's chunk
 * @returns a span of the article's text that ends with the clause of the verb, or null where nothing is said
 * @example
 * // FT melaporkan, mengutip pejabat Taiwan, bahwa [stok aman]; Indonesia menyambut baik [usul itu]
 * // "[Stok aman]," Menteri Keuangan Sri Mulyani mengatakan; Ketika WHO mengatakan [wabah mereda], warga pulang
 */
export function verbContent(
  view: SentenceView,
  form: ReportingForm,
  verb: number,
  phrase: number,
): Span | null {
  const content =
    besideVerb(view, form, verb, phrase) ??
    behindSource(view, verb) ??
    clauseBefore(view, form, verb, phrase);
  const end = claimEnd(view, verb);
  if (content !== null && end !== null && end > content.start) return { start: content.start, end };
  // Inside `meskipun …,` or `ketika …,` the report ends with its clause.
  const inside = hasClass(openingWord(view, phrase), 'adjunct') || inRelative(view, verb) || phrase > verb;
  return inside ? upToComma(view, content, verb) : content;
}
