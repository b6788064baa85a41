import { containsSpan } from '@warta/text';
import type { Chunk } from '../../clause/chunk.js';
import { chunkSpan, type SentenceView } from '../../clause/clause-view.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { flatMap } from '../../flat-map.js';
import { isOfSpeakers } from '../../take-ups/party.js';
import { chunkText } from '../content/chunk-text.js';
import type { StatementDraft } from '../draft.js';
import { passiveAgent } from '../speakers/passive-agent.js';
import { beginsWrong, isWrong } from './wrong-acts.js';

/** `serangan itu`, `pembunuhan aktivis itu`. */
function isHarm(view: SentenceView, chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.heads.length > 0) return false;
  const text = chunkText(view, chunk);
  return beginsWrong(text, 'harm') || beginsWrong(text, 'done');
}

function isTold(view: SentenceView, chain: readonly number[]): boolean {
  return chain.every((at) => {
    const head = view.chunks[at]?.head ?? '';
    return !hasClass(head, 'negator') && !hasClass(head, 'unreal');
  });
}

/** Who stands behind the passive at a place, where it steers a wrong: `serangan itu dikendalikan [China]`. */
function agentsAt(view: SentenceView, at: number): readonly number[] {
  const { phrase, chain } = findSubject(view.chunks, at);
  if (phrase === null || !isHarm(view, view.chunks[phrase]) || !isTold(view, chain)) return [];
  const agent = view.chunks[passiveAgent(view, at, at).agent];
  if (agent === undefined) return [];
  return agent.heads.length > 0 ? agent.heads : agent.owners.slice(0, 1);
}

/**
 * Names of who is told to stand behind a wrong in a passive: `serangan itu dikendalikan badan intelijen [China]`.
 *
 * @param view the sentence of the reporting word
 * @param draft the statement
 * @returns mentions other than the speaker; empty where no such wrong is told
 * @example
 * // Taiwan mengatakan serangan itu dikendalikan badan intelijen [China]. → China
 * // Taiwan mengatakan serangan itu dikendalikan badan intelijen Taiwan. → none
 */
export function steerersOf(view: SentenceView, { content, speakers }: StatementDraft): readonly number[] {
  if (content === null) return [];
  const steers = (chunk: Chunk): boolean => {
    return (
      containsSpan(content, chunkSpan(view, chunk)) && chunk.kind === 'verb' && isWrong(chunk.head, 'steered')
    );
  };
  const agents = flatMap(view.chunks, (chunk, at) => (steers(chunk) ? agentsAt(view, at) : []));
  return agents.filter((one) => !isOfSpeakers(view.mentions, speakers, one));
}
