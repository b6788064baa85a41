import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isAnyRole } from '../../clause/role-noun.js';

const SERVES = ['officer', 'fighters', 'state'] as const;

/**
 * Names whom troops or officers come from, where `dari` tells it: `4.000 prajurit dari TNI dan Angkatan Darat AS`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions; empty for other people, and where a place stands behind `dari`
 * @example
 * // [Pejuang] dari M23 menyerang Goma. → M23
 * // [Warga] dari Korea Utara menyerang Goma. → none
 */
export function servingFrom(view: SentenceView, chunk: Chunk): readonly number[] {
  if (chunk.owners.length > 0 || !isAnyRole(chunk.head, ...SERVES)) return [];
  const at = view.chunks.indexOf(chunk);
  if (view.chunks[at + 1]?.head !== 'dari') return [];
  const from = view.chunks[at + 2]?.heads ?? [];
  return from.every((name) => view.mentions[name]?.kind !== 'place') ? from : [];
}
