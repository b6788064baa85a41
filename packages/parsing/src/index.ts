export type {
  Article,
  Basis,
  Credit,
  Found,
  Issue,
  OutletReading,
  PublishedReading,
  Sentence,
  Severity,
  Zone,
  ZoneKind,
} from './article.js';
export { type DecodedPage, decodePage } from './bytes/decode-page.js';
export { isDescribedMedium } from './credits/described-media.js';
export { detectFormat, type PageFormat } from './detect-format.js';
export { readHtml } from './html/read-html.js';
export { type ReconciledMetadata, reconcile } from './metadata-hints.js';
export type { MetadataField, MetadataHint, Page } from './page.js';
export type { ParseOptions } from './parse-article.js';
export { parseArticle } from './parse-article.js';
export { type ReadIssueCode, readIssueCodes } from './read-issue.js';
export { type ReadOptions, readPages } from './read-pages.js';
export { isContent } from './read-sentences.js';
export { type RecordFormat, type RecordOptions, readRecords } from './records/read-records.js';
export { type RecordField, type RecordMapping, recordFields } from './records/record-columns.js';
