import type { Span } from './span.js';

/** A replacement of a stretch of a text; an empty stretch inserts, an empty replacement deletes. */
export interface TextEdit extends Span {
  readonly replacement: string;
}
