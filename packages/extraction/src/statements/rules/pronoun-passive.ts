import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { Word } from '../../clause/word.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { pointsToClaim } from '../claims/points-to-claim.js';
import { behindCircumstances } from '../content/behind-circumstances.js';
import { contentEnd, contentFrom } from '../content/content.js';
import { mayBeSaidBehind } from '../content/passive-content.js';
import { wordsWith } from '../cues/cue-places.js';
import { objectForm, readObjectVoice } from '../cues/object-voice.js';
import { reportingWords } from '../cues/reporting-words.js';
import type { StatementDraft } from '../draft.js';
import { draftAtWord } from '../draft-at-word.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { lastSpeakers } from '../speakers/last-speakers.js';
import { namersOf } from '../speakers/namers-of.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';

/** `dikatakannya`, `dituduhnya`: a passive with its agent in `-nya`. */
function pronounForm(lower: string): ReportingForm | null {
  if (!lower.startsWith('di') || !lower.endsWith('nya')) return null;
  const forms = reportingForms(lower.slice(0, -3));
  return (
    forms.find(({ voice, frame }) => voice === 'passive' && (frame === 'say' || frame === 'accuse')) ?? null
  );
}

/** Whether the word stands in `gambar yang dikatakannya …`: index of the `yang` right before it, or -1. */
function relativeBefore(chunks: readonly Chunk[], at: number): number {
  return chunks[at - 1]?.kind === 'subordinator' && chunks[at - 1]?.head === 'yang' ? at - 1 : -1;
}

/** `X meminta Y menghentikan pembangunan, yang disebutnya …`: the words are those of who accuses, asks or judges. */
function addressesBefore(view: SentenceView, yang: number): number | null {
  if (yang < 0) return null;
  const verb = view.chunks.findLastIndex(
    ({ kind, head }, n) => n < yang && kind === 'verb' && reportsAs(head, 'active'),
  );
  // `X mengatakan Y menutup pelabuhan, yang disebutnya …`: behind a comma the words are those of who reports.
  const aside = view.chunks[yang - 1]?.kind === 'comma';
  const addresses = reportingForms(view.chunks[verb]?.head ?? '').some(({ frame }) => frame !== 'say');
  return verb >= 0 && (aside || addresses) ? verb : null;
}

/** `X merilis gambar yang dikatakannya …`: who does what the clause around tells; else who spoke last. */
function speakersOf(
  view: SentenceView,
  at: number,
  word: Word,
  form: ReportingForm,
  context: StatementContext,
): Speaker[] {
  const yang = relativeBefore(view.chunks, at);
  const addressing = addressesBefore(view, yang);
  const verb = addressing ?? view.chunks.findLastIndex((chunk, n) => n < yang && chunk.kind === 'verb');
  if (verb < 0) return lastSpeakers(view, context, word.start);
  const near = resolveSpeakers(view, findSubject(view.chunks, verb).phrase, context);
  return form.names && addressing === null ? namersOf(view, verb, near, context) : near;
}

/** `Hal itu disampaikannya …`: what is said was told before. */
function takesUpSaid(view: SentenceView, at: number, points: boolean): boolean {
  const { phrase } = findSubject(view.chunks, at);
  const subject = view.chunks[phrase ?? -1];
  return points && subject !== undefined && pointsToClaim(subject);
}

/** `dinilainya [penting untuk …]`, `Dikatakannya lagi, [harga naik]`: behind the word itself. */
function saidBehind(view: SentenceView, at: number, n: number): Span | null {
  const { chunks, words } = view;
  const opened = behindCircumstances(view, at + 1);
  const found = contentFrom(view, chunks[at + 1]?.head === 'bahwa' ? at + 2 : opened);
  const inner = n + 1 < (chunks[at]?.to ?? 0) ? words[n + 1] : undefined;
  if (inner === undefined) return found;
  const end = found?.end ?? Math.min(contentEnd(view), words[(chunks[at]?.to ?? 1) - 1]?.end ?? 0);
  return { start: inner.start, end };
}

function readPronounPassive(view: SentenceView, n: number, context: StatementContext): StatementDraft[] {
  const word = view.words[n] as Word;
  const form = word.mention >= 0 ? null : pronounForm(word.lower);
  if (form === null) return [];
  const at = chunkAt(view, n);
  // `mengutuk apa yang disebutnya agresi` only names it.
  const next = view.chunks[at + 1];
  if (
    reportingWords.is(view.chunks[at - 2]?.head ?? '', 'what') &&
    reportingWords.is(form.root, 'calling') &&
    next?.head !== 'sebagai'
  )
    return [];
  const speakers = speakersOf(view, at, word, form, context);
  // `Hal itu disampaikannya saat membuka rapat.`
  const points =
    form.frame === 'say' && relativeBefore(view.chunks, at) < 0 && !mayBeSaidBehind(view, at + 1);
  const content = points ? null : saidBehind(view, at, n);
  if (speakers.length === 0 || (content === null && !takesUpSaid(view, at, points))) return [];
  return [draftAtWord(view, word, form, { speakers, content, rule: pronounPassive.name })];
}

const mayCue = (word: string): boolean => pronounForm(word) !== null || objectForm(word) !== null;

const cuesIn = wordsWith(mayCue);

/** `X merilis gambar yang dikatakannya menunjukkan …`, `hasil yang ia sebut …`, `Dikatakannya, …`. */
export const pronounPassive: StatementRule = {
  name: 'pronoun-passive',
  mayCue,
  find: (view, context) =>
    flatMap(cuesIn(view), (n) => [
      ...readPronounPassive(view, n, context),
      ...readObjectVoice(view, n, context, pronounPassive.name),
    ]),
  positive: {
    text: 'Gedung Putih merilis gambar yang diklaimnya menunjukkan kapal Rusia di pelabuhan itu.',
    finds: ['Gedung Putih | states | menunjukkan kapal Rusia di pelabuhan itu'],
  },
  negative: { text: 'Gedung Putih merilis gambar yang diambilnya di pelabuhan itu.', finds: [] },
};
