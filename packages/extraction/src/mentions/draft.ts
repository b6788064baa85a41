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
 * Changes some properties of a draft; all drafts keep one hidden shape, which a spread would not.
 *
 * @param draft a name
 * @param changes its properties that differ
 * @returns the changed name
 * @example
 * changeDraft(draft, { kind: 'group' }) // the same name, as that of a group
 */
export function changeDraft(draft: Draft, changes: Partial<Draft>): Draft {
  return {
    start: changes.start ?? draft.start,
    end: changes.end ?? draft.end,
    kind: changes.kind ?? draft.kind,
    method: changes.method ?? draft.method,
    candidates: changes.candidates ?? draft.candidates,
    weak: changes.weak ?? draft.weak,
    rule: changes.rule ?? draft.rule,
  };
}

/** Few names, most of them in order: put in one by one, those that are alike as they were. */
function inOrder(drafts: readonly Draft[], isBehind: (one: Draft, other: Draft) => boolean): Draft[] {
  const sorted = drafts.slice();
  for (let at = 1; at < sorted.length; at += 1) {
    const draft = sorted[at] as Draft;
    let to = at;
    for (; to > 0 && isBehind(sorted[to - 1] as Draft, draft); to -= 1) sorted[to] = sorted[to - 1] as Draft;
    sorted[to] = draft;
  }
  return sorted;
}

function startsBehind(one: Draft, other: Draft): boolean {
  return one.start > other.start;
}

function isShorter(one: Draft, other: Draft): boolean {
  return one.end - one.start < other.end - other.start;
}

/**
 * Makes the draft of a name that no list knows.
 *
 * @param span where it stands, in UTF-16 code units
 * @param kind what it is the name of
 * @param rule what found it
 * @example
 * // lembaga riset [Sanggar Data] → an organization without candidates
 */
export function unknownName({ start, end }: Span, kind: Draft['kind'], rule: string): Draft {
  return { start, end, kind, method: 'name', candidates: [], weak: false, rule };
}

/** Of drafts that all overlap in a chain, the longest first, then what is left beside it. */
function longestOf(cluster: readonly Draft[]): readonly Draft[] {
  if (cluster.length < 2) return cluster;
  const taken: Draft[] = [];
  for (const draft of inOrder(cluster, isShorter)) {
    if (!taken.some((other) => other.start < draft.end && draft.start < other.end)) taken.push(draft);
  }
  return taken;
}

function standsApart(drafts: readonly Draft[]): boolean {
  for (let at = 1; at < drafts.length; at += 1) {
    if ((drafts[at] as Draft).start < (drafts[at - 1] as Draft).end) return false;
  }
  return true;
}

/**
 * Keeps drafts that do not overlap, the longer before the shorter, the earlier list before the later at equal length.
 *
 * @param drafts drafts in order of trust
 * @returns drafts in text order
 * @example
 * // Rusia and Kementerian Pertahanan Rusia over the same words → Kementerian Pertahanan Rusia
 */
export function keepLongest(drafts: readonly Draft[]): readonly Draft[] {
  if (standsApart(drafts)) return drafts;
  const sorted = inOrder(drafts, startsBehind);
  const kept: Draft[] = [];
  let cluster: Draft[] = [];
  let end = -1;
  for (const draft of sorted) {
    if (draft.start >= end) {
      kept.push(...longestOf(cluster));
      cluster = [];
    }
    cluster.push(draft);
    end = Math.max(end, draft.end);
  }
  kept.push(...longestOf(cluster));
  return inOrder(kept, startsBehind);
}
