import type { UnreadPage } from '@warta/normalization';
import type { Document } from '../document.js';

/** What one file held. */
export interface FileContent {
  readonly documents: readonly Document[];
  /** The file itself, or the records in it, that became no page. */
  readonly unread: readonly UnreadPage[];
}
