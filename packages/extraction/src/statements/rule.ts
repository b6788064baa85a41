import type { SentenceView } from '../clause/clause-view.js';
import type { Speaker } from '../findings.js';
import type { RuleDraft } from './draft.js';

/** A sentence that shows a rule, and the statements it gives: `speaker | stance | content`. */
export interface RuleExample {
  readonly text: string;
  readonly finds: readonly string[];
}

/** What the rules may know beyond their sentence. */
export interface StatementContext {
  readonly views: readonly SentenceView[];
  /** The last person who spoke before a place of the text, for `ujarnya` and `ia`, or the last paper too; null where nobody is sure. */
  readonly speakerBefore: (
    at: number,
    sentence: number,
    papers?: boolean,
    /** Mentions of those who are known not to speak. */
    except?: ReadonlySet<number>,
  ) => Speaker | null;
  /** Those who spoke last near a place of the text, for `mereka`: several, or a body; none where it was one person. */
  readonly groupBefore: (at: number, sentence: number) => readonly Speaker[];
  /** Whether one person spoke in a sentence before a place of the text. */
  readonly spokeIn: (sentence: number, before: number) => boolean;
}

/** One way Indonesian reports speech. */
export interface StatementRule {
  readonly name: string;
  /** Tells whether a word, in lower case, may be a cue of it, or what its cue cannot stand without; a sentence without one is not read. */
  readonly mayCue: (word: string) => boolean;
  /** Finds the statements that this construction makes in a sentence, and acts of speech that it tells as not made. */
  readonly find: (view: SentenceView, context: StatementContext) => readonly RuleDraft[];
  /** A sentence it reads. */
  readonly positive: RuleExample;
  /** The nearest sentence it must leave alone. */
  readonly negative: RuleExample;
}
