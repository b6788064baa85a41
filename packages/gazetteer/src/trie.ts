/** A set of strings of small character codes, packed in a double array (Aoe 1989): node n steps by c to base[n] + c. */
export interface Trie {
  readonly base: Int32Array;
  readonly check: Int32Array;
  /** Index of the key that ends at a node, or -1. */
  readonly value: Int32Array;
}

interface Draft {
  base: Int32Array;
  check: Int32Array;
  value: Int32Array;
  free: number;
}

interface Branch {
  readonly code: number;
  readonly from: number;
  readonly to: number;
}

function grow(old: Int32Array, size: number): Int32Array {
  const grown = new Int32Array(size).fill(-1);
  grown.set(old);
  return grown;
}

function reserve(draft: Draft, size: number): void {
  if (size <= draft.check.length) return;
  const doubled = size * 2;
  draft.base = grow(draft.base, doubled);
  draft.check = grow(draft.check, doubled);
  draft.value = grow(draft.value, doubled);
}

function listBranches(keys: readonly string[], from: number, to: number, depth: number): Branch[] {
  const branches: Branch[] = [];
  let at = from;
  while (at < to) {
    const code = keys[at]?.charCodeAt(depth) ?? 0;
    let next = at + 1;
    while (next < to && keys[next]?.charCodeAt(depth) === code) next++;
    branches.push({ code, from: at, to: next });
    at = next;
  }
  return branches;
}

function findBase(draft: Draft, branches: readonly Branch[], width: number): number {
  while (draft.check[draft.free] !== -1) {
    draft.free++;
    reserve(draft, draft.free + 2 * width);
  }
  const first = branches[0]?.code ?? 0;
  let base = Math.max(1, draft.free - first);
  for (;;) {
    reserve(draft, base + 2 * width);
    const at = base;
    if (branches.every(({ code }) => draft.check[at + code] === -1)) return base;
    base++;
  }
}

function place(draft: Draft, node: number, branches: readonly Branch[], width: number): number {
  const base = findBase(draft, branches, width);
  draft.base[node] = base;
  for (const { code } of branches) draft.check[base + code] = node;
  return base;
}

/**
 * Packs keys into a trie.
 * @param keys - distinct strings, sorted by code unit, of codes from 1 to `width` - 1
 * @param width - upper bound of the codes
 * @example
 * createTrie(['\u0001', '\u0001\u0002'], 3).value.filter((key) => key >= 0) // Int32Array [ 0, 1 ]
 */
export function createTrie(keys: readonly string[], width: number): Trie {
  const draft: Draft = {
    base: new Int32Array(0),
    check: new Int32Array(0),
    value: new Int32Array(0),
    free: 1,
  };
  reserve(draft, 1024 + 2 * width);
  draft.check[0] = 0;
  const open = [{ node: 0, from: 0, to: keys.length, depth: 0 }];
  for (let job = open.pop(); job !== undefined; job = open.pop()) {
    const ends = keys[job.from]?.length === job.depth;
    if (ends) draft.value[job.node] = job.from;
    const branches = listBranches(keys, ends ? job.from + 1 : job.from, job.to, job.depth);
    if (branches.length === 0) continue;
    const base = place(draft, job.node, branches, width);
    for (const { code, from, to } of branches)
      open.push({ node: base + code, from, to, depth: job.depth + 1 });
  }
  return { base: draft.base, check: draft.check, value: draft.value };
}
