import { type ReportingForm, reportingForms } from '@warta/indonesian';
import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subject.js';
import { rememberWords } from '../remember-words.js';
import { findClaimClause } from './claim-clause.js';
import { contentFrom } from './content.js';
import type { StatementDraft } from './draft.js';
import type { StatementRule } from './rule.js';
import { readSpeakers } from './speaker.js';

/** `X disebut Y melanggar …` tells what Y says of X; `hal yang disampaikan Y` only points to it. */
function judges(form: ReportingForm): boolean {
  return form.belief || form.claim || form.clauseOnly || form.root === 'sebut';
}

const passiveForm = rememberWords(
  (word): ReportingForm | null =>
    reportingForms(word).find((form) => form.voice === 'passive' && (form.frame !== 'say' || judges(form))) ??
    null,
);

/** The agent of a passive: right behind it, or behind `oleh`. */
function agentAt(chunks: readonly Chunk[], verb: number): number {
  const next = chunks[verb + 1];
  if (next?.kind === 'preposition' && next.head === 'oleh') return verb + 2;
  return next?.kind === 'noun-phrase' ? verb + 1 : -1;
}

/** The accused or denied: the subject, or the claim at the head of the sentence. */
function patientOf(
  view: SentenceView,
  at: number,
): { readonly chunk: Chunk; readonly claim: boolean } | null {
  const { phrase, chain } = findSubject(view.chunks, at);
  if (chain.some((one) => view.chunks[one]?.kind === 'negator')) return null;
  const clause = phrase === null ? findClaimClause(view) : null;
  const claim = clause?.verb === at;
  const chunk = view.chunks[phrase ?? (claim ? (clause?.claim ?? -1) : -1)];
  return chunk === undefined ? null : { chunk, claim };
}

function readPassive(view: SentenceView, chunk: Chunk, at: number): StatementDraft[] {
  const form = chunk.kind === 'verb' ? passiveForm(chunk.head) : null;
  const agent = form === null ? -1 : agentAt(view.chunks, at);
  const patient = agent < 0 ? null : patientOf(view, at);
  if (form === null || patient === null) return [];
  const speakers = readSpeakers(view, view.chunks[agent]);
  const content = patient.claim ? claimSpan(view, at) : contentFrom(view, skipMarker(view.chunks, agent + 1));
  const names = form.frame === 'say' && view.chunks[agent + 1]?.head === 'sebagai';
  if (speakers.length === 0 || names || (content === null && form.frame !== 'react')) return [];
  const { heads, owners } = patient.chunk;
  return [
    {
      speakers,
      stance: form.stance,
      cue: chunkSpan(view, chunk),
      content,
      addressee: form.frame === 'say' ? null : (heads[0] ?? owners[0] ?? null),
      belief: form.belief || form.claim,
      sentence: view.index,
      rule: passiveCue.name,
    },
  ];
}

/** What is denied in `Klaim X bahwa … dibantah Y`: the claim with its content. */
function claimSpan(view: SentenceView, verb: number): Span | null {
  const start = view.words[0]?.start;
  const end = view.words[(view.chunks[verb]?.from ?? 0) - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
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
  mayCue: (word) => passiveForm(word) !== null,
  find: (view) => view.chunks.flatMap((chunk, at) => readPassive(view, chunk, at)),
  positive: {
    text: 'Rusia dituduh Ukraina mengebom sekolah di Kharkiv.',
    finds: ['Ukraina | alleges | mengebom sekolah di Kharkiv'],
  },
  negative: { text: 'Rusia dituduh mengebom sekolah di Kharkiv.', finds: [] },
};
