import { isSpaceCode } from '../line-shape.js';

/**
 * What a line is written with, as bits of one number: rules ask these before they run a pattern. The lowest seven bits
 * count its words, up to {@link MOST_WORDS}.
 */
export const Ink = {
  Words: 0x7f,
  /** White space. */
  Space: 1 << 7,
  /** `a` to `z`. */
  Small: 1 << 8,
  /** `A` to `Z`. */
  Capital: 1 << 9,
  /** `0` to `9`. */
  Digit: 1 << 10,
  /** What may end a sentence or a quotation: `.?!…"` and line breaks. */
  Stop: 1 << 11,
  /** `.`, `?` and `!`. */
  Point: 1 << 12,
  Comma: 1 << 13,
  Colon: 1 << 14,
  Semicolon: 1 << 15,
  /** `-`, `–` and `—`. */
  Dash: 1 << 16,
  Bar: 1 << 17,
  Slash: 1 << 18,
  /** `•` and `·`. */
  Bullet: 1 << 19,
  /** `(` and `[`. */
  Open: 1 << 20,
  /** `)` and `]`. */
  Close: 1 << 21,
  /** Everything else: other signs, letters with accents, other scripts. */
  Other: 1 << 22,
  /** A link to another page inside the line: `baca juga`. */
  Marker: 1 << 23,
  /** `adalah` or `merupakan`. */
  About: 1 << 24,
  /** What the scan of a line stops at: `Stop`, `Comma` and `Open`. */
  Sign: 1 << 25,
} as const;

/** Words are counted no further. */
export const MOST_WORDS = 64;

const SIGNS: readonly (readonly [string, number])[] = [
  ['.?!', Ink.Point | Ink.Stop],
  ['…"', Ink.Other | Ink.Stop],
  [',', Ink.Comma],
  [':', Ink.Colon],
  [';', Ink.Semicolon],
  ['-–—', Ink.Dash],
  ['|', Ink.Bar],
  ['/', Ink.Slash],
  ['•·', Ink.Bullet],
  ['([', Ink.Open],
  [')]', Ink.Close],
  ['abcdefghijklmnopqrstuvwxyz', Ink.Small],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', Ink.Capital],
  ['0123456789', Ink.Digit],
  ['\n\r\v\f', Ink.Space | Ink.Stop],
];

/** The bit of each code unit. */
export const INK: Int32Array = Int32Array.from({ length: 0x10000 }, (_, code) =>
  isSpaceCode(code) ? Ink.Space : Ink.Other,
);
for (const [signs, bits] of SIGNS) for (const sign of signs) INK[sign.charCodeAt(0)] = bits | signBit(bits);

function signBit(bits: number): number {
  return (bits & (Ink.Stop | Ink.Comma | Ink.Open)) === 0 ? 0 : Ink.Sign;
}
