import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { restOfPhrase } from '../../clause/rest-of-phrase.js';
import type { StatementDraft } from '../draft.js';
import { plainDraft } from '../plain-draft.js';
import { readSpeakers } from '../speakers/speaker.js';
import { attributedContent } from './attributed-content.js';

/**
 * Reads whose version is told: the phrase behind the noun, parted and closed by marks.
 *
 * @param view the sentence
 * @param at index of the chunk that begins with `versi`
 * @param rule name of the rule that finds it
 * @returns one statement or none
 * @example
 * // Versi polisi, korban jatuh sendiri. → polisi: korban jatuh sendiri
 * // Versi terbaru, kata polisi, lebih lengkap. → none
 */
export function versionOf(view: SentenceView, at: number, rule: string): StatementDraft[] {
  const chunk = view.chunks[at] as Chunk;
  const word = view.words[chunk.from];
  const closed = ['comma', 'mark', undefined].includes(view.chunks[at + 1]?.kind);
  const parted = at === 0 || view.chunks[at - 1]?.kind === 'comma';
  if (word === undefined || chunk.to === chunk.from + 1 || !closed || !parted) return [];
  const speakers = readSpeakers(view, restOfPhrase(view, chunk.from + 1, chunk.to));
  const content = attributedContent(view, at, at + 2);
  return speakers.length === 0 || content === null
    ? []
    : [plainDraft(view, word, { speakers, stance: 'states', content, rule })];
}
