import type { SentenceOptions } from '@warta/text';
import abbreviations from '../data/abbreviations.json' with { type: 'json' };
import lettered from '../data/lettered-nouns.json' with { type: 'json' };
import lowerNames from '../data/lower-case-names.json' with { type: 'json' };
import openers from '../data/sentence-openers.json' with { type: 'json' };
import starters from '../data/sentence-starters.json' with { type: 'json' };

function wordsBefore(kind: string): ReadonlySet<string> {
  return new Set(abbreviations.entries.filter(({ before }) => before === kind).map(({ word }) => word));
}

/**
 * What `splitSentences` of `@warta/text` must know of Indonesian.
 * @example splitSentences('Dr. Budi tiba pukul 07.22 WIB.', 0, 30, SENTENCE_WORDS) // → [{ start: 0, end: 30 }]
 */
export const SENTENCE_WORDS: SentenceOptions = {
  abbreviations: wordsBefore('word'),
  numbered: wordsBefore('number'),
  starters: new Set(starters.entries),
  openers: new Set(openers.entries),
  lettered: new Set(lettered.entries),
  lowerNames: new Set(lowerNames.entries),
};
