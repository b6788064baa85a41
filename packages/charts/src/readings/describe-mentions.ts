import { type ActorCount, countByActor, readMentions } from '../actor-counts.js';
import { readActorTree } from '../actor-tree.js';
import type { ActorTables } from '../charts/actor-mentions.js';
import { compareText, countOf } from '../tally.js';

/**
 * Says in words what `actorMentions` shows.
 *
 * @param tables The tables `mentions` and `actors`.
 * @returns Sentences with the numbers of these tables, one on each line.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * describeMentions({ mentions: [], actors: [] }) // 'There are no mentions.'
 */
export function describeMentions(tables: ActorTables): string {
  const mentions = readMentions(tables.mentions);
  if (mentions.length === 0) return 'There are no mentions.';
  const tree = readActorTree(tables.actors);
  const total = (count: ActorCount): number => count.own + count.parts;
  const counts = countByActor(mentions, tree).sort(
    (a, b) => total(b) - total(a) || compareText(tree.nameOf(a.actor), tree.nameOf(b.actor)),
  );
  const linked = mentions.filter(({ actor }) => actor !== '').length;
  const said = counts.slice(0, 3).map((count) => {
    const parts = count.parts === 0 ? '' : `, ${count.parts} of them through its parts`;
    return `${tree.nameOf(count.actor)} (${countOf(total(count), 'mention')} in ${countOf(count.pages, 'page')}${parts})`;
  });
  const share = `Mentions linked to an actor: ${linked} of ${mentions.length}`;
  return said.length === 0 ? `${share}.` : `${share}.\nMentioned most: ${said.join('; ')}.`;
}
