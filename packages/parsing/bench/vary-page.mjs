import { FAMILY, GIVEN } from './names.mjs';

const GIVEN_IN_CASES = /\b(?:Budi|Siti|Andi|Dewi|Eko|Tono)\b/g;
const FAMILY_IN_CASES = /\b(?:Santoso|Aminah|Wijaya|Lestari)\b/g;

const CLOCK = /\b[01]\d([:.])[0-5]\d(?= WI)/g;

/**
 * Puts other names in place of those that the cases give to persons, each time one name for another, and other times
 * of the day into date lines.
 * @param {string} page
 * @param {(bound: number) => number} draw
 */
export function varyPage(page, draw) {
  const [given, family] = [draw(GIVEN.length), draw(FAMILY.length)];
  const pick = (names, first) => (name) =>
    names[(first + name.length * 5 + name.charCodeAt(0)) % names.length];
  const two = (bound) => String(draw(bound)).padStart(2, '0');
  return page
    .replace(GIVEN_IN_CASES, pick(GIVEN, given))
    .replace(FAMILY_IN_CASES, pick(FAMILY, family))
    .replace(CLOCK, (_, mark) => `${two(20)}${mark}${two(60)}`);
}
