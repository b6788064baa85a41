import type { ReportingForm } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { namesReport } from '../claims/names-report.js';
import { reportingWords } from '../cues/reporting-words.js';
import { bareClause } from './bare-clause.js';
import { behindCircumstances } from './behind-circumstances.js';
import { contentEnd, contentFrom } from './content.js';
import { afterAdjuncts, thatClause } from './content-clause.js';
import { hasVerb } from './has-verb.js';
import { namedAs } from './named-as.js';
import { quotationAt } from './quotation-at.js';

/** `menyebutkan jika stok aman`: what is said; `mengatakan jika stok habis, harga naik`: a condition is part of it. */
function behindCondition(view: SentenceView, next: number): Span | null {
  if (!hasClass(view.chunks[next]?.head ?? '', 'condition')) return null;
  const whole = view.chunks.some((chunk, at) => at > next && chunk.kind === 'comma');
  return contentFrom(view, whole ? next : next + 1);
}

/** `mengaku menjadi korban`, `mengaku sejak pagi menunggu di Bogor`: what is said begins with a link or a time since. */
function fromLink(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  const head = view.chunks[verb + 1]?.head ?? '';
  const owns = hasClass(head, 'copula') || (reportingWords.is(form.root, 'admitting') && head === 'sebagai');
  const since = reportingWords.is(head, 'background') && hasVerb(view.chunks, verb + 2);
  return owns || since ? contentFrom(view, verb + 1) : null;
}

/** `menjelaskan ketika seseorang lelah, tubuhnya melemah`: a clause that opens what is said, before its comma. */
function fromAdjunct(view: SentenceView, next: number): Span | null {
  const { chunks } = view;
  const opens = chunks[next]?.kind === 'subordinator' && hasClass(chunks[next]?.head ?? '', 'adjunct');
  const comma = opens ? chunks.findIndex(({ kind }, at) => at > next && kind === 'comma') : -1;
  const goesOn = chunks[comma + 1]?.kind === 'noun-phrase' && hasVerb(chunks, comma + 1);
  return comma > next + 1 && goesOn ? contentFrom(view, next) : null;
}

/** `menyebut tuduhan AS bahwa … sebagai omong kosong`, `mengatakan tidak ada kebenaran dalam laporan bahwa …`, `mengatakan kliennya baru tahu bahwa …`: what is said begins before `bahwa`. */
function tellsBefore(view: SentenceView, from: number, that: number): boolean {
  const last = view.words[(view.chunks[that]?.from ?? 0) - 1];
  if (that > from && reportingWords.is(last?.lower ?? '', 'knows')) return true;
  // `memandang ini sebagai bukti bahwa …`
  return (
    namesReport(view, from) ||
    view.chunks.slice(from, that).some(({ kind, head }) => kind === 'negator' || head === 'sebagai')
  );
}

/** `mengatakan "tidak tahu" soal itu`: a few quoted words are part of what is said. */
function overQuotedWords(view: SentenceView, quotation: Span): Span {
  const rest = view.article.text.slice(quotation.end, view.sentence.end);
  if (!/^["”]\s+\p{Ll}/u.test(rest)) return quotation;
  return { start: quotation.start - 1, end: contentEnd(view) };
}

/**
 * What a verb of saying reports: a quotation, a `bahwa` clause, a clause behind a comma, or a bare clause.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @returns a span of the article's text, or null where nothing is said
 * @example
 * // WHO mengatakan, "[Wabah mereda]."; WHO mengatakan bahwa [wabah mereda]; WHO mengatakan hal itu → null
 */
export function saidContent(view: SentenceView, form: ReportingForm, verb: number): Span | null {
  if (form.names && (view.chunks[verb]?.head.endsWith('nya') ?? false)) return namedAs(view, verb);
  const adjuncts = afterAdjuncts(view.chunks, verb + 1);
  // `menuturkan saat ditemui Antara, stok aman`: the comma that opens what is said.
  const opened = behindCircumstances(view, verb + 1);
  const next = opened > adjuncts ? opened - 1 : adjuncts;
  const quotation = quotationAt(view, next);
  if (quotation !== null) return overQuotedWords(view, quotation);
  const that = thatClause(view.chunks, verb + 1);
  if (that >= 0) return contentFrom(view, tellsBefore(view, verb + 1, that) ? verb + 1 : that + 1);
  // `bertanya apakah stok aman`
  if (isSpeechWord(view.chunks[next]?.head ?? '', 'question')) return contentFrom(view, next);
  if (form.quoteOnly) return view.chunks[next]?.kind === 'comma' ? bareClause(view, form, verb, next) : null;
  return (
    fromLink(view, form, verb) ??
    behindCondition(view, next) ??
    fromAdjunct(view, next) ??
    bareClause(view, form, verb, next)
  );
}
