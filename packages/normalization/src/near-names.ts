const SHORTEST = 5;

/**
 * Tells whether two words are one but for a letter too many, missing or wrong; short words and first letters never
 * differ so.
 *
 * @param one - A word in lower case.
 * @param other - Another.
 * @returns False also where they are the same.
 * @example
 * isNearWord('miler', 'miller') // true
 * isNearWord('kim', 'kin') // false
 */
export function isNearWord(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length < SHORTEST || long.length - short.length > 1 || short.charAt(0) !== long.charAt(0))
    return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  const rest = short.slice(short.length === long.length ? at + 1 : at);
  return one !== other && rest === long.slice(at + 1);
}

/**
 * Tells whether two folded names are one but for a letter of one word.
 *
 * @param one - A folded name.
 * @param other - Another.
 * @example
 * isNearName('matthew miler', 'matthew miller') // true
 * isNearName('kim yo jong', 'kim jo jong') // false
 */
export function isNearName(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, at) =>
    word === others[at] ? [] : [[word, others[at] ?? ''] as const],
  );
  const [pair] = differing;
  return differing.length === 1 && pair !== undefined && isNearWord(...pair);
}

const LAST_VOWEL = /[aeiou]$/;

/**
 * Tells whether two near names differ by the last vowel of a word only, as names of two persons do.
 *
 * @param one - A folded name.
 * @param other - A near one.
 * @example
 * differInLastVowel('budi santoso', 'budi santosa') // true
 * differInLastVowel('rahmat hidayat', 'rahmat hidayatt') // false
 */
export function differInLastVowel(one: string, other: string): boolean {
  const others = other.split(' ');
  return one
    .split(' ')
    .some(
      (word, at) =>
        word !== others[at] && word.replace(LAST_VOWEL, '') === others[at]?.replace(LAST_VOWEL, ''),
    );
}
