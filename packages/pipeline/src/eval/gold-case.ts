import { z } from 'zod';

/** A quote from the case's text, `AS`, or its nth whole-word occurrence, `AS#2`. */
const quote = z.string().min(1);

const mentionKinds = ['person', 'organization', 'place', 'country', 'group'] as const;
/** What a gold statement may do. */
export const stances = [
  'alleges',
  'denies',
  'confirms',
  'declines',
  'condemns',
  'warns',
  'demands',
  'promises',
  'praises',
  'states',
] as const;
/** How real a gold event may be. */
export const statuses = [
  'asserted',
  'alleged',
  'denied',
  'confirmed',
  'possible',
  'planned',
  'requested',
  'negated',
  'hypothetical',
] as const;

const goldMention = z.strictObject({
  text: quote,
  /** Which whole-word occurrence of `text`, from 1. */
  nth: z.number().int().positive().optional(),
  kind: z.enum(mentionKinds),
  /** A label shared by mentions of one actor; mentions with the same text share one without saying so. */
  actor: z.string().min(1).optional(),
  /** Only for pronouns and role phrases in articles: a quote of the mention it takes up. */
  antecedent: quote.optional(),
  optional: z.literal(true).optional(),
});

const goldStatement = z.strictObject({
  /** A mention's quote, or `anonymous: ` and the noun phrase as it stands. */
  speaker: quote,
  stance: z.enum(stances),
  /** Other stances that are as good a reading. */
  orStance: z.array(z.enum(stances)).optional(),
  quote: z.enum(['direct', 'indirect', 'mixed']).optional(),
  cue: quote,
  content: quote.optional(),
  addressee: quote.optional(),
  optional: z.literal(true).optional(),
});

const goldEvent = z.strictObject({
  act: z.string(),
  trigger: quote,
  actors: z.array(quote),
  recipients: z.array(quote),
  status: z.enum(statuses),
  /** Other statuses that are as good a reading. */
  orStatus: z.array(z.enum(statuses)).optional(),
  /** Index into the case's statements of the one whose content tells the event. */
  statement: z.number().int().nonnegative().optional(),
  object: quote.optional(),
  quantity: quote.optional(),
  /** Mentions that may stand in a role of this event without counting as wrong. */
  may: z.array(quote).optional(),
  optional: z.literal(true).optional(),
});

const goldTakeUp = z.strictObject({
  /** The word that points back: `tuduhan` in `membantah tuduhan itu`. */
  trigger: quote,
  /** The trigger of the earlier event that it takes up. */
  of: quote,
  /** Index of the statement that takes it up. */
  statement: z.number().int().nonnegative(),
  status: z.enum(statuses),
  optional: z.literal(true).optional(),
});

/** A sentence or a short article with everything that is to be found in it; see eval/README.md. */
export const goldCase = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d{3,}$/),
  set: z.enum(['dev', 'held']),
  topic: z.string().min(1),
  /** True where the words suggest something that is not there, or its opposite. */
  trap: z.boolean(),
  text: z.string().min(1),
  mentions: z.array(goldMention),
  statements: z.array(goldStatement),
  events: z.array(goldEvent),
  /** Acts told again by words that point back; absent where that has not been annotated. */
  takeUps: z.array(goldTakeUp).optional(),
  note: z.string().optional(),
});

/** A name in a gold case. */
export type GoldMention = z.infer<typeof goldMention>;
/** A statement in a gold case. */
export type GoldStatement = z.infer<typeof goldStatement>;
/** An event in a gold case. */
export type GoldEvent = z.infer<typeof goldEvent>;
/** An event that a gold case tells again without saying it. */
export type GoldTakeUp = z.infer<typeof goldTakeUp>;
/** A sentence or article with what is to be found in it. */
export type GoldCase = z.infer<typeof goldCase>;
