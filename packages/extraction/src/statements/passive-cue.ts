import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subject.js';
import { contentFrom } from './content.js';
import type { StatementDraft } from './draft.js';
import type { StatementRule } from './rule.js';
import { readSpeakers } from './speaker.js';

function passiveForm(word: string): ReportingForm | null {
  return reportingForms(word).find((form) => form.voice === 'passive') ?? null;
}

/** The agent of a passive: right behind it, or behind `oleh`. */
function agentAt(chunks: readonly Chunk[], verb: number): number {
  const next = chunks[verb + 1];
  if (next?.kind === 'preposition' && next.head === 'oleh') return verb + 2;
  return next?.kind === 'noun-phrase' ? verb + 1 : -1;
}

function readPassive(view: SentenceView, chunk: Chunk, at: number): StatementDraft[] {
  const form = chunk.kind === 'verb' ? passiveForm(chunk.head) : null;
  const agent = form === null ? -1 : agentAt(view.chunks, at);
  if (form === null || agent < 0) return [];
  const speakers = readSpeakers(view, view.chunks[agent]);
  const subject = findSubject(view.chunks, at);
  const accused = subject.phrase === null ? undefined : view.chunks[subject.phrase];
  if (speakers.length === 0 || accused === undefined) return [];
  if (subject.chain.some((one) => view.chunks[one]?.kind === 'negator')) return [];
  const content = contentFrom(view, skipMarker(view.chunks, agent + 1));
  if (content === null && form.frame !== 'react') return [];
  const addressee = form.frame === 'say' ? null : (accused.heads[0] ?? null);
  return [
    {
      speakers,
      stance: form.stance,
      cue: chunkSpan(view, chunk),
      content,
      addressee,
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: passiveCue.name,
    },
  ];
}

function skipMarker(chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  return chunk?.kind === 'subordinator' || (chunk?.kind === 'preposition' && chunk.head === 'sebagai')
    ? at + 1
    : at;
}

/** `Rusia dituduh Ukraina mengebom …`, `X diminta oleh Y untuk …`. */
export const passiveCue: StatementRule = {
  name: 'passive-cue',
  find: (view) => view.chunks.flatMap((chunk, at) => readPassive(view, chunk, at)),
  positive: {
    text: 'Rusia dituduh Ukraina mengebom sekolah di Kharkiv.',
    finds: ['Ukraina | alleges | mengebom sekolah di Kharkiv'],
  },
  negative: { text: 'Rusia dituduh mengebom sekolah di Kharkiv.', finds: [] },
};
