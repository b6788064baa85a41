import { z } from 'zod';
import { stances, statuses } from './gold-case.js';

/** An EDTF date, or several that are as good a reading. */
const dates = z.union([z.string().min(1), z.array(z.string().min(1))]);

const precision = z.enum(['day', 'month', 'year', 'unknown']);

const goldSpeaker = z.strictObject({
  /** Person, institution or country as a reader would name it; `anonymous: ` and the phrase where unnamed. */
  name: z.string().min(1),
  /** Other names by which the page calls it. */
  names: z.array(z.string().min(1)).optional(),
  title: z.string().optional(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().length(3).optional(),
  optional: z.literal(true).optional(),
});

const goldPageStatement = z.strictObject({
  speaker: z.string().min(1),
  stance: z.enum(stances),
  /** Other stances that are as good a reading. */
  orStance: z.array(z.enum(stances)).optional(),
  /** A quote that the statement's span meets. */
  quote: z.string().min(1),
  cue: z.string().min(1),
  addressee: z.string().optional(),
  /** Names of those it is about: accused, denied, condemned, asked. */
  about: z.array(z.string()).optional(),
  /** The act it is about. */
  act: z.string().optional(),
  /** When it was said; absent where the page does not tell. */
  said: dates.optional(),
  via: z.string().optional(),
  optional: z.literal(true).optional(),
});

const goldPageEvent = z.strictObject({
  act: z.string().min(1),
  /** Other acts and statuses that are as good a reading. */
  orAct: z.array(z.string()).optional(),
  orStatus: z.array(z.enum(statuses)).optional(),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  status: z.enum(statuses),
  /** A quote that the event's sentence meets. */
  quote: z.string().min(1),
  date: dates.optional(),
  may: z.array(z.string()).optional(),
  optional: z.literal(true).optional(),
});

const goldActor = z.strictObject({
  name: z.string().min(1),
  names: z.array(z.string()).optional(),
  kind: z.enum([
    'country',
    'person',
    'government',
    'organization',
    'intergovernmental',
    'armed-group',
    'company',
    'group',
  ]),
  country: z.string().length(3).optional(),
  title: z.string().optional(),
  optional: z.literal(true).optional(),
});

const goldCredit = z.strictObject({
  name: z.string().min(1),
  names: z.array(z.string()).optional(),
  /** The credit through which it reached the page; absent for the outlet itself. */
  via: z.string().optional(),
  optional: z.literal(true).optional(),
});

/** The facts of a whole page; see eval/README.md. */
export const goldPage = z.strictObject({
  id: z.string().min(1),
  /** Name of the file in seeds/, and its SHA-256 in hexadecimal. */
  file: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  outlet: z.strictObject({ name: z.string(), names: z.array(z.string()).optional(), domain: z.string() }),
  title: z.string(),
  published: z.strictObject({ edtf: z.string(), precision, basis: z.string() }).nullable(),
  bylines: z.array(z.string()),
  editors: z.array(z.string()),
  dateline: z.string().nullable(),
  credits: z.array(goldCredit),
  speakers: z.array(goldSpeaker),
  statements: z.array(goldPageStatement),
  events: z.array(goldPageEvent),
  actors: z.array(goldActor),
  /** Quotes in which nothing must be found: captions, related links, footers. */
  nothing: z.array(z.strictObject({ quote: z.string().min(1), why: z.string() })),
});

/** A page with what is to be found in its tables. */
export type GoldPage = z.infer<typeof goldPage>;
/** Who speaks on a gold page, by all names. */
export type GoldSpeaker = z.infer<typeof goldSpeaker>;
/** A statement on a gold page. */
export type GoldPageStatement = z.infer<typeof goldPageStatement>;
/** An event on a gold page. */
export type GoldPageEvent = z.infer<typeof goldPageEvent>;
/** An actor of a gold page, by all names. */
export type GoldActor = z.infer<typeof goldActor>;
