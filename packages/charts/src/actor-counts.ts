import type { ActorTree } from './actor-tree.js';
import { type Rows, readRows, readText } from './rows.js';

/** A mention as charts count it. */
export interface CountedMention {
  readonly article: string;
  /** Row of `actors`; empty where the name is not linked to an actor. */
  readonly actor: string;
  readonly text: string;
}

/** The mentions of one actor: of itself, and of what is part of it. */
export interface ActorCount {
  readonly actor: string;
  readonly own: number;
  readonly parts: number;
  readonly pages: number;
  /** Names under which it and its parts stand in the texts. */
  readonly texts: readonly string[];
}

/**
 * Reads the mentions.
 *
 * @param mentions The table `mentions`.
 * @returns One entry for each row.
 * @throws {MissingColumnError} Where a column is missing.
 * @example
 * readMentions([{ article_id: 'a', actor_id: 'act_rus', text: 'Rusia' }])
 * // [{ article: 'a', actor: 'act_rus', text: 'Rusia' }]
 */
export function readMentions(mentions: Rows): CountedMention[] {
  return readRows('mentions', mentions, ['article_id', 'actor_id', 'text']).map((row) => ({
    article: readText(row, 'article_id'),
    actor: readText(row, 'actor_id'),
    text: readText(row, 'text'),
  }));
}

/**
 * Counts mentions by actor; a mention of a part counts for all that it is part of, apart from their own.
 *
 * @param mentions The mentions; those of no actor are passed over.
 * @param tree The actors.
 * @returns One entry for each actor that is mentioned itself or through a part.
 * @example
 * countByActor([], readActorTree([])) // []
 */
export function countByActor(mentions: readonly CountedMention[], tree: ActorTree): ActorCount[] {
  const counts = new Map<string, { own: number; parts: number; pages: Set<string>; texts: Set<string> }>();
  for (const mention of mentions.filter(({ actor }) => actor !== '')) {
    for (const actor of tree.chainOf(mention.actor)) {
      const count = counts.get(actor) ?? { own: 0, parts: 0, pages: new Set(), texts: new Set() };
      counts.set(actor, count);
      count[actor === mention.actor ? 'own' : 'parts'] += 1;
      count.pages.add(mention.article);
      count.texts.add(mention.text);
    }
  }
  return [...counts].map(([actor, { own, parts, pages, texts }]) => ({
    actor,
    own,
    parts,
    pages: pages.size,
    texts: [...texts],
  }));
}
