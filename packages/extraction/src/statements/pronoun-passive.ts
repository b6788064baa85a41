import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Chunk } from '../clause/chunk.js';
import { chunkAt, type SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subject.js';
import type { Word } from '../clause/word.js';
import { hasClass } from '../clause/word-class.js';
import type { Speaker } from '../findings.js';
import { flatMap } from '../flat-map.js';
import { rememberWords } from '../remember-words.js';
import { contentFrom } from './content.js';
import { wordsWith } from './cue-places.js';
import type { StatementDraft } from './draft.js';
import { draftAtWord } from './draft-at-word.js';
import { lastSpeakers } from './last-speakers.js';
import { resolveSpeakers } from './resolve-speakers.js';
import type { StatementContext, StatementRule } from './rule.js';
import { readSpeakers } from './speaker.js';

/** `dikatakannya`, `dituduhnya`: a passive with its agent in `-nya`. */
const pronounForm = rememberWords((lower): ReportingForm | null => {
  if (!lower.startsWith('di') || !lower.endsWith('nya')) return null;
  const forms = reportingForms(lower.slice(0, -3));
  return (
    forms.find(({ voice, frame }) => voice === 'passive' && (frame === 'say' || frame === 'accuse')) ?? null
  );
});

/** `ia sebut`, `mereka tuduh`: the object voice, without a prefix. */
const objectForm = rememberWords(
  (lower): ReportingForm | null =>
    reportingForms(lower).find(
      (form) => form.voice === 'bare' && (form.frame === 'say' || form.frame === 'accuse'),
    ) ?? null,
);

/** Whether the word stands in `gambar yang dikatakannya …`: index of the `yang` right before it, or -1. */
function relativeBefore(chunks: readonly Chunk[], at: number): number {
  return chunks[at - 1]?.kind === 'subordinator' && chunks[at - 1]?.head === 'yang' ? at - 1 : -1;
}

/** `X meminta Y menghentikan pembangunan, yang disebutnya …`: the words are those of who accuses, asks or judges. */
function addressesBefore(view: SentenceView, yang: number): number | null {
  if (yang < 0) return null;
  const verb = view.chunks.findLastIndex(
    ({ kind, head }, n) =>
      n < yang && kind === 'verb' && reportingForms(head).some(({ voice }) => voice === 'active'),
  );
  const addresses = reportingForms(view.chunks[verb]?.head ?? '').some(({ frame }) => frame !== 'say');
  return addresses ? verb : null;
}

/** `X merilis gambar yang dikatakannya …`: who does what the clause around tells; else who spoke last. */
function speakersOf(view: SentenceView, at: number, word: Word, context: StatementContext): Speaker[] {
  const yang = relativeBefore(view.chunks, at);
  const verb =
    addressesBefore(view, yang) ?? view.chunks.findLastIndex((chunk, n) => n < yang && chunk.kind === 'verb');
  if (verb < 0) return lastSpeakers(view, context, word.start);
  return resolveSpeakers(view, findSubject(view.chunks, verb).phrase, context);
}

function readWord(view: SentenceView, word: Word, n: number, context: StatementContext): StatementDraft[] {
  const form = word.mention >= 0 ? null : pronounForm(word.lower);
  if (form === null) return [];
  const at = chunkAt(view, n);
  // `mengutuk apa yang disebutnya agresi` only names it.
  const next = view.chunks[at + 1];
  if (view.chunks[at - 2]?.head === 'apa' && form.root === 'sebut' && next?.head !== 'sebagai') return [];
  const speakers = speakersOf(view, at, word, context);
  const content = contentFrom(view, next?.head === 'bahwa' ? at + 2 : at + 1);
  if (speakers.length === 0 || content === null) return [];
  return [draftAtWord(view, word, form, { speakers, content, rule: pronounPassive.name })];
}

/** `hasil yang ia sebut sebagai penghinaan`: the object voice with its pronoun right before it. */
function readObjectVoice(
  view: SentenceView,
  word: Word,
  n: number,
  context: StatementContext,
): StatementDraft[] {
  const form = objectForm(word.lower);
  const pronoun = chunkAt(view, n - 1);
  if (form === null || word.mention >= 0 || view.chunks[pronoun - 1]?.head !== 'yang') return [];
  const before = view.words[n - 1]?.lower ?? '';
  // `apa yang mereka sebut pangkalan` only names it; `yang mereka tuduh` accuses.
  const several = before === 'mereka' && form.frame === 'accuse';
  if (!hasClass(before, 'singular-pronoun') && !several) return [];
  const at = chunkAt(view, n);
  const behind = ['sebagai', 'bahwa'].includes(view.chunks[at + 1]?.head ?? '') ? at + 2 : at + 1;
  const speakers = several ? groupBefore(view, pronoun - 1) : pronounSpeakers(view, pronoun, context);
  const content = contentFrom(view, behind);
  if (speakers.length === 0 || content === null) return [];
  return [draftAtWord(view, word, form, { speakers, content, rule: pronounPassive.name })];
}

/** `Warga mengecam X, yang mereka tuduh …`: `mereka` are who does what the clause around tells, where that may be several. */
function groupBefore(view: SentenceView, yang: number): readonly Speaker[] {
  const verbs = flatMap(view.chunks, ({ kind }, n) => (n < yang && kind === 'verb' ? [n] : []));
  const phrase = verbs.map((verb) => findSubject(view.chunks, verb).phrase).findLast((one) => one !== null);
  const subject = view.chunks[phrase ?? -1];
  const person = subject?.heads.some((head) => view.mentions[head]?.kind === 'person') ?? false;
  return subject === undefined || (person && subject.heads.length === 1) ? [] : readSpeakers(view, subject);
}

/** Whom `ia` takes up, where the mentions tell. */
function pronounSpeakers(view: SentenceView, chunk: number, context: StatementContext): Speaker[] {
  const own = view.chunks[chunk]?.heads[0];
  const antecedent = own === undefined ? null : (view.mentions[own]?.antecedent ?? null);
  return antecedent === null
    ? resolveSpeakers(view, chunk, context)
    : [{ kind: 'mention', mention: antecedent }];
}

const mayCue = (word: string): boolean => pronounForm(word) !== null || objectForm(word) !== null;

const cuesIn = wordsWith(mayCue);

/** `X merilis gambar yang dikatakannya menunjukkan …`, `hasil yang ia sebut …`, `Dikatakannya, …`. */
export const pronounPassive: StatementRule = {
  name: 'pronoun-passive',
  mayCue,
  find: (view, context) =>
    flatMap(cuesIn(view), (n) => {
      const word = view.words[n] as Word;
      return [...readWord(view, word, n, context), ...readObjectVoice(view, word, n, context)];
    }),
  positive: {
    text: 'Gedung Putih merilis gambar yang diklaimnya menunjukkan kapal Rusia di pelabuhan itu.',
    finds: ['Gedung Putih | states | menunjukkan kapal Rusia di pelabuhan itu'],
  },
  negative: { text: 'Gedung Putih merilis gambar yang diambilnya di pelabuhan itu.', finds: [] },
};
