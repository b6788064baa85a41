import { canSpeak } from '../../clause/can-speak.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import { opensClause } from './opens-clause.js';

/**
 * Finds who speaks where a country seems to: it may only tell where a place is.
 *
 * @param view the sentence
 * @param phrase index of the phrase that seems to speak
 * @returns index of the phrase before the place, or the same
 * @example
 * // [Kedutaan Besar RI] di Amman, Yordania mengimbau → Kedutaan Besar RI
 * // Ledakan di Teheran, [Iran] menuduh Israel: a blast does not speak
 */
export function overPlace({ chunks, mentions }: SentenceView, phrase: number): number {
  const heads = chunks[phrase]?.heads ?? [];
  const country = heads.length === 1 && mentions[heads[0] ?? -1]?.kind === 'country';
  const place = entryAt(chunks, phrase - 1)?.kind === 'comma' && entryAt(chunks, phrase - 3)?.head === 'di';
  const whole = country && place && canSpeak(entryAt(chunks, phrase - 4));
  return whole && opensClause(chunks, phrase - 4) ? phrase - 4 : phrase;
}
