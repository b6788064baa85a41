import type { Mention } from '../findings.js';
import type { Word } from './word.js';

/** What reading a noun phrase needs to know of its surroundings. */
export interface PhraseContext {
  readonly mentions: readonly Mention[];
  readonly headline: boolean;
  readonly isTime: (word: Word) => boolean;
}
