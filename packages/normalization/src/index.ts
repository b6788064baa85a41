export type { ArticleRecord, UnreadPage } from './article-record.js';
export { type Directory, gazetteerDirectory, type Medium } from './directory.js';
export { type NormalizeOptions, normalize } from './normalize.js';
