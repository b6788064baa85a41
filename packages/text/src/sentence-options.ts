/** What a language tells the sentence splitter; all words in lower case, without their last full stop. */
export interface SentenceOptions {
  /** Abbreviations that more of the sentence follows, whatever its case: `dr`, `prof`, `jl`. */
  readonly abbreviations?: ReadonlySet<string>;
  /** Abbreviations only before a number: `no`, `hal`, `pasal`. */
  readonly numbered?: ReadonlySet<string>;
  /** Words that often begin a sentence and never a name: they end one after an initial (`grup B. Namun`). */
  readonly starters?: ReadonlySet<string>;
  /** Nouns behind which a lone letter is no initial (`platform X. Budi`). */
  readonly lettered?: ReadonlySet<string>;
  /** Words that cannot end a sentence, so that an ellipsis after them is a pause: `bahwa`, `dan`. */
  readonly openers?: ReadonlySet<string>;
  /** Names written in lower case that begin sentences, as written: `detikcom`; `iPad` and its like need no entry. */
  readonly lowerNames?: ReadonlySet<string>;
  /** Whether a line break ends a sentence, as on scraped pages (`end`, the default), or is a space, as in wrapped text. */
  readonly lineBreaks?: 'end' | 'space';
}
