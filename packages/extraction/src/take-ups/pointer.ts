import type { Span } from '@warta/text';
import type { Speaker } from '../findings.js';
import type { Told } from './told.js';

/** Words of a statement that point back at what was told before. */
export interface Pointer {
  /** The pointing noun, or the cue where the claim has no word of its own (`membantahnya`). */
  readonly trigger: Span;
  /** The whole phrase. */
  readonly phrase: Span;
  /** Whose claim it is; empty where the words do not tell. */
  readonly claimants: readonly Speaker[];
  /** Words that name nothing but `tuduhan itu`: only what was told just before can be meant. */
  readonly near: boolean;
  /** It takes up the clause before it in the same sentence: `AS menuduh Iran …, tuduhan yang dibantah X`. */
  readonly sumsUp: boolean;
  /** Whether an earlier event agrees with the words. */
  readonly fits: (told: Told) => boolean;
}
