import { accordingTo } from './according-to.js';
import { concession } from './concession.js';
import { documentTag } from './document-tag.js';
import { frontedTag } from './fronted-tag.js';
import { headlineColon } from './headline-colon.js';
import { nominalClaim } from './nominal-claim.js';
import { passiveCue } from './passive-cue.js';
import { passiveTag } from './passive-tag.js';
import { pronounPassive } from './pronoun-passive.js';
import { quoteTag } from './quote-tag.js';
import { refusal } from './refusal.js';
import type { StatementRule } from './rule.js';
import { silence } from './silence.js';
import { speakerVerb } from './speaker-verb.js';
import { speechNoun } from './speech-noun.js';
import { thusTag } from './thus-tag.js';
import { thusVerbTag } from './thus-verb-tag.js';
import { toldSo } from './told-so.js';

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
