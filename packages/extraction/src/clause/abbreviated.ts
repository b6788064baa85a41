import { entryAt } from '../entry-at.js';
import type { Chunk } from './chunk.js';
import type { SentenceView } from './clause-view.js';
import { hasKind } from './has-kind.js';

/**
 * Names the body whose abbreviation stands in brackets behind a name that is not known as one.
 *
 * @param view the sentence
 * @param chunk the noun phrase before the brackets
 * @returns the mention of the abbreviation; empty where there is none
 * @example
 * // [Tentara Pembebasan Papua Barat] (TPNPB) → TPNPB
 */
export function abbreviated(view: SentenceView, chunk: Chunk): readonly number[] {
  // `delegasi Sudan dan RSF (…)`: the brackets explain the last of several.
  if (chunk.joined > 0) return [];
  const last = entryAt(view.words, chunk.to - 1);
  const bracket = view.chunks[view.chunks.indexOf(chunk) + 1];
  if (last?.form.capital !== true || bracket?.kind !== 'bracket' || bracket.to - bracket.from !== 3)
    return [];
  const name = view.words[bracket.from + 1];
  const initial = view.words[chunk.from]?.form.capital === true;
  if (!initial || name === undefined || name.mention < 0 || name.text !== name.text.toUpperCase()) return [];
  return hasKind(view.mentions, name.mention, 'organization', 'group') ? [name.mention] : [];
}
