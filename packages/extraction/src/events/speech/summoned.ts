import { ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Stance } from '../../findings.js';
import type { StatementDraft } from '../../statements/draft.js';
import { isActWord } from '../act-word.js';

/** How many chunks before the word of speech the envoy may stand. */
const REACH = 9;

/** Protests and demands are handed to an envoy. */
const HANDED: ReadonlySet<Stance> = new Set(['condemns', 'demands']);

/**
 * Names the state whose envoy is summoned to be told something: a protest that names nobody else is meant for it.
 *
 * @param view the sentence
 * @param draft the statement
 * @param stance its settled stance
 * @returns the country of the envoy who is summoned right before; empty where none is
 * @example
 * // Rumania memanggil Duta Besar [Rusia] untuk menyampaikan protes keras. → Rusia
 * // Rumania memanggil Duta Besar Rusia, lalu WHO menyampaikan protes. → none
 */
export function summoned(view: SentenceView, { cue }: StatementDraft, stance: Stance): readonly number[] {
  if (!HANDED.has(stance)) return [];
  const { chunks, words } = view;
  const at = chunks.findIndex(({ to }) => (words[to - 1]?.end ?? 0) > cue.start);
  const verb = chunks.findLastIndex(
    ({ kind, head }, n) => n < at && n >= at - REACH && kind === 'verb' && isActWord(head, 'summons'),
  );
  const envoy = chunks[verb + 1];
  if (verb < 0 || envoy?.kind !== 'noun-phrase' || !isActWord(envoy.head, 'envoy')) return [];
  const place = chunks[verb + 2]?.head === 'di' ? verb + 4 : verb + 2;
  const between = chunks.slice(place, at);
  const joined = between.some(({ head }) => isActWord(head, 'leads-to-telling'));
  const named = between.some(({ kind, heads }) => kind === 'verb' || heads.length > 0);
  return joined && !named ? ownersOf(envoy) : [];
}
