import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { findSubject } from '../clause/subject.js';
import { findClaimClause } from './claim-clause.js';

/** What a passive of speech is about. */
export interface Patient {
  readonly chunk: Chunk;
  /** It is a claim at the head of the sentence: `Klaim X bahwa … dibantah Y`. */
  readonly claim: boolean;
  /** The passive stands in its relative clause: `kapal yang disebut AS membawa senjata`. */
  readonly relative: boolean;
}

/**
 * Finds what a passive of speech is about: the subject, or the claim at the head of the sentence.
 *
 * @param view the sentence
 * @param at index of the passive
 * @returns null where none is sure or the passive is negated
 */
export function patientOf(view: SentenceView, at: number): Patient | null {
  const { phrase, chain } = findSubject(view.chunks, at);
  if (chain.some((one) => view.chunks[one]?.kind === 'negator')) return null;
  const clause = findClaimClause(view);
  const claim = clause?.verb === at;
  const chunk = view.chunks[(claim ? clause?.claim : phrase) ?? -1];
  const yang = chain.find((one) => view.chunks[one]?.head === 'yang');
  return chunk === undefined ? null : { chunk, claim, relative: yang !== undefined };
}
