import type { SentenceView } from '../clause/clause-view.js';
import type { Speaker } from '../findings.js';
import { isPronoun, readSpeakers } from './speaker.js';

const SINGULAR: ReadonlySet<string> = new Set(['ia', 'dia', 'beliau']);

/**
 * Reads the speakers from the subject of a reporting verb; `ia`, `dia` and `beliau` are the last named speaker.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk, or null
 * @param lastSpeaker index of the mention that spoke last, or null
 * @returns speakers; empty where nobody is sure
 */
export function resolveSpeakers(
  view: SentenceView,
  phrase: number | null,
  lastSpeaker: number | null,
): Speaker[] {
  const chunk = phrase === null ? undefined : view.chunks[phrase];
  if (!isPronoun(chunk)) return readSpeakers(view, chunk);
  return chunk !== undefined && SINGULAR.has(chunk.head) && lastSpeaker !== null
    ? [{ kind: 'mention', mention: lastSpeaker }]
    : [];
}
