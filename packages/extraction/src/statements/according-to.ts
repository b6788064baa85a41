import { reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import { nameBehind } from '../clause/apposition.js';
import type { Chunk, ChunkKind } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { restOfPhrase } from '../clause/rest-of-phrase.js';
import { skipAhead } from '../clause/skip-chunks.js';
import { findSubject } from '../clause/subject.js';
import type { Speaker, Stance } from '../findings.js';
import { flatMap } from '../flat-map.js';
import { rememberWords } from '../remember-words.js';
import { claimWord } from './claim-noun.js';
import { claimSpeakers } from './claim-speakers.js';
import { contentEnd } from './content.js';
import { chunksWith } from './cue-places.js';
import type { StatementDraft } from './draft.js';
import { hasVerb } from './has-verb.js';
import { plainDraft } from './plain-draft.js';
import { quotationEnd } from './quotation-at.js';
import { resolveSpeakers } from './resolve-speakers.js';
import type { StatementContext, StatementRule } from './rule.js';
import { runningSpeakers } from './running-speakers.js';
import { readSpeakers } from './speaker.js';

function startOf(view: SentenceView, chunk: number): number | undefined {
  return view.words[view.chunks[chunk]?.from ?? -1]?.start;
}

/** Small words that may open a sentence before `menurut`: `Namun, menurut X`. */
function opensOnly(view: SentenceView, cueChunk: number): boolean {
  return view.chunks
    .slice(0, cueChunk)
    .every((chunk) => chunk.kind !== 'noun-phrase' && chunk.kind !== 'verb' && chunk.kind !== 'time');
}

/** `X menurut Y akan …`: what is said goes around the speaker; its start, or null where it is a clause before him. */
function aroundSpeaker(view: SentenceView, cueChunk: number, after: number): number | null {
  const own = view.chunks.slice(0, cueChunk);
  const whole = own.every((chunk) => chunk.kind !== 'verb');
  return whole && hasVerb(view.chunks, after) ? (view.words[0]?.start ?? null) : null;
}

/** `X menembakkan rudal, [uji coba kelima tahun ini] menurut Y`: only the phrase behind the comma is from Y; its start. */
function appositionStart(view: SentenceView, cueChunk: number): number | undefined {
  const comma = view.chunks.findLastIndex(({ kind }, at) => at < cueChunk && kind === 'comma');
  const own = view.chunks.slice(comma + 1, cueChunk);
  const phrase = own[0]?.kind === 'noun-phrase' && own[0].heads.length === 0;
  return comma > 0 &&
    phrase &&
    !own.some(({ kind }) => ['verb', 'conjunction', 'subordinator'].includes(kind))
    ? startOf(view, comma + 1)
    : undefined;
}

/** Content of `Menurut X, …`, `…, menurut X` or `X, menurut Y, …`. */
function contentAround(view: SentenceView, cueChunk: number, after: number): Span | null {
  const end = Math.min(contentEnd(view), quotationEnd(view, startOf(view, cueChunk) ?? 0));
  const before = view.chunks[cueChunk - 1];
  const opens =
    before === undefined || before.kind === 'mark' || before.head === 'yang' || opensOnly(view, cueChunk);
  const start = opens ? startOf(view, after) : aroundSpeaker(view, cueChunk, after);
  if (opens || start !== null)
    return start === undefined || start === null || start >= end ? null : { start, end };
  const last =
    before === undefined ? undefined : view.words[before.kind === 'comma' ? before.from - 1 : before.to - 1];
  const first =
    (before?.kind === 'comma' ? undefined : appositionStart(view, cueChunk)) ?? view.words[0]?.start;
  return last === undefined || first === undefined || first >= last.end
    ? null
    : { start: first, end: last.end };
}

const ASIDE: ReadonlySet<ChunkKind> = new Set(['bracket', 'time']);

/** The chunk behind the speaker, over an apposition or a relative clause up to its comma. */
function afterSpeaker(view: SentenceView, phrase: number): number {
  let at = skipAhead(view.chunks, phrase + 1, ASIDE);
  if (view.chunks[at]?.head === 'yang')
    at = view.chunks.findIndex((chunk, n) => n > at && chunk.kind === 'comma');
  return view.chunks[at]?.kind === 'comma' ? at + 1 : at;
}

/** `Menurut Kepala BMKG, Dwikorita, hujan …`: the name between commas. */
function closedName(view: SentenceView, phrase: number): number | null {
  const name = nameBehind(view.chunks, phrase);
  return name !== null && (name === phrase + 1 || view.chunks[name + 1]?.kind === 'comma') ? name : null;
}

/** `Versi polisi, …`, `…, versi polisi`: the phrase behind the noun, closed by a mark. */
function versionOf(view: SentenceView, at: number): StatementDraft[] {
  const chunk = view.chunks[at] as Chunk;
  const word = view.words[chunk.from];
  const closed = ['comma', 'mark', undefined].includes(view.chunks[at + 1]?.kind);
  const parted = at === 0 || view.chunks[at - 1]?.kind === 'comma';
  if (word === undefined || chunk.to === chunk.from + 1 || !closed || !parted) return [];
  const speakers = readSpeakers(view, restOfPhrase(view, chunk.from + 1, chunk.to));
  const content = contentAround(view, at, at + 2);
  return speakers.length === 0 || content === null
    ? []
    : [plainDraft(view, word, { speakers, stance: 'states', content, rule: accordingTo.name })];
}

function readAccordingTo(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const chunk = view.chunks[at];
  if (chunk?.head === 'versi') return versionOf(view, at);
  if (chunk?.head !== 'menurut' && chunk?.head !== 'menurutnya') return [];
  const own = chunk.head === 'menurutnya';
  const start = view.words[chunk.from]?.start ?? 0;
  const phrase = own ? at : (closedName(view, at + 1) ?? at + 1);
  const claimed = own ? null : claimIn(view, at + 1);
  const speakers = own
    ? runningSpeakers(view, context, start, start)
    : (claimed?.speakers ?? resolveSpeakers(view, phrase, context));
  const content = contentAround(view, at, afterSpeaker(view, phrase));
  const word = view.words[chunk.from];
  if (speakers.length === 0 || content === null || word === undefined || isTagged(view, content)) return [];
  if (passesOn(view, at, phrase)) return [];
  const stance = claimed?.stance ?? 'states';
  return [plainDraft(view, word, { speakers, stance, content, rule: accordingTo.name })];
}

/** `Menurut tuduhan Ukraina, …`: whose accusation it is. */
function claimIn(view: SentenceView, at: number): { speakers: readonly Speaker[]; stance: Stance } | null {
  const chunk = view.chunks[at];
  const form = chunk?.kind === 'noun-phrase' ? claimWord(view, chunk)?.form : undefined;
  const { speakers, last } = claimSpeakers(view, at);
  return form?.frame === 'accuse' && last === at && speakers.length > 0
    ? { speakers, stance: form.stance }
    : null;
}

/** `"…," kata X, menurut Reuters`: X speaks, and Reuters passes it on. */
function isTagged(view: SentenceView, { start, end }: Span): boolean {
  return view.quotes.some(
    (quote) =>
      quote.start >= start &&
      view.words.some((word) => word.start >= quote.end && word.end <= end && tags(word.lower)),
  );
}

/** `X mengatakan …, menurut laporan Reuters`: a medium behind somebody's words only passes them on. */
function passesOn(view: SentenceView, cueChunk: number, phrase: number): boolean {
  const chunk = view.chunks[phrase];
  const name = chunk?.heads[0] ?? chunk?.owners[0];
  const medium = view.mentions[name ?? -1]?.candidates.some((id) => /^(?:agency|outlet)\//.test(id)) ?? false;
  return (
    medium &&
    view.chunks.some(
      (one, at) =>
        at < cueChunk &&
        one.kind === 'verb' &&
        says(one.head) &&
        findSubject(view.chunks, at).phrase !== null,
    )
  );
}

const says = rememberWords((lower) =>
  reportingForms(lower).some(({ voice, frame }) => voice === 'active' && frame === 'say'),
);

const tags = rememberWords((lower) => reportingForms(lower).some(({ voice }) => voice === 'tag'));

const mayCue = (word: string): boolean => word === 'menurut' || word === 'menurutnya' || word === 'versi';

const cuesIn = chunksWith(mayCue);

/** `Menurut X, …`, `…, menurut X`, `Menurutnya, …`, `Versi X, …`. */
export const accordingTo: StatementRule = {
  name: 'according-to',
  mayCue,
  find: (view, context) => flatMap(cuesIn(view), (at) => readAccordingTo(view, at, context)),
  positive: {
    text: 'Menurut WHO, vaksin itu aman bagi anak.',
    finds: ['WHO | states | vaksin itu aman bagi anak'],
  },
  negative: { text: 'Menurut rencana, sidang digelar pekan depan.', finds: [] },
};
