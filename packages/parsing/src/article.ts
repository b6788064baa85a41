import type { DatePrecision } from '@warta/indonesian';
import type { Span } from '@warta/text';

/** What a stretch of a page is. The first four are content, the rest boilerplate. */
export type ZoneKind =
  | 'title'
  | 'lead'
  | 'body'
  | 'caption'
  | 'masthead'
  | 'published'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'related'
  | 'advertisement'
  | 'pagination'
  | 'tags'
  | 'footer'
  | 'repeat'
  | 'other';

/** A stretch of the text. Zones are in text order, do not overlap, and hold every character that is not white space. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** The rule that named it. */
  readonly rule: string;
}

/** A sentence of a content zone. */
export interface Sentence extends Span {
  /** Index into `Article.zones`. */
  readonly zone: number;
  /** Number of the paragraph in the article, from 0. */
  readonly paragraph: number;
}

/** Where a piece of metadata was read. */
export type Basis =
  | 'masthead'
  | 'metadata'
  | 'url'
  | 'dateline'
  | 'caption'
  | 'body'
  | 'byline'
  | 'footer'
  | 'title'
  | 'record'
  | 'unknown';

/** A value with its evidence. A null span means it did not stand in the text (metadata, URL, record). */
export interface Found<T> {
  readonly value: T;
  readonly span: Span | null;
  readonly basis: Basis;
}

/** The publishing outlet. */
export interface OutletReading {
  /** Id in the gazetteer, or null for an outlet it does not hold. */
  readonly id: string | null;
  readonly name: string;
  readonly domain: string | null;
}

/** The publication date. */
export interface PublishedReading {
  /** EDTF; approximate (`~`) where inferred from a caption or the body. */
  readonly edtf: string;
  /** First and last possible day, `YYYY-MM-DD`, empty where open. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
}

/** A credited agency, medium or paper: `dikutip dari Al Jazeera`, `(AFP/Z-4)`, `Sumber: AP`. */
export interface Credit extends Span {
  /** The name as it stands: `text.slice(start, end)`. */
  readonly name: string;
  /** Id of an agency or outlet in the gazetteer, or null. */
  readonly id: string | null;
  /** The crediting words (`dikutip dari`), empty for a bare bracket. */
  readonly cue: string;
  /** Index into `Article.credits` of the credit through which this one reached the page, or null for the outlet itself. */
  readonly via: number | null;
}

/** How grave a doubt is. */
export type Severity = 'info' | 'warning' | 'error';

/** A doubt about the input, for `issues.csv`. */
export interface Issue {
  readonly stage: 'read' | 'parse' | 'extract' | 'normalize';
  /** Kebab-case, listed in the README. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span: Span | null;
}

/** A page, read. All spans count UTF-16 code units of `text`. */
export interface Article {
  /** The decoded text that all spans count in. */
  readonly text: string;
  readonly uri: string | null;
  /** ISO 639-1 (`id`, `ms`, `en`), or `und`. */
  readonly language: string;
  readonly outlet: Found<OutletReading> | null;
  readonly title: Found<string> | null;
  readonly published: Found<PublishedReading> | null;
  readonly bylines: readonly Found<string>[];
  readonly editors: readonly Found<string>[];
  /** Place of the dateline as it stands. */
  readonly dateline: Found<string> | null;
  readonly credits: readonly Credit[];
  readonly zones: readonly Zone[];
  readonly sentences: readonly Sentence[];
  readonly issues: readonly Issue[];
}
