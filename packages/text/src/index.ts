export type { Span } from './span.js';
