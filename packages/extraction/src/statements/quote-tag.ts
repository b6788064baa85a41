import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import type { Speaker } from '../findings.js';
import { rememberWords } from '../remember-words.js';
import { contentEnd, hasVerb, quotationBefore } from './content.js';
import type { StatementDraft } from './draft.js';
import { lastSpeakers, resolveSpeakers } from './resolve-speakers.js';
import type { StatementContext, StatementRule } from './rule.js';

const tagForm = rememberWords(
  (word): ReportingForm | null => reportingForms(word).find((form) => form.voice === 'tag') ?? null,
);

/** What stands before the tag: the quotation that just closed, or the clause up to the comma. */
function contentBefore(view: SentenceView, word: number, speaker: number): Span | null {
  const at = view.words[word]?.start ?? 0;
  const quotation = quotationBefore(view, at);
  if (quotation !== null && isNear(view, quotation.end, at)) return longerPart(view, quotation, at);
  const before = view.words[word - 1];
  const start = view.words[0]?.start ?? at;
  if (before?.text !== ',') return null;
  if (view.chunks[speaker + 1]?.kind === 'comma' && hasVerb(view.chunks, speaker + 2))
    return { start, end: contentEnd(view) };
  return word < 4 ? null : { start, end: view.words[word - 2]?.end ?? start };
}

/** A quotation interrupted by its tag goes on behind it; the longer part stands for both. */
function longerPart(view: SentenceView, before: Span, at: number): Span {
  const after = view.quotes.find((quote) => quote.start > at);
  return after !== undefined && after.end - after.start > before.end - before.start ? after : before;
}

/** Only marks and `demikian` stand between the quotation and the tag. */
function isNear(view: SentenceView, end: number, at: number): boolean {
  return /^[\s.,!?…"”“'’-]*(?:demikian\s+)?$/u.test(view.article.text.slice(end, at));
}

/** `kata media X mengutip pernyataan Y`: Y speaks. */
function citedAfter(view: SentenceView, speaker: number, context: StatementContext): Speaker[] {
  if (!reportsOthers(view.chunks[speaker + 1]?.head ?? '')) return [];
  return resolveSpeakers(view, speaker + 2, context);
}

function reportsOthers(verb: string): boolean {
  return ['mengutip', 'melansir', 'menyitir', 'menirukan'].includes(verb);
}

function speakersAfter(view: SentenceView, word: number, context: StatementContext): Speaker[] {
  const chunk = view.chunks.findIndex((one) => one.from > word);
  const cited = citedAfter(view, chunk, context);
  return cited.length > 0 ? cited : resolveSpeakers(view, chunk < 0 ? null : chunk, context);
}

function tagSpeakers(
  view: SentenceView,
  at: number,
  form: ReportingForm,
  context: StatementContext,
): Speaker[] {
  const lower = view.words[at]?.lower ?? '';
  return lower === `${form.root}nya`
    ? lastSpeakers(view, context, view.words[at]?.start ?? 0)
    : speakersAfter(view, at, context);
}

function readTag(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const word = view.words[at];
  const form = word === undefined || word.mention >= 0 ? null : tagForm(word.lower);
  if (word === undefined || form === null) return [];
  const speaker = view.chunks.findIndex((one) => one.from > at);
  const content = contentBefore(view, at, speaker);
  if (content === null) return [];
  const speakers = tagSpeakers(view, at, form, context);
  if (speakers.length === 0) return [];
  const cue = { start: word.start, end: word.end };
  return [
    {
      speakers,
      stance: form.stance,
      cue,
      content,
      addressee: null,
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: quoteTag.name,
    },
  ];
}

/** `"…," kata X`, `"…," ujarnya`, `…, kata X`. */
export const quoteTag: StatementRule = {
  name: 'quote-tag',
  mayCue: (word) => tagForm(word) !== null,
  find: (view, context) => view.words.flatMap((_, at) => readTag(view, at, context)),
  positive: {
    text: '"Kami siap membantu," kata Presiden Prancis Emmanuel Macron.',
    finds: ['Emmanuel Macron | states | Kami siap membantu'],
  },
  negative: { text: 'Kata kunci debat itu adalah hilirisasi menurut catatan.', finds: [] },
};
