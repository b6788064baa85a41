import type { Issue } from '@warta/parsing';
import type { Span } from '@warta/text';

/** What a name stands for, before it is linked. */
export type MentionKind = 'person' | 'organization' | 'place' | 'country' | 'group';

/** How a mention was recognised; the enum of `mentions.method`. */
export type MentionMethod = 'alias' | 'name' | 'title' | 'acronym' | 'metonym' | 'adjective' | 'pronoun';

/** A place where an actor is named or pointed at. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly method: MentionMethod;
  /** Index into `Article.sentences`. */
  readonly sentence: number;
  /** Ids in the gazetteer that the name may stand for; empty for unknown names. */
  readonly candidates: readonly string[];
  /** Title or role beside the name, as a span (`Menteri Pertahanan Rusia`). */
  readonly title: Span | null;
  /** ISO 3166-1 alpha-3 of the country that the title or apposition gives, or null. */
  readonly country: string | null;
  /** Index into `Findings.mentions` of the earlier mention this one takes up, or null. */
  readonly antecedent: number | null;
  readonly rule: string;
}

/** The enum of `statements.stance`. */
export type Stance =
  | 'alleges'
  | 'denies'
  | 'confirms'
  | 'declines'
  | 'condemns'
  | 'warns'
  | 'demands'
  | 'promises'
  | 'praises'
  | 'states';

/** Who speaks: a mention, an anonymous or collective speaker (`seorang pejabat`), or the credited medium or document itself. */
export type Speaker =
  | { readonly kind: 'mention'; readonly mention: number }
  | { readonly kind: 'anonymous'; readonly span: Span; readonly country: string | null }
  | { readonly kind: 'credit'; readonly credit: number };

/** One reported speech act of one speaker; several speakers at once make several statements of the same span. */
export interface Statement extends Span {
  readonly speaker: Speaker;
  /** Index into `Findings.mentions`, or null. */
  readonly addressee: number | null;
  readonly stance: Stance;
  readonly quote: 'direct' | 'indirect' | 'mixed';
  readonly cue: Span;
  /** What is said; null where only the act is reported (`menolak berkomentar`). */
  readonly content: Span | null;
  /** The date expression that says when it was said, or null. */
  readonly said: DateReading | null;
  /** Index into `Article.credits` of the medium this statement is relayed from, or null. */
  readonly via: number | null;
  readonly sentence: number;
  readonly rule: string;
}

/** A date as read: EDTF and its bounds. */
export interface DateReading {
  readonly edtf: string;
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year' | 'unknown';
}

/** The enum of `reports.status`. */
export type ReportStatus =
  | 'asserted'
  | 'alleged'
  | 'denied'
  | 'confirmed'
  | 'possible'
  | 'planned'
  | 'requested'
  | 'negated'
  | 'hypothetical';

/** An event as one clause tells it. */
export interface EventFinding extends Span {
  /** PLOVER 2 event type, mode (empty where none) and contexts. */
  readonly type: string;
  readonly mode: string;
  readonly contexts: readonly string[];
  /** The finer act: `arms-transfer`, `visit`, … */
  readonly act: string;
  /** Indices into `Findings.mentions`. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly object: Span | null;
  readonly quantity: Span | null;
  readonly date: DateReading | null;
  readonly status: ReportStatus;
  /** Index into `Findings.statements`; null for the outlet's own voice. */
  readonly statement: number | null;
  readonly trigger: Span;
  readonly sentence: number;
  /** Index into `Findings.events` of the earlier event that words like `tuduhan itu` take up, or null. */
  readonly antecedent: number | null;
  readonly rule: string;
  /** From 0 to 1, fixed for each rule. */
  readonly confidence: number;
}

/** Everything found in an article. */
export interface Findings {
  readonly mentions: readonly Mention[];
  readonly statements: readonly Statement[];
  readonly events: readonly EventFinding[];
  readonly issues: readonly Issue[];
}
