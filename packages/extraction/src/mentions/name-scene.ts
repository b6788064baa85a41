import type { SentenceToken as NameToken } from '../clause/sentence-tokens.js';
import type { MentionKind } from '../findings.js';
import type { Draft } from './draft.js';
import { isAcronym } from './name-run.js';

/** A sentence in which names are looked for. */
export interface NameScene {
  readonly tokens: readonly NameToken[];
  /** The known name over a token, if any. */
  readonly known: (token: NameToken) => Draft | null;
}

/**
 * Makes the question which known name stands over a token.
 *
 * @param drafts the known names of the sentence
 * @returns the question, for a token
 * @example
 * // in `Kemlu Rusia membantah`, where the gazetteer knows `Kemlu Rusia`: [Rusia] → Kemlu Rusia; [membantah] → null
 */
export function knownAt(drafts: readonly Draft[]): NameScene['known'] {
  if (drafts.length === 0) return () => null;
  return ({ start, end }) => {
    for (const draft of drafts) if (draft.start < end && start < draft.end) return draft;
    return null;
  };
}

/**
 * Makes a name of the tokens from one to before another.
 *
 * @param scene the sentence
 * @param from index of the first token
 * @param to one past the last
 * @param kind what it names
 * @param rule the rule that found it
 * @example
 * // [Rina Kusuma] membantah → a name of the two words; [KPK] membantah → an acronym
 */
export function draftOf(scene: NameScene, from: number, to: number, kind: MentionKind, rule: string): Draft {
  const method = to === from + 1 && isAcronym(scene.tokens[from]) ? 'acronym' : 'name';
  const start = scene.tokens[from]?.start ?? 0;
  const end = scene.tokens[to - 1]?.end ?? start;
  return { start, end, kind, method, candidates: [], weak: false, rule };
}

/** Where to read on, with the name that was read if there was one. */
export interface Step {
  readonly next: number;
  readonly draft: Draft | null;
}
