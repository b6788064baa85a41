import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subjects/subject.js';
import { claimBefore } from '../statements/cues/passive-patient.js';
import { claimAt } from './claim-at.js';
import type { Pointer } from './pointer.js';
import { isPointing } from './pointing-words.js';

/**
 * Reads the claim that a passive is about: `tudingan yang ditepis X`, `Klaim itu disebut X bohong`.
 *
 * @param view the sentence
 * @param cue the passive
 * @returns null where it is about something else
 */
export function patientPointer(view: SentenceView, cue: Span): Pointer | null {
  const verb = view.chunks.findIndex((chunk) => view.words[chunk.from]?.start === cue.start);
  const { phrase: subject, chain } = verb < 0 ? NO_SUBJECT : findSubject(view.chunks, verb);
  const phrase = subject ?? claimBefore(view, verb);
  const chunk = view.chunks[phrase];
  if (chunk === undefined || chunk.heads.length > 0) return null;
  const points =
    subject === null ||
    chain.some((at) => view.chunks[at]?.head === 'yang') ||
    isPointing(lastOf(view, chunk), 'demonstrative');
  const at = view.words.findIndex(
    ({ lower }, n) => n >= chunk.from && n < chunk.to && isPointing(lower, 'claim'),
  );
  const pointer = at < 0 || !points ? null : claimAt(view, at, view.words[chunk.to - 1]?.end ?? 0);
  const sumsUp =
    view.chunks[phrase - 1]?.kind === 'comma' && !isPointing(lastOf(view, chunk), 'demonstrative');
  return pointer === null ? null : { ...pointer, sumsUp };
}

const NO_SUBJECT = { phrase: null, chain: [] };

function lastOf(view: SentenceView, { to }: Chunk): string | undefined {
  return view.words[to - 1]?.lower;
}
