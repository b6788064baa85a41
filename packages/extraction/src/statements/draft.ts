import type { Span } from '@warta/text';
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
