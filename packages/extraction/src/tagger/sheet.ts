import { mix } from './hash.js';

/** Features as 32-bit hashes, written one behind the other. */
export interface Sheet {
  readonly ids: Int32Array;
  at: number;
}

/**
 * Writes a feature.
 * @param sheet - where to
 * @param template - what kind of feature it is
 * @param value - what it says, a 32-bit number
 * @example
 * const sheet = { ids: new Int32Array(9), at: 0 };
 * writeFeature(sheet, 13, 5);
 * sheet.at // 1
 */
export function writeFeature(sheet: Sheet, template: number, value: number): void {
  sheet.ids[sheet.at++] = mix(value, Math.imul(template, 0x9e3779b1));
}

/**
 * Writes one feature for each bit that is set.
 * @param sheet - where to
 * @param template - what kind of features they are
 * @param bits - the bits
 * @example
 * const sheet = { ids: new Int32Array(9), at: 0 };
 * writeBits(sheet, 12, 5);
 * sheet.at // 2, for the bits 1 and 4
 */
export function writeBits(sheet: Sheet, template: number, bits: number): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) writeFeature(sheet, template, rest & -rest);
}
