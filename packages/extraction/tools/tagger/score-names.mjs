/** Strict scores: a name counts only where its span and its kind are both right. */
import { isBegin, kindOf } from '../../dist/src/tagger/labels.js';

/**
 * The names that labels stand for; an inside label without its begin begins a name.
 * @example listSpans([1, 2, 0]) // [ '0-2 person' ]
 */
export function listSpans(labels) {
  const spans = [];
  for (let from = 0; from < labels.length; ) {
    const label = labels[from];
    if (label === 0) {
      from++;
      continue;
    }
    const inside = isBegin(label) ? label + 1 : label;
    let to = from + 1;
    while (labels[to] === inside) to++;
    spans.push(`${from}-${to} ${kindOf(label)}`);
    from = to;
  }
  return spans;
}

function rate({ right, found, there }) {
  const precision = right / Math.max(found, 1);
  const recall = right / Math.max(there, 1);
  return { precision, recall, f1: (2 * right) / Math.max(found + there, 1), there };
}

/**
 * Compares the names found in sentences with those that are there.
 * @param pairs - for each sentence the spans found and the spans there
 * @returns precision, recall and F1 of each kind and of all
 */
export function scoreNames(pairs) {
  const counts = {};
  for (const kind of ['person', 'organization', 'place', 'all'])
    counts[kind] = { right: 0, found: 0, there: 0 };
  const count = (span, what) => {
    counts[span.split(' ')[1]][what]++;
    counts.all[what]++;
  };
  for (const { found, there } of pairs) {
    for (const span of found) count(span, 'found');
    for (const span of there) count(span, 'there');
    for (const span of found) if (there.includes(span)) count(span, 'right');
  }
  return Object.fromEntries(Object.entries(counts).map(([kind, of]) => [kind, rate(of)]));
}
