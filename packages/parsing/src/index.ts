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
export { readHtml } from './html/read-html.js';
export { type ReconciledMetadata, reconcile } from './metadata-hints.js';
export type { MetadataField, MetadataHint, Page } from './page.js';
export type { ParseOptions } from './parse-article.js';
export { parseArticle } from './parse-article.js';
export { isContent } from './read-sentences.js';
