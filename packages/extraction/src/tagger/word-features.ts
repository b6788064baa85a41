import { mix } from './hash.js';
import { type Sheet, writeBits, writeFeature } from './sheet.js';
import type { WordParts } from './word-parts.js';

/** Writes the features that a token has by one word: its own, or one beside it. */
export type WordWriter = (sheet: Sheet, word: WordParts) => void;

function writeOwn(sheet: Sheet, word: WordParts): void {
  writeFeature(sheet, 0, 0);
  writeFeature(sheet, 1, word.word);
  writeFeature(sheet, 2, word.lower);
  writeFeature(sheet, 3, word.shape);
  word.prefixes.forEach((hash, size) => {
    writeFeature(sheet, 4 + size, hash);
  });
  word.suffixes.forEach((hash, size) => {
    writeFeature(sheet, 8 + size, hash);
  });
  writeBits(sheet, 12, word.marks);
  writeFeature(sheet, 13, word.wordClass);
}

function writeOpening(sheet: Sheet, word: WordParts): void {
  writeFeature(sheet, 14, word.shape);
}

function farWriter(template: number): WordWriter {
  return (sheet, word) => {
    writeFeature(sheet, template, word.lower);
    writeFeature(sheet, template + 1, word.shape);
    writeFeature(sheet, template + 2, word.wordClass);
  };
}

function nearWriter(template: number): WordWriter {
  const writeFar = farWriter(template);
  return (sheet, word) => {
    writeFar(sheet, word);
    writeBits(sheet, template + 3, word.marks);
    writeFeature(sheet, template + 4, word.suffixes[2] ?? 0);
  };
}

/** Of a token that is in no known name and beside none. */
function writeUnknown(sheet: Sheet, word: WordParts): void {
  writeFeature(sheet, 70, 0);
  writeFeature(sheet, 71, mix(0, word.shape));
  writeFeature(sheet, 72, 0);
  writeFeature(sheet, 73, 0);
  writeFeature(sheet, 74, mix(0, mix(0, 0)));
}

function writeUnknownBehind(sheet: Sheet, word: WordParts): void {
  writeFeature(sheet, 75, mix(0, word.lower));
}

/** By the first word of the run of capitalised words, for its first token (0) or a later one (1). */
function firstOfRunWriter(place: number): WordWriter {
  return (sheet, word) => {
    writeFeature(sheet, 80, mix(word.lower, place));
    writeFeature(sheet, 85, mix(word.marks, place));
    writeFeature(sheet, 88, mix(word.wordClass, place));
  };
}

/** By the last word of the run, for its last token (0) or an earlier one (2). */
function lastOfRunWriter(place: number): WordWriter {
  return (sheet, word) => {
    writeFeature(sheet, 81, mix(word.lower, place));
  };
}

function beforeRunWriter(place: number): WordWriter {
  return (sheet, word) => {
    writeFeature(sheet, 82, mix(word.lower, place));
    writeFeature(sheet, 86, mix(word.wordClass, place));
  };
}

function afterRunWriter(place: number): WordWriter {
  return (sheet, word) => {
    writeFeature(sheet, 83, mix(word.lower, place));
    writeFeature(sheet, 87, mix(word.wordClass, place));
  };
}

/** The place of each writer in {@link WORD_WRITERS}. */
export const OWN = 0;
export const OPENING = 1;
export const BEFORE = 2;
export const AFTER = 3;
export const FAR_BEFORE = 4;
export const FAR_AFTER = 5;
export const UNKNOWN = 6;
export const UNKNOWN_BEHIND = 7;
/** Of these four, the writer behind is for tokens that are not the first, or not the last, of the run. */
export const FIRST_OF_RUN = 8;
export const LAST_OF_RUN = 10;
export const BEFORE_RUN = 12;
export const AFTER_RUN = 14;

/** All features that hang on one word, so that their scores can be kept for each word. */
export const WORD_WRITERS: readonly WordWriter[] = [
  writeOwn,
  writeOpening,
  nearWriter(20),
  nearWriter(30),
  farWriter(40),
  farWriter(50),
  writeUnknown,
  writeUnknownBehind,
  firstOfRunWriter(0),
  firstOfRunWriter(1),
  lastOfRunWriter(0),
  lastOfRunWriter(2),
  beforeRunWriter(0),
  beforeRunWriter(1),
  afterRunWriter(0),
  afterRunWriter(2),
];
