import { rowId } from '@warta/tables';
import { contentWords } from './content-words.js';
import { bandKeys, jaccard, shingles } from './min-hash.js';
import type { IdentifiedRecord } from './unique-records.js';

/** From here on two pages carry the same story: outlets cut and head wire copy, but keep its sentences. */
const ALIKE = 0.6;

/**
 * Groups articles whose lead and body are nearly the same: candidates share a MinHash band, and are joined where
 * their exact Jaccard index over runs of five words is at least 0.6.
 *
 * @param records - Articles in the order of their ids.
 * @returns The cluster of each article id; an article like no other is its own cluster.
 * @example
 * clusterArticles([record]).get(record.articleId) // 'clu_…'
 */
export function clusterArticles(records: readonly IdentifiedRecord[]): ReadonlyMap<string, string> {
  const sets = records.map(({ article }) => shingles(article.text, contentWords(article, ['lead', 'body'])));
  const parents = records.map((_, at) => at);
  for (const members of bandsOf(sets)) joinAlike(members, sets, parents);
  return new Map(
    records.map(({ articleId }, at) => {
      const root = records[rootOf(parents, at)]?.articleId ?? articleId;
      return [articleId, rowId('clu', root)];
    }),
  );
}

function bandsOf(sets: readonly ReadonlySet<number>[]): number[][] {
  const bands = new Map<number, number[]>();
  sets.forEach((set, at) => {
    for (const key of bandKeys(set)) {
      const members = bands.get(key);
      if (members === undefined) bands.set(key, [at]);
      else members.push(at);
    }
  });
  return [...bands.values()].filter((members) => members.length > 1);
}

/** Compares each member with one of every cluster met before, so that a band of copies costs no square. */
function joinAlike(
  members: readonly number[],
  sets: readonly ReadonlySet<number>[],
  parents: number[],
): void {
  const met = new Map<number, number>();
  for (const member of members) {
    if (met.has(rootOf(parents, member))) continue;
    const alike = [...met.values()].find((other) => isAlike(sets[member], sets[other]));
    if (alike === undefined) met.set(rootOf(parents, member), member);
    else join(parents, member, alike);
  }
}

function isAlike(a: ReadonlySet<number> | undefined, b: ReadonlySet<number> | undefined): boolean {
  return a !== undefined && b !== undefined && jaccard(a, b) >= ALIKE;
}

function rootOf(parents: number[], at: number): number {
  let root = at;
  while ((parents[root] ?? root) !== root) root = parents[root] ?? root;
  for (let step = at; step !== root; ) {
    const next = parents[step] ?? root;
    parents[step] = root;
    step = next;
  }
  return root;
}

/** The earlier article is the root, so that the id of a cluster does not hang on the order of joining. */
function join(parents: number[], a: number, b: number): void {
  const [rootA, rootB] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}
