import type { Issue } from '../article.js';
import { makeIssue } from '../issues.js';

const MOST_SHOWN = 3;

/**
 * Makes one issue of all that have the same cause: it stands at the first place and shows some of the others.
 * @param text The page.
 * @param issues Issues with a place, in text order.
 * @returns One for each code, in the order of their first.
 * @example
 * ```ts
 * sumIssues('naik.Itu turun.Ini', [makeIssue('glued-text', { start: 0, end: 8 }), makeIssue('glued-text', { start: 9, end: 18 })])[0]?.message; // '… (2 places: naik.Itu; turun.Ini)'
 * ```
 */
export function sumIssues(text: string, issues: readonly Issue[]): Issue[] {
  const byCode = new Map<string, Issue[]>();
  let end = 0;
  for (const issue of issues) {
    const same = byCode.get(issue.code);
    // A place that two rules found is one.
    if (same === undefined) byCode.set(issue.code, [issue]);
    else if ((issue.span?.start ?? 0) >= end) same.push(issue);
    end = Math.max(end, issue.span?.end ?? 0);
  }
  return [...byCode].flatMap(([code, same]) => {
    const [first] = same;
    if (first === undefined) return [];
    const shown = same.slice(0, MOST_SHOWN).map(({ span }) => text.slice(span?.start, span?.end));
    const rest = same.length > MOST_SHOWN ? '; …' : '';
    const count = `${same.length} places: ${shown.join('; ')}${rest}`;
    return [makeIssue(code, first.span, same.length === 1 ? '' : count)];
  });
}
