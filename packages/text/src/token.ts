import type { Span } from './span.js';

/** What a token is: a `number` holds only digits with their separators and `-an`; a currency mark is a `symbol`. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol';

/** A word, number, punctuation mark or symbol of a text. */
export interface Token extends Span {
  readonly kind: TokenKind;
}
