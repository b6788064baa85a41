import type { Span } from '@warta/text';
import type { Signal } from '../events/status/signal.js';
import type { Speaker, Stance } from '../findings.js';

/** A statement as a rule finds it, before stance and relations are settled. */
export interface StatementDraft {
  readonly speakers: readonly Speaker[];
  /** What the cue does to its claim, before the claim is looked at. */
  readonly stance: Stance;
  readonly cue: Span;
  readonly content: Span | null;
  /** The one addressed or accused, as an index of a mention. */
  readonly addressee: number | null;
  /** The cue tells a belief or names a claim, so that others' acts in it are alleged. */
  readonly belief: boolean;
  readonly sentence: number;
  readonly rule: string;
}

/** A draft as a rule yields it: with what tells that the speech is not made, or not vouched for, where anything does. */
export interface RuleDraft extends StatementDraft {
  /** Small words and signs around a cue whose speech is planned, negated, wished or only supposed; absent where it is made. */
  readonly unmade?: readonly Signal[];
}

/** An act of speech that is not made, with what tells so. */
export interface UnmadeDraft {
  readonly draft: StatementDraft;
  readonly signals: readonly Signal[];
}

/**
 * Changes some properties of a draft, or none. The rules write their drafts down in many ways, each with a hidden shape
 * of its own; made like this all have one, and are read faster by what settles them.
 *
 * @param draft a statement as a rule found it
 * @param changes its properties that differ
 * @returns the changed draft
 * @example
 * // changeStatement(draft, { stance: 'denies' }) → the same draft, with the stance `denies`
 */
export function changeStatement(
  draft: StatementDraft,
  changes: Partial<Pick<StatementDraft, 'stance' | 'content' | 'addressee'>>,
): StatementDraft {
  return {
    speakers: draft.speakers,
    stance: changes.stance ?? draft.stance,
    cue: draft.cue,
    content: changes.content ?? draft.content,
    addressee: changes.addressee === undefined ? draft.addressee : changes.addressee,
    belief: draft.belief,
    sentence: draft.sentence,
    rule: draft.rule,
  };
}
