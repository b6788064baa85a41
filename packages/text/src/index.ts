export {
  isDigitAt,
  isLetterAt,
  isLowerAt,
  isSpaceAt,
  isUpperAt,
  isWordAt,
  isWordEdge,
} from './character.js';
export { CharacterClass, type CharacterClassCode, classAt, isWordClass } from './character-class.js';
export { codeAt } from './code-at.js';
export { isCurrencyMark } from './currency.js';
export { findDomainEnd } from './domain-end.js';
export { type EditedText, editText } from './edit-text.js';
export { createOffsetMap, type OffsetMap } from './offset-map.js';
export type { SentenceOptions } from './sentence-options.js';
export type { Span } from './span.js';
export { compareSpans, containsSpan, overlapsSpan } from './span-relations.js';
export { sliceSpan, trimSpan } from './span-text.js';
export { splitSentences } from './split-sentences.js';
export type { TextEdit } from './text-edit.js';
export type { Token, TokenKind } from './token.js';
export { tokenize } from './tokenize.js';
