import type { WordForm } from '../clause/word-form.js';

/** A token as the tagger reads it; `start` and `end` are UTF-16 code units into any one text. */
export interface NameToken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The form of the word, where it was read before. */
  readonly form?: WordForm;
}

/** What a tagged name is the name of. */
export type TaggedKind = 'person' | 'organization' | 'place';

/** A name among tokens: from the token `from` up to, not including, the token `to`. */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly kind: TaggedKind;
  /** How sure the model is of this very span and kind: a probability from 0 to 1. */
  readonly score: number;
}
