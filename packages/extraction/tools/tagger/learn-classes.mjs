/**
 * Learns classes of words that share their neighbours: exchange clustering with a bigram class model (Kneser and
 * Ney 1993; Martin, Liermann and Ney 1998). Every word in turn moves to the class that makes the text likeliest.
 */

/** n log n, with 0 log 0 = 0. */
const heat = (count) => (count > 0 ? count * Math.log(count) : 0);

/** The words that come often enough, the most frequent first, equals by code unit. */
function listWords(sentences, least) {
  const counts = new Map();
  for (const word of sentences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([word, count]) => count >= least && !/\s/.test(word) && word !== '')
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([word]) => word);
}

/** For each word the words before and behind it with their counts; word 0 stands for edges and rare words. */
function countNeighbours(sentences, ids, size) {
  const behind = Array.from({ length: size }, () => new Map());
  const before = Array.from({ length: size }, () => new Map());
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const words of sentences) {
    let last = 0;
    for (const word of [...words, '']) {
      const id = ids.get(word) ?? 0;
      add(behind[last], id);
      add(before[id], last);
      last = id;
    }
  }
  return { behind: behind.map((map) => [...map]), before: before.map((map) => [...map]) };
}

/** The counts of classes and of pairs of classes that stand together. */
function countClasses({ behind }, classOf, classes) {
  const pairs = new Float64Array(classes * classes);
  const totals = new Float64Array(classes);
  behind.forEach((list, word) => {
    for (const [next, count] of list) {
      pairs[classOf[word] * classes + classOf[next]] += count;
      totals[classOf[word]] += count;
    }
  });
  return { pairs, totals };
}

/** The neighbours of a word by class. */
function gather(list, classOf, self) {
  const sums = new Map();
  for (const [word, count] of list)
    if (word !== self) sums.set(classOf[word], (sums.get(classOf[word]) ?? 0) + count);
  return [...sums];
}

function applyMove({ pairs, totals }, classes, at, move, sign) {
  for (const [to, count] of move.behind) pairs[at * classes + to] += sign * count;
  for (const [from, count] of move.before) pairs[from * classes + at] += sign * count;
  pairs[at * classes + at] += sign * move.self;
  totals[at] += sign * move.count;
}

/** How much likelier the text gets when a word that is in no class enters one. */
function gainOf({ pairs, totals }, classes, at, move) {
  let gain = 2 * (heat(totals[at]) - heat(totals[at] + move.count));
  let own = move.self;
  for (const [to, count] of move.behind) {
    if (to === at) own += count;
    else gain += heat(pairs[at * classes + to] + count) - heat(pairs[at * classes + to]);
  }
  for (const [from, count] of move.before) {
    if (from === at) own += count;
    else gain += heat(pairs[from * classes + at] + count) - heat(pairs[from * classes + at]);
  }
  const same = pairs[at * classes + at];
  return gain + heat(same + own) - heat(same);
}

function bestClass(counts, classes, move) {
  let best = 1;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 1; at < classes; at++) {
    const gain = gainOf(counts, classes, at, move);
    if (gain > most) [best, most] = [at, gain];
  }
  return best;
}

/**
 * Learns classes from sentences.
 * @param sentences - lists of words
 * @param options - number of classes, how often a word must come, rounds over all words
 * @returns the words of each class but the first, which holds edges and rare words
 */
export function learnClasses(sentences, { classes, least, rounds, report }) {
  const words = listWords(sentences, least);
  const ids = new Map(words.map((word, at) => [word, at + 1]));
  const neighbours = countNeighbours(sentences, ids, words.length + 1);
  const classOf = Int32Array.from({ length: words.length + 1 }, (_, at) =>
    at === 0 ? 0 : 1 + ((at - 1) % (classes - 1)),
  );
  const counts = countClasses(neighbours, classOf, classes);
  for (let round = 1; round <= rounds; round++) {
    let moved = 0;
    for (let word = 1; word <= words.length; word++) {
      const behind = gather(neighbours.behind[word], classOf, word);
      const before = gather(neighbours.before[word], classOf, word);
      const self = neighbours.behind[word].find(([next]) => next === word)?.[1] ?? 0;
      const count = self + behind.reduce((sum, [, times]) => sum + times, 0);
      const move = { behind, before, self, count };
      const old = classOf[word];
      applyMove(counts, classes, old, move, -1);
      classOf[word] = bestClass(counts, classes, move);
      applyMove(counts, classes, classOf[word], move, 1);
      if (classOf[word] !== old) moved++;
    }
    report?.(round, moved);
  }
  const groups = Array.from({ length: classes }, () => []);
  words.forEach((word, at) => {
    groups[classOf[at + 1]].push(word);
  });
  return groups.slice(1);
}
