/** Finds words and phrases in texts. */
export interface PhraseSearch {
  /** The first that stands in a text, as its pattern matches it, or null. */
  readonly find: (text: string) => RegExpExecArray | null;
  /** Whether a text begins with one, without a look at the rest of it. */
  readonly begins: (text: string) => boolean;
}

/** How many letters are looked at before a pattern is tried. */
const LETTERS = 3;

/** 1 for letters, digits and the underscore: what `\w` takes. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** The low five bits of three letters, the same for capitals. */
function keyAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1) & 31;
  return ((text.charCodeAt(at) & 31) << 10) | (second << 5) | (text.charCodeAt(at + 2) & 31);
}

/** Marks the beginning of a word; behind one of two letters anything may stand. */
function mark(marks: Uint8Array, word: string): void {
  const from = keyAt(word.padEnd(LETTERS), 0);
  if (word.length >= LETTERS) marks[from] = 1;
  else marks.fill(1, from & ~31, (from | 31) + 1);
}

/**
 * Makes a search for patterns that begin with one of many words. A pattern of hundreds of words is slow to try at every
 * letter: it is tried only where a word begins with three letters that one of its words begins with.
 *
 * @param words all that the pattern may begin with, each of two letters or more, in lower case
 * @param source the pattern, without the `\\b` at its head; capitals and small letters are alike to it
 * @returns the search
 * @example
 * createPhraseSearch(['keji', 'biadab'], '(?:keji|biadab)\\b').find('tindakan yang Keji')?.index // 14
 */
export function createPhraseSearch(words: readonly string[], source: string): PhraseSearch {
  const pattern = new RegExp(source, 'iuy');
  const marks = new Uint8Array(1 << (5 * LETTERS));
  for (const word of words) mark(marks, word);
  const matchAt = (text: string, at: number): RegExpExecArray | null => {
    if (at + LETTERS <= text.length && marks[keyAt(text, at)] === 0) return null;
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const find = (text: string): RegExpExecArray | null => {
    const { length } = text;
    let before = 0;
    for (let at = 0; at < length; at += 1) {
      const inWord = IN_WORD[text.charCodeAt(at)] ?? 0;
      const match = inWord > before ? matchAt(text, at) : null;
      if (match !== null) return match;
      before = inWord;
    }
    return null;
  };
  return { find, begins: (text) => matchAt(text, 0) !== null };
}
