import type { Span } from '@warta/text';
import { nameBehind } from '../../clause/apposition.js';
import type { Chunk, ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { skipAhead } from '../../clause/skip-chunks.js';
import type { Word } from '../../clause/word.js';
import type { Speaker, Stance } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { claimWord } from '../claims/claim-noun.js';
import { attributedContent } from '../content/attributed-content.js';
import { isTagged, passesOn } from '../content/passed-on.js';
import { versionOf } from '../content/version-of.js';
import { chunksWith } from '../cues/cue-places.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import type { StatementContext, StatementRule } from '../rule.js';
import { claimSpeakers } from '../speakers/claim-speakers.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { runningSpeakers } from '../speakers/running-speakers.js';

const ASIDE: ReadonlySet<ChunkKind> = new Set(['bracket', 'time']);

/** The chunk behind the speaker, over an apposition or a relative clause up to its comma. */
function afterSpeaker(view: SentenceView, phrase: number): number {
  let at = skipAhead(view.chunks, phrase + 1, ASIDE);
  while (view.chunks[at]?.head === 'dari' && view.chunks[at + 1]?.kind === 'noun-phrase') at += 2;
  if (view.chunks[at]?.head === 'yang')
    at = view.chunks.findIndex((chunk, n) => n > at && chunk.kind === 'comma');
  return view.chunks[at]?.kind === 'comma' ? at + 1 : at;
}

/** `karena menurutnya sengketa itu harus selesai`: the rest of the chunk of `menurutnya` is said too. */
function withHead(view: SentenceView, word: Word, { from, to }: Chunk, content: Span | null): Span | null {
  const next = view.words[from + 1];
  const begins = content !== null && next !== undefined && from + 1 < to && content.start > word.start;
  return begins && next.text !== ',' ? { start: next.start, end: content.end } : content;
}

/** `Menurut Kepala BMKG, Dwikorita, hujan …`: the name between commas. */
function nameBetweenCommas(view: SentenceView, phrase: number): number | null {
  const name = nameBehind(view.chunks, phrase);
  return name !== null && (name === phrase + 1 || view.chunks[name + 1]?.kind === 'comma') ? name : null;
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

function readAccordingTo(view: SentenceView, at: number, context: StatementContext): StatementDraft[] {
  const chunk = view.chunks[at];
  if (chunk?.head === 'versi') return versionOf(view, at, accordingTo.name);
  if (chunk?.head !== 'menurut' && chunk?.head !== 'menurutnya') return [];
  const own = chunk.head === 'menurutnya';
  const start = view.words[chunk.from]?.start ?? 0;
  const phrase = own ? at : (nameBetweenCommas(view, at + 1) ?? at + 1);
  const claimed = own ? null : claimIn(view, at + 1);
  const speakers = own
    ? runningSpeakers(view, context, start, start)
    : (claimed?.speakers ?? resolveSpeakers(view, phrase, context));
  const word = view.words[chunk.from];
  const found = attributedContent(view, at, afterSpeaker(view, phrase));
  const content = own && word !== undefined ? withHead(view, word, chunk, found) : found;
  if (speakers.length === 0 || content === null || word === undefined || isTagged(view, content)) return [];
  if (passesOn(view, at, phrase)) return [];
  const stance = claimed?.stance ?? 'states';
  return [plainDraft(view, word, { speakers, stance, content, rule: accordingTo.name })];
}

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
