/** Finds words and phrases in texts. */
export interface PhraseSearch {
  /** The first that stands in a text, as its pattern matches it, or null. */
  readonly find: (text: string) => RegExpExecArray | null;
  /** Whether a text begins with one, without a look at the rest of it. */
  readonly begins: (text: string) => boolean;
}

/** How many letters are looked at before a pattern is tried: three tell short words apart, but few verbs (`mem`, `men`). */
const LETTERS = 3;
const MORE_LETTERS = 6;

/** 1 for letters, digits and the underscore: what `\w` takes. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/\w/.test(String.fromCharCode(code)) ? 1 : 0));

/** The key of what is shorter: a pattern is always tried there. */
const TOO_SHORT = -1;

/** How many bits a key has. */
const BITS = 12;

/** Folds the low five bits of letters, which are the same for capitals, to a key: words that share it are told apart by the pattern. */
function fold(letters: number): number {
  return Math.imul(letters, 0x9e3779b1) >>> (32 - BITS);
}

/** The low five bits of three letters. */
function lettersAt(text: string, at: number): number {
  const second = text.charCodeAt(at + 1) & 31;
  return ((text.charCodeAt(at) & 31) << 10) | (second << 5) | (text.charCodeAt(at + 2) & 31);
}

function shortKeyAt(text: string, at: number): number {
  return fold(lettersAt(text, at));
}

function longKeyAt(text: string, at: number): number {
  return fold((lettersAt(text, at) << 15) | lettersAt(text, at + LETTERS));
}

/** A bit for each key: a small table for each of many searches, which are asked in turn and far apart. */
type Marks = Uint32Array;

function newMarks(): Marks {
  return new Uint32Array(1 << (BITS - 5));
}

function isMarked(marks: Marks, key: number): boolean {
  return ((marks[key >>> 5] as number) & (1 << (key & 31))) !== 0;
}

function mark(marks: Marks, key: number): void {
  marks[key >>> 5] = (marks[key >>> 5] as number) | (1 << (key & 31));
}

/** Marks the beginning of a short word; behind one of two letters anything may stand. */
function markShort(marks: Marks, word: string): void {
  if (word.length >= LETTERS) mark(marks, shortKeyAt(word, 0));
  else
    for (let last = 0; last < 32; last += 1)
      mark(marks, fold((lettersAt(word.padEnd(LETTERS), 0) & ~31) | last));
}

/** Where the words of a text begin, with the keys there. */
interface Beginnings {
  text: string;
  length: number;
  places: Int32Array;
  keys: Int32Array;
  longKeys: Int32Array;
}

/** Those of the text that was last searched: what somebody said is searched for one class of phrases after another. */
const last: Beginnings = {
  text: '',
  length: 0,
  places: new Int32Array(0),
  keys: new Int32Array(0),
  longKeys: new Int32Array(0),
};

/** At most every other letter begins a word. */
function makeRoom(text: string): void {
  const most = (text.length + 1) >> 1;
  if (last.places.length >= most) return;
  last.places = new Int32Array(most * 2);
  last.keys = new Int32Array(most * 2);
  last.longKeys = new Int32Array(most * 2);
}

function beginningsOf(text: string): Beginnings {
  if (text === last.text) return last;
  makeRoom(text);
  const { places, keys, longKeys } = last;
  let length = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const inWord = IN_WORD[text.charCodeAt(at)] ?? 0;
    if (inWord > before) {
      places[length] = at;
      keys[length] = at + LETTERS <= text.length ? shortKeyAt(text, at) : TOO_SHORT;
      longKeys[length] = at + MORE_LETTERS <= text.length ? longKeyAt(text, at) : TOO_SHORT;
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
 * letter: it is tried only where a word begins with six letters, or three, that one of its words begins with.
 *
 * @param words all that the pattern may begin with, each of two letters or more, in lower case
 * @param source the pattern, without the `\\b` at its head; capitals and small letters are alike to it
 * @returns the search
 * @example
 * createPhraseSearch(['keji', 'biadab'], '(?:keji|biadab)\\b').find('tindakan yang Keji')?.index // 14
 */
export function createPhraseSearch(words: readonly string[], source: string): PhraseSearch {
  const pattern = new RegExp(source, 'iuy');
  const [short, long] = [newMarks(), newMarks()];
  for (const word of words) {
    if (word.length < MORE_LETTERS) markShort(short, word);
    else mark(long, longKeyAt(word, 0));
  }
  const mayBegin = (key: number, longKey: number): boolean =>
    key === TOO_SHORT || isMarked(short, key) || (longKey !== TOO_SHORT && isMarked(long, longKey));
  const matchAt = (text: string, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const find = (text: string): RegExpExecArray | null => {
    const { length, places, keys, longKeys } = beginningsOf(text);
    for (let word = 0; word < length; word += 1) {
      const begins = mayBegin(keys[word] as number, longKeys[word] as number);
      const match = begins ? matchAt(text, places[word] as number) : null;
      if (match !== null) return match;
    }
    return null;
  };
  const begins = (text: string): boolean => {
    const key = text.length < LETTERS ? TOO_SHORT : shortKeyAt(text, 0);
    const longKey = text.length < MORE_LETTERS ? TOO_SHORT : longKeyAt(text, 0);
    return mayBegin(key, longKey) && matchAt(text, 0) !== null;
  };
  return { find, begins };
}
