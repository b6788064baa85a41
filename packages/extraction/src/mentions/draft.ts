import type { Span } from '@warta/text';
import type { MentionKind, MentionMethod } from '../findings.js';

/** A name as first found, before later mentions are tied to it. */
export interface Draft extends Span {
  readonly kind: MentionKind;
  readonly method: MentionMethod;
  readonly candidates: readonly string[];
  /** A last name or other name that only continues an earlier full mention. */
  readonly weak: boolean;
  readonly rule: string;
}

/**
 * Keeps drafts that do not overlap, the longer before the shorter, the earlier list before the later at equal length.
 *
 * @param drafts drafts in order of trust
 * @returns drafts in text order
 */
export function keepLongest(drafts: readonly Draft[]): Draft[] {
  const byLength = drafts
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => b.draft.end - b.draft.start - (a.draft.end - a.draft.start) || a.order - b.order);
  const taken: Draft[] = [];
  const cells = new Set<number>();
  for (const { draft } of byLength) {
    if (overlaps(cells, draft)) continue;
    for (let at = draft.start; at < draft.end; at += 1) cells.add(at);
    taken.push(draft);
  }
  return taken.sort((a, b) => a.start - b.start);
}

function overlaps(cells: ReadonlySet<number>, draft: Draft): boolean {
  for (let at = draft.start; at < draft.end; at += 1) if (cells.has(at)) return true;
  return false;
}
