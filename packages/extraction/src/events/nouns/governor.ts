import type { Signal } from '../status/signal.js';

/** What the verb before a noun lends to the act that the noun names. */
export interface Governor {
  readonly doers: readonly number[];
  readonly patients: readonly number[];
  /** What tells how real their part is. */
  readonly chain: readonly Signal[];
  /** Who stops what the noun names, so that it took place. */
  readonly stoppers?: readonly number[];
  /** Its subject denies, confirms or stops the act, and so is its doer only where the noun names no other. */
  readonly answered?: boolean;
  /** Who is named behind `ke` is asked for it, and does not receive it. */
  readonly asked?: boolean;
  /** Its subject has it done, which is more than to ask for it. */
  readonly ordered?: boolean;
}

/** No verb, or one that lends nothing. */
export const NO_GOVERNOR: Governor = { doers: [], patients: [], chain: [] };
