import { reportingForms } from '@warta/indonesian';
import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { flatMap } from '../../flat-map.js';
import { firstMention } from '../../mentions/first-mention.js';

/** Where the clause around a chunk begins: behind the last reporting verb before it. */
function behindReport(view: SentenceView, chunk: Chunk): number {
  const verb = view.chunks.findLast(
    (one) => one.kind === 'verb' && one.to <= chunk.from && reportingForms(one.head).length > 0,
  );
  return verb === undefined ? view.sentence.start : (view.words[verb.to - 1]?.end ?? view.sentence.start);
}

/**
 * Whom `ia` and `dia` mean: the one person named before them in their clause.
 *
 * @param view the sentence
 * @param chunk the pronoun
 * @returns one index of a mention; empty where there are none or several
 * @example
 * // Lavrov mendarat, lalu [ia] menemui Kim. → Lavrov; Lavrov menemui Kim, lalu [ia] pulang. → none
 */
export function personBefore(view: SentenceView, chunk: Chunk): readonly number[] {
  const from = behindReport(view, chunk);
  const at = view.words[chunk.from]?.start ?? 0;
  const before = flatMap(view.mentions, (mention, index) =>
    mention.sentence === view.index && mention.kind === 'person' && mention.start >= from && mention.end <= at
      ? [index]
      : [],
  );
  const persons = new Set(before.map((index) => firstMention(view.mentions, index)));
  const last = before.at(-1);
  return persons.size === 1 && last !== undefined ? [last] : [];
}
