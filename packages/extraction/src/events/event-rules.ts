import { activeClause } from './active/active-clause.js';
import { nounEvent } from './nouns/noun-event.js';
import { passiveClause } from './passive/passive-clause.js';
import type { EventRule } from './rule.js';

/** Every rule that reads an act from a clause, in order; a trigger is read by the first that can. */
export const eventRules: readonly EventRule[] = [activeClause, passiveClause, nounEvent];
