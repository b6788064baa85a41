import type { Span } from '@warta/text';
import type { SentenceView } from '../clause/clause-view.js';
import { contentEnd } from './content.js';
import type { StatementDraft } from './draft.js';
import { lastSpeakers, resolveSpeakers } from './resolve-speakers.js';
import type { StatementContext, StatementRule } from './rule.js';

/** Content of `Menurut X, …` or `…, menurut X`. */
function contentAround(view: SentenceView, cueChunk: number, after: number): Span | null {
  const end = contentEnd(view);
  const opens =
    cueChunk === 0 ||
    view.chunks[cueChunk - 1]?.kind === 'mark' ||
    view.chunks[cueChunk - 1]?.head === 'yang';
  if (opens) {
    const start = view.words[view.chunks[after]?.from ?? -1]?.start;
    return start === undefined || start >= end ? null : { start, end };
  }
  const before = view.chunks[cueChunk - 1];
  const last =
    before === undefined ? undefined : view.words[before.kind === 'comma' ? before.from - 1 : before.to - 1];
  const start = view.words[0]?.start;
  return last === undefined || start === undefined || start >= last.end ? null : { start, end: last.end };
}

/** The chunk behind the speaker, over an apposition between commas. */
function afterSpeaker(view: SentenceView, phrase: number): number {
  let at = phrase + 1;
  while (view.chunks[at]?.kind === 'bracket' || view.chunks[at]?.kind === 'time') at += 1;
  return view.chunks[at]?.kind === 'comma' ? at + 1 : at;
}

function readAccordingTo(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const chunk = view.chunks[at];
  if (chunk?.head !== 'menurut' && chunk?.head !== 'menurutnya') return [];
  const own = chunk.head === 'menurutnya';
  const speakers = own
    ? lastSpeakers(view, context, view.words[chunk.from]?.start ?? 0)
    : resolveSpeakers(view, at + 1, context);
  const content = contentAround(view, at, own ? afterSpeaker(view, at) : afterSpeaker(view, at + 1));
  const word = view.words[chunk.from];
  if (speakers.length === 0 || content === null || word === undefined) return [];
  const cue = { start: word.start, end: word.end };
  return [
    {
      speakers,
      stance: 'states',
      cue,
      content,
      addressee: null,
      belief: false,
      sentence: view.index,
      rule: accordingTo.name,
    },
  ];
}

/** `Menurut X, …`, `…, menurut X`, `Menurutnya, …`. */
export const accordingTo: StatementRule = {
  name: 'according-to',
  mayCue: (word) => word === 'menurut' || word === 'menurutnya',
  find: (view, context) => view.chunks.flatMap((_, at) => readAccordingTo(view, at, context)),
  positive: {
    text: 'Menurut WHO, vaksin itu aman bagi anak.',
    finds: ['WHO | states | vaksin itu aman bagi anak'],
  },
  negative: { text: 'Menurut rencana, sidang digelar pekan depan.', finds: [] },
};
