import type { Basis, Issue, Zone } from './article.js';

/** The pieces of metadata a container can state. */
export type MetadataField =
  | 'title'
  | 'published'
  | 'modified'
  | 'author'
  | 'editor'
  | 'outlet'
  | 'domain'
  | 'language';

/** One piece of metadata as its container states it, unread. */
export interface MetadataHint {
  readonly field: MetadataField;
  readonly value: string;
  readonly basis: Basis;
  /** Where in the container: `json-ld`, `og:title`, `time`, `column date`. */
  readonly origin: string;
}

/** A decoded page, with what its container (HTML, record) tells before the text is read. */
export interface Page {
  /** The text that all spans count in. */
  readonly text: string;
  readonly uri: string | null;
  /** Zones the container is sure of, in text order, without overlap; empty for plain text. */
  readonly zones: readonly Zone[];
  readonly metadata: readonly MetadataHint[];
  readonly issues: readonly Issue[];
}
