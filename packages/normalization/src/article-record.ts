import type { Findings } from '@warta/extraction';
import type { Article, Issue } from '@warta/parsing';

/** What the analysis of one page hands on. */
export interface ArticleRecord {
  readonly article: Article;
  readonly findings: Findings;
  /** SHA-256 of the bytes of the page, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Address, or path relative to the given folder. */
  readonly uri: string | null;
}

/** A page that could not be read, with the reasons. */
export interface UnreadPage {
  readonly uri: string | null;
  readonly issues: readonly Issue[];
}
