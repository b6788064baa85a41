/**
 * Does what `list.map(read)` does, with lists of one kind: what `map` makes is marked by engines as a list that may have holes once
 * they have compiled it, and whatever reads it, or a copy of it, has then to be compiled again for both kinds.
 *
 * @param list what to read from
 * @param read what an entry becomes
 * @returns what all entries become, in order
 * @example
 * mapList(['Kim Jong Un', 'Putin'], (name) => name.length) // [11, 5]
 */
export function mapList<From, To>(list: readonly From[], read: (item: From, at: number) => To): To[] {
  const all: To[] = [];
  for (let at = 0; at < list.length; at += 1) all.push(read(list[at] as From, at));
  return all;
}
