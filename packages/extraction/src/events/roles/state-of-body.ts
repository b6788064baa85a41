import type { SentenceView } from '../../clause/clause-view.js';
import { countryIdOf } from '../../mentions/references/reference-place.js';

/**
 * Finds where an article names the state that a body of it belongs to: of its ministry `negaranya` means the state.
 *
 * @param view a sentence of the article
 * @param body index of a mention
 * @returns index of a mention of the state, by its own name or else by its capital; the body itself where the article names none
 * @example
 * // Beijing membantah. … Kementerian Luar Negeri China menegaskan negaranya … : Kementerian Luar Negeri China → Beijing
 */
export function stateOfBody({ mentions }: SentenceView, body: number): number {
  const mention = mentions[body];
  const state = mention === undefined || mention.kind === 'country' ? null : countryIdOf(mention);
  if (state === null) return body;
  const byName = mentions.findIndex(({ kind, candidates }) => kind === 'country' && candidates[0] === state);
  if (byName >= 0) return byName;
  const byCapital = mentions.findIndex((one) => one.method === 'metonym' && countryIdOf(one) === state);
  return byCapital < 0 ? body : byCapital;
}
