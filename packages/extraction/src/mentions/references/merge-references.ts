import { containsSpan } from '@warta/text';
import type { Mention } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';

function isInside(mention: Mention, references: readonly Mention[]): boolean {
  return references.some((one) => containsSpan(one, mention));
}

/** Names inside a reference go (`Presiden Prancis itu`), unless another name takes them up. */
function keptNames(names: readonly Mention[], references: readonly Mention[]): ReadonlySet<number> {
  const wanted = new Set(mapList([...names, ...references], ({ antecedent }) => antecedent));
  return new Set(
    flatMap(names, (name, index) => (wanted.has(index) || !isInside(name, references) ? [index] : [])),
  );
}

/**
 * Merges names and back references into one list in text order, with antecedents as indices into it.
 *
 * @param names the names of the article, in text order
 * @param references what `findBackReferences` found for them
 * @returns all of them but names inside a reference, with `antecedent` as an index into the merged list
 * @example
 * // Macron tiba. [Presiden [Prancis] itu] pulang. → Macron, Presiden Prancis itu (antecedent 0); the `Prancis` in it is dropped
 */
export function mergeReferences(names: readonly Mention[], references: readonly Mention[]): Mention[] {
  const kept = keptNames(names, references);
  const all = mapList([...names, ...references], (mention, order) => ({ mention, order }))
    .filter(({ order }) => order >= names.length || kept.has(order))
    .sort((a, b) => a.mention.start - b.mention.start);
  const place = new Map(all.map(({ order }, index) => [order, index]));
  return mapList(all, ({ mention }) => {
    const antecedent = mention.antecedent === null ? null : (place.get(mention.antecedent) ?? null);
    return { ...mention, antecedent };
  });
}
