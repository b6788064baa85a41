import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import type { Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { isRejectable } from '../claims/rejected-report.js';
import { addressedBy } from '../claims/target-of.js';
import { contentBefore, taggedQuotation } from '../content/tagged-content.js';
import { wordsWith } from '../cues/cue-places.js';
import { activeForm } from '../cues/reporting-form.js';
import type { StatementDraft } from '../draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { namesMedium } from '../speakers/is-medium.js';
import { tagSpeakers } from '../speakers/tag-speakers.js';

function tagForm(word: string): ReportingForm | null {
  return reportingForms(word).find((form) => form.voice === 'tag') ?? null;
}

/** What stands before the tag, over `demikian`. */
function contentOf(view: SentenceView, word: number): Span | null {
  const thus = isSpeechWord(view.words[word - 1]?.lower ?? '', 'thus');
  return contentBefore(view, word) ?? (thus ? contentBefore(view, word - 1) : null);
}

/** `…, ujar X, menepis kabar itu`: what one says while denying denies. */
function deniesBeside(view: SentenceView, word: number): boolean {
  return view.chunks.some((chunk, at) => {
    if (chunk.kind !== 'verb' || chunk.from < word || view.chunks[at - 1]?.kind !== 'comma') return false;
    const denies = activeForm(view, chunk)?.stance === 'denies';
    return denies && isRejectable(view.chunks[at + 1]?.head ?? '');
  });
}

/** `China Sangkal Pasok Cip, Tuding AS Standar Ganda`: in a headline the subject of the first clause goes on to accuse. */
function isHeadlineVerb(view: SentenceView, at: number, { lower, start }: Word): boolean {
  if (!view.headline || taggedQuotation(view, start) !== null || view.words[at - 1]?.text !== ',')
    return false;
  return reportingForms(lower).some(
    ({ voice, frame }) => voice === 'bare' && (frame !== 'say' || tellsClause(view, at)),
  );
}

/** `Iran Bantah Kirim Rudal, [Sebut] Barat Keliru`: behind the phrase it goes on. */
function tellsClause({ chunks }: SentenceView, at: number): boolean {
  const phrase = chunks.findIndex(({ from }) => from > at);
  return ['noun-phrase', 'verb', 'negator', 'auxiliary'].includes(chunks[phrase + 1]?.kind ?? 'mark');
}

/** Speech that is aimed at whom it is said to. */
const AIMED: ReadonlySet<string> = new Set(['demands', 'warns', 'promises', 'condemns']);

/** `"Jangan …," kata X`: it is asked of others; not `"Stok aman. Jangan panik," kata X`, which tells something first, nor `"Jangan percaya bahwa …`. */
function forbids({ words, quotes }: SentenceView, { start, end }: Span): boolean {
  const at = words.findIndex((word) => word.start >= start && word.kind === 'word');
  const first = words[at];
  const begins = at > 0 || quotes.length === 0;
  if (!begins || first === undefined || first.end > end || !hasClass(first.lower, 'forbidding')) return false;
  return !words.slice(at + 1, at + 3).some(({ lower }) => hasClass(lower, 'minding'));
}

function stanceOf(view: SentenceView, word: number, { stance }: ReportingForm, content: Span): Stance {
  if (stance !== 'states') return stance;
  if (deniesBeside(view, word)) return 'denies';
  return forbids(view, content) ? 'demands' : 'states';
}

/** `"…," ancam X kepada Y`; a medium only passes it on. */
function toldTo(view: SentenceView, word: number, stance: Stance): number | null {
  const name = AIMED.has(stance) ? addressedBy(view, chunkAt(view, word), stance) : null;
  return name === null || namesMedium(view.mentions[name]) ? null : name;
}

function readTag(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const word = view.words[at];
  const form = word === undefined || word.mention >= 0 ? null : tagForm(word.lower);
  if (word === undefined || form === null) return [];
  const content = contentOf(view, at);
  if (content === null || isHeadlineVerb(view, at, word)) return [];
  const speakers = tagSpeakers(view, at, form, content, context);
  if (speakers.length === 0) return [];
  const stance = stanceOf(view, at, form, content);
  const cue = { start: word.start, end: word.end };
  return [
    {
      speakers,
      stance,
      cue,
      content,
      addressee: toldTo(view, at, stance),
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: quoteTag.name,
    },
  ];
}

const mayCue = (word: string): boolean => tagForm(word) !== null;

const cuesIn = wordsWith(mayCue);

/** `"…," kata X`, `"…," ujarnya`, `…, kata X`. */
export const quoteTag: StatementRule = {
  name: 'quote-tag',
  mayCue,
  find: (view, context) => flatMap(cuesIn(view), (at) => readTag(view, at, context)),
  positive: {
    text: '"Kami siap membantu," kata Presiden Prancis Emmanuel Macron.',
    finds: ['Emmanuel Macron | states | Kami siap membantu'],
  },
  negative: { text: 'Kata kunci debat itu adalah hilirisasi menurut catatan.', finds: [] },
};
