/**
 * A set of strings of small character codes. Nodes are rows of a dense table; a node under which only one key is
 * left holds no row but that key, whose rest is compared letter by letter.
 */
export interface Trie {
  readonly keys: readonly string[];
  readonly width: number;
  /** `next[node * width + code]` is the node a step leads to, or 0. */
  readonly next: Uint16Array | Int32Array;
  /** Index of the key that ends at a node, or -1. */
  readonly ends: Int32Array;
  /** Index of the only key that goes on from a node, or -1. */
  readonly only: Int32Array;
}

interface Job {
  readonly node: number;
  /** Keys from `from` to before `to` begin alike up to `depth`. */
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

interface Draft {
  next: Int32Array;
  readonly ends: number[];
  readonly only: number[];
}

function addNode(draft: Draft, width: number): number {
  const node = draft.ends.push(-1) - 1;
  draft.only.push(-1);
  if ((node + 1) * width > draft.next.length) {
    const grown = new Int32Array(draft.next.length * 2);
    grown.set(draft.next);
    draft.next = grown;
  }
  return node;
}

/** Gives each code that stands at `depth` of the job's keys a node, and returns their jobs. */
function branch(keys: readonly string[], draft: Draft, width: number, job: Job, first: number): Job[] {
  const jobs: Job[] = [];
  const { depth, to } = job;
  for (let from = first; from < to; ) {
    const code = keys[from]?.charCodeAt(depth) ?? 0;
    let end = from + 1;
    while (end < to && keys[end]?.charCodeAt(depth) === code) end++;
    const node = addNode(draft, width);
    draft.next[job.node * width + code] = node;
    jobs.push({ node, from, to: end, depth: depth + 1 });
    from = end;
  }
  return jobs;
}

/**
 * Packs keys into a trie.
 * @param keys - distinct strings, sorted by code unit, of codes from 1 to `width` - 1
 * @param width - upper bound of the codes
 * @example
 * createTrie(['\u0001', '\u0001\u0002'], 3).ends // Int32Array [ -1, 0 ]
 */
export function createTrie(keys: readonly string[], width: number): Trie {
  const draft: Draft = { next: new Int32Array(1024 * width), ends: [], only: [] };
  const jobs: Job[] = [{ node: addNode(draft, width), from: 0, to: keys.length, depth: 0 }];
  // Breadth first, so that the rows read most, those near the root, lie together.
  for (const job of jobs) {
    const isEnd = keys[job.from]?.length === job.depth;
    if (isEnd) draft.ends[job.node] = job.from;
    const first = isEnd ? job.from + 1 : job.from;
    if (job.depth > 0 && job.to - first === 1) draft.only[job.node] = first;
    else if (job.to > first) jobs.push(...branch(keys, draft, width, job, first));
  }
  const { ends, only } = draft;
  const table = draft.next.subarray(0, ends.length * width);
  // Half the size is read faster, and nearly every index is small enough.
  const next = ends.length < 0x10000 ? Uint16Array.from(table) : table;
  return { keys, width, next, ends: Int32Array.from(ends), only: Int32Array.from(only) };
}
