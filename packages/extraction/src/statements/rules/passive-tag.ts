import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { nameBehind } from '../../clause/subjects/apposition.js';
import { flatMap } from '../../flat-map.js';
import { tellsBehindComma } from '../content/bare-clause.js';
import { behindCircumstances } from '../content/behind-circumstances.js';
import { contentFrom } from '../content/content.js';
import { contentBefore } from '../content/tagged-content.js';
import { wordsWith } from '../cues/cue-places.js';
import { reportingWords } from '../cues/reporting-words.js';
import type { StatementDraft } from '../draft.js';
import { draftAtWord } from '../draft-at-word.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { citedAfter } from '../speakers/tag-speakers.js';

/** `dikatakan`, and `diakui` at the head of a sentence. */
function isTelling(form: ReportingForm): boolean {
  return form.frame === 'say' || reportingWords.is(form.root, 'admitting');
}

function tellingPassive(word: string): ReportingForm | null {
  return reportingForms(word).find((form) => form.voice === 'passive' && isTelling(form)) ?? null;
}

/** The agent right behind the verb, over `kembali` and `oleh`. */
function agentOfTag(view: SentenceView, verb: number): number {
  let at = verb + 1;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.head === 'oleh') at += 1;
  return view.chunks[at]?.kind === 'noun-phrase' ? at : -1;
}

/** `kata X, seperti dilaporkan Y`: Y only passes on what X said. */
function isRelayed(view: SentenceView, before: number): boolean {
  return view.chunks.some(
    (chunk) =>
      chunk.to <= before &&
      chunk.kind === 'verb' &&
      reportingForms(chunk.head).some((form) => form.voice === 'tag' || form.voice === 'active'),
  );
}

/** `Dikatakan X, harga naik`, `Dikatakan X bahwa harga naik`: the clause behind the agent. */
function contentBehind(view: SentenceView, agent: number): Span | null {
  const link = agent + 1;
  const that = view.chunks[link]?.head === 'bahwa';
  if (that) return contentFrom(view, link + 1);
  // `Dikatakan X di Bogor, harga naik`
  const opened = behindCircumstances(view, link);
  const comma = opened > link ? opened - 1 : link;
  const tells = view.chunks[comma]?.kind === 'comma' && tellsBehindComma(view, comma, link);
  return tells ? contentFrom(view, comma + 1) : null;
}

/** A passive tag opens its sentence, or stands behind `demikian` or `seperti`. */
function mayTag({ words }: SentenceView, at: number): boolean {
  return at === 0 || isSpeechWord(words[at - 1]?.lower ?? '', 'thus');
}

/** What the passive reports; undefined where it is no tag. */
function contentOf(view: SentenceView, at: number, agent: number): Span | null | undefined {
  if (at === 0) return contentBehind(view, agent) ?? undefined;
  const link = view.words[at - 1]?.lower ?? '';
  if (link !== 'demikian' && isRelayed(view, at - 1)) return undefined;
  return contentBefore(view, at - 1) ?? (at === 1 && link === 'demikian' ? null : undefined);
}

function readPassiveTag(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const word = view.words[at];
  const form = word === undefined || word.mention >= 0 ? null : tellingPassive(word.lower);
  if (word === undefined || form === null || !mayTag(view, at)) return [];
  const first = agentOfTag(view, chunkAt(view, at));
  const agent = first < 0 ? first : (nameBehind(view.chunks, first) ?? first);
  const content = agent < 0 ? undefined : contentOf(view, at, agent);
  if (content === undefined) return [];
  const cited = citedAfter(view, agent, context);
  const speakers = cited.length > 0 ? cited : resolveSpeakers(view, agent, context);
  if (speakers.length === 0) return [];
  return [draftAtWord(view, word, form, { speakers, content, rule: passiveTag.name })];
}

const mayCue = (word: string): boolean => tellingPassive(word) !== null;

const cuesIn = wordsWith(mayCue);

/** `…, demikian disampaikan X`, `…, seperti diungkapkan X`, `Dikatakan X, …`. */
export const passiveTag: StatementRule = {
  name: 'passive-tag',
  mayCue,
  find: (view, context) => flatMap(cuesIn(view), (at) => readPassiveTag(view, at, context)),
  positive: {
    text: 'Harga gabah naik tipis, demikian disampaikan Bulog.',
    finds: ['Bulog | states | Harga gabah naik tipis'],
  },
  negative: { text: 'Harga gabah naik tipis, seperti diberitakan sebelumnya.', finds: [] },
};
