import type { StatementRule } from './rule.js';
import { accordingTo } from './rules/according-to.js';
import { concession } from './rules/concession.js';
import { documentTag } from './rules/document-tag.js';
import { frontedTag } from './rules/fronted-tag.js';
import { headlineColon } from './rules/headline-colon.js';
import { nominalClaim } from './rules/nominal-claim.js';
import { passiveCue } from './rules/passive-cue.js';
import { passiveTag } from './rules/passive-tag.js';
import { pronounPassive } from './rules/pronoun-passive.js';
import { quoteTag } from './rules/quote-tag.js';
import { refusal } from './rules/refusal.js';
import { silence } from './rules/silence.js';
import { speakerVerb } from './rules/speaker-verb.js';
import { speechNoun } from './rules/speech-noun.js';
import { thusTag } from './rules/thus-tag.js';
import { thusVerbTag } from './rules/thus-verb-tag.js';
import { toldSo } from './rules/told-so.js';

/** Every statement rule, in order of trust: where two read the same cue, the earlier wins. */
export const statementRules: readonly StatementRule[] = [
  refusal,
  silence,
  concession,
  quoteTag,
  passiveTag,
  documentTag,
  thusTag,
  thusVerbTag,
  speechNoun,
  speakerVerb,
  passiveCue,
  pronounPassive,
  accordingTo,
  frontedTag,
  toldSo,
  nominalClaim,
  headlineColon,
];
