const COMMA = 44;

/**
 * Says whether two words are glued at a place: a small letter before a capital, a comma before a word, or
 * the end of a sentence before a capital.
 * @param text The page.
 * @param at A code unit that is not the first.
 * @returns How many code units of marks stand between the words, or -1 where a small letter meets a capital; 0 where
 * nothing is glued.
 * @example
 * ```ts
 * glueAt('Harga naik.Kementerian itu', 10); // 1
 * glueAt('Harga naik. Kementerian itu', 10); // 0
 * glueAt('hargaNaik', 5); // -1
 * ```
 */
export function glueAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 97) return 0;
  if (code >= 65 && code <= 90) return isSmall(text, at - 1) && isSmall(text, at + 1) ? -1 : 0;
  if (code === COMMA) return isCommaGlue(text, at) ? 1 : 0;
  if (code !== 46 && code !== 33 && code !== 63) return 0;
  return isSentenceGlue(text, at) ? 1 : 0;
}

/** `Batam,nelayan`, `itu,Presiden`; `Budi,S.H.` is no word. */
function isCommaGlue(text: string, at: number): boolean {
  return isSmall(text, at - 1) && isSmall(text, at + 2) && (isSmall(text, at + 1) || isCapital(text, at + 1));
}

/** `naik.Kementerian itu`: two small letters before, a word with one capital after, and more of a sentence. */
function isSentenceGlue(text: string, at: number): boolean {
  if (!isSmall(text, at - 1) || !isSmall(text, at - 2) || !isCapital(text, at + 1)) return false;
  let end = at + 2;
  while (isSmall(text, end)) end += 1;
  return end > at + 2 && text.charAt(end) === ' ' && isSmall(text, end + 1);
}

function isSmall(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}
