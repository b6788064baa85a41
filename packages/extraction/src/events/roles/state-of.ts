import { actorById } from '@warta/gazetteer';
import type { SentenceView } from '../../clause/clause-view.js';
import { servedBy } from './served-by.js';

/** `country/RUS`, `capital/RUS`. */
const STATE = /^(?:country|capital)\/(.+)$/u;

/**
 * Tells which state a mention is or belongs to, by the gazetteer or by its title.
 *
 * @param view the sentence
 * @param mention its index
 * @returns the code of the state, or null where none is known
 * @example
 * // [Moskow], [Putin] → RUS; Menteri Pertahanan Jepang [Budi Santoso] → JPN; [Budi Santoso] → null
 */
export function stateOf(view: SentenceView, mention: number): string | null {
  const id = view.mentions[mention]?.candidates[0] ?? '';
  const own = STATE.exec(id)?.[1] ?? actorById(id)?.country;
  if (own !== undefined && own !== null) return own;
  const [body] = servedBy(view, mention);
  return body === undefined ? null : stateOf(view, body);
}
