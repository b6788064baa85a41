import type { ChunkKind } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';

/** Behind which a phrase is no subject. */
const GOVERNS: ReadonlySet<ChunkKind> = new Set(['verb', 'preposition']);

/**
 * Names to whom something comes that stands right behind them without a verb.
 *
 * @param view the sentence
 * @param trigger the noun
 * @returns indices of mentions; empty for other nouns
 * @example
 * // [Serbia] kembali kedatangan jet dari Prancis → Serbia
 * // Serbia menunggu kedatangan jet, kapal dari [Serbia], kedatangan jet → none
 */
export function comesOver(view: SentenceView, { chunk, from }: Trigger): readonly number[] {
  if (!isActWord(view.words[from]?.lower ?? '', 'comes-over') || view.chunks[chunk]?.from !== from) return [];
  const at = skipBack(view.chunks, chunk - 1, AUXILIARY_AND_TIME);
  const host = entryAt(view.chunks, at);
  if (host?.kind !== 'noun-phrase' || GOVERNS.has(entryAt(view.chunks, at - 1)?.kind ?? 'mark')) return [];
  return namesOf(view, host);
}
