import type { Credit } from '../article.js';

/** A credit before it is known through which other it came. */
export interface LooseCredit extends Omit<Credit, 'via'> {
  /** How it hangs on the credit before it in its sentence: named beside it, or relayed by it; `own` and `speaking` (the cue is its own verb) where it does not. */
  readonly link: 'own' | 'speaking' | 'beside' | 'relayed';
}
