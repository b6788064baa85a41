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
export type { MetadataField, MetadataHint, Page } from './page.js';
