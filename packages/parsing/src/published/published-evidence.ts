import type { Zone } from '../article.js';
import type { PageMarks } from '../marks/page-marks.js';
import type { ReconciledMetadata } from '../metadata-hints.js';

/** What a publication date is read from. */
export interface PublishedEvidence {
  readonly text: string;
  readonly zones: readonly Zone[];
  readonly marks: PageMarks;
  readonly uri: string | null;
  readonly stated: ReconciledMetadata;
}
