import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import type { Speaker } from '../../findings.js';
import { isPerson } from './is-person.js';
import { passiveAgent } from './passive-agent.js';
import { readSpeakers } from './speaker.js';

function isTellingPassive(word: string): boolean {
  return reportsAs(word, 'passive', 'say') || reportsAs(word, 'passive', 'ask');
}

/** Who says what a passive tells, where it is one person without a name. */
function tellerOf(view: SentenceView, verb: number): Speaker | null {
  if (!isTellingPassive(view.chunks[verb]?.head ?? '')) return null;
  const { agent } = passiveAgent(view, verb, verb);
  const phrase = view.chunks[agent];
  if (!isPerson(phrase?.head ?? '')) return null;
  const [speaker, second] = readSpeakers(view, phrase);
  return second === undefined && speaker?.kind === 'anonymous' ? speaker : null;
}

/**
 * Finds who says what a sentence tells, a person without a name, though nothing more is reported of it.
 *
 * @param view the sentence
 * @returns the speaker, or null
 * @example
 * // Rencana itu diungkapkan [seorang pejabat AS]. → seorang pejabat AS
 * // Rencana itu diungkapkan John Kirby. → null
 */
export function unnamedTeller(view: SentenceView): Speaker | null {
  for (const [at, { kind }] of view.chunks.entries()) {
    const teller = kind === 'verb' ? tellerOf(view, at) : null;
    if (teller !== null) return teller;
  }
  return null;
}
