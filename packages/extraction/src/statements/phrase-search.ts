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

/** The key of what is shorter: a pattern is always tried there. */
const TOO_SHORT = -1;

/** The low five bits of three letters, the same for capitals. */
function keyAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1) & 31;
  return ((text.charCodeAt(at) & 31) << 10) | (second << 5) | (text.charCodeAt(at + 2) & 31);
}

/** A bit for each key: a small table for each of many searches, which are asked in turn and far apart. */
const BITS = 5;

/** Marks the beginning of a word; behind one of two letters anything may stand. */
function mark(marks: Uint32Array, word: string): void {
  const from = keyAt(word.padEnd(LETTERS), 0);
  const place = from >>> BITS;
  if (word.length >= LETTERS) marks[place] = (marks[place] as number) | (1 << (from & 31));
  else marks[place] = ~0;
}

/** Where the words of a text begin, with the keys there. */
interface Beginnings {
  text: string;
  length: number;
  places: Int32Array;
  keys: Int32Array;
}

/** Those of the text that was last searched: what somebody said is searched for one class of phrases after another. */
const last: Beginnings = { text: '', length: 0, places: new Int32Array(0), keys: new Int32Array(0) };

/** At most every other letter begins a word. */
function makeRoom(text: string): void {
  const most = (text.length + 1) >> 1;
  if (last.places.length >= most) return;
  last.places = new Int32Array(most * 2);
  last.keys = new Int32Array(most * 2);
}

function beginningsOf(text: string): Beginnings {
  if (text === last.text) return last;
  makeRoom(text);
  const { places, keys } = last;
  let length = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const inWord = IN_WORD[text.charCodeAt(at)] ?? 0;
    if (inWord > before) {
      places[length] = at;
      keys[length] = at + LETTERS <= text.length ? keyAt(text, at) : TOO_SHORT;
      length += 1;
    }
    before = inWord;
  }
  last.text = text;
  last.length = length;
  return last;
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
  const marks = new Uint32Array(1 << (5 * LETTERS - BITS));
  for (const word of words) mark(marks, word);
  const mayBegin = (key: number): boolean =>
    key === TOO_SHORT || ((marks[key >>> BITS] as number) & (1 << (key & 31))) !== 0;
  const matchAt = (text: string, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const find = (text: string): RegExpExecArray | null => {
    const { length, places, keys } = beginningsOf(text);
    for (let word = 0; word < length; word += 1) {
      const match = mayBegin(keys[word] as number) ? matchAt(text, places[word] as number) : null;
      if (match !== null) return match;
    }
    return null;
  };
  const begins = (text: string): boolean =>
    mayBegin(text.length < LETTERS ? TOO_SHORT : keyAt(text, 0)) && matchAt(text, 0) !== null;
  return { find, begins };
}
