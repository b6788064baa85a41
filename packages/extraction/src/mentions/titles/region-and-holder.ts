import type { SentenceToken } from '../../clause/sentence-tokens.js';
import { entryAt } from '../../entry-at.js';
import { mayorWords, townNouns } from '../context-words.js';
import { changeDraft, type Draft } from '../draft.js';
import { organizationHeads, regionEndings, regionHeads, regionTails } from '../head-words.js';
import { commonGivenNames } from '../persons/given-names.js';
import { tokenAt } from '../token-at.js';
import { regionTitles } from './title-words.js';

/** A name of so few words may as well be the holder's alone: `Bupati Nurdin Abdullah`. */
const FEWEST = 3;

function isGiven(token: SentenceToken | undefined): boolean {
  return commonGivenNames.has(token?.text ?? '');
}

/** How many words the region's name has: two of `Tanjung Selasih` and `Kolaka Timur`, else one. */
function regionWords([first, second, third, fourth]: readonly SentenceToken[]): number {
  const isCompound = regionHeads.has(first?.text ?? '') || regionTails.has(second?.text ?? '');
  // `Bupati Mandailing Natal [Saipullah Nasution]`
  const isOther = !isGiven(second) && isGiven(third) && fourth !== undefined;
  return isCompound || isOther ? 2 : 1;
}

/** `Wali Kota [X]`, not `kota [X]`. */
function isBehindTitle(tokens: readonly SentenceToken[], at: number): boolean {
  const title = entryAt(tokens, at - 1)?.lower ?? '';
  return (
    regionTitles.has(title) && (!townNouns.has(title) || mayorWords.has(entryAt(tokens, at - 2)?.lower ?? ''))
  );
}

/** `Wonorejo`, `Sukoharjo`: many regions end so, and few persons' names. */
function isRegionByShape(word: string): boolean {
  return [...regionEndings].some((ending) => word.endsWith(ending) && word.length > ending.length);
}

/**
 * Parts the name behind the title of who heads a region into the region and its holder.
 *
 * @param tokens the tokens of a sentence
 * @param name a found name
 * @returns both; null for a known name, behind another title, where the name begins with a given name or a body's, where it is too short to tell, and where nothing shows that the region ends there
 * @example
 * // Bupati Wonorejo Sutopo Wibisono → the place Wonorejo, the person Sutopo Wibisono
 * // Wali Kota Tanjung Selasih Baharuddin → the place Tanjung Selasih, the person Baharuddin
 * // Bupati Nurdin Abdullah; Bupati Ahmad Budi Santoso; Bupati Thariq Modanggu Rahman; Bupati Padang Lawas Utara → null
 */
export function regionAndHolder(tokens: readonly SentenceToken[], name: Draft): readonly Draft[] | null {
  if (name.candidates.length > 0) return null;
  const at = tokenAt(tokens, name.start);
  if (!isBehindTitle(tokens, at)) return null;
  const inside = tokens.slice(at).filter((token) => token.end <= name.end);
  const first = inside[0]?.text ?? '';
  if (inside.length < FEWEST || commonGivenNames.has(first) || organizationHeads.has(first)) return null;
  if (!inside.every((token) => /^\p{Lu}\p{Ll}+$/u.test(token.text))) return null;
  const words = regionWords(inside);
  const [last, holder] = [entryAt(inside, words - 1), inside[words]];
  if (last === undefined || holder === undefined || regionTails.has(holder.text)) return null;
  if (words === 1 && !commonGivenNames.has(holder.text) && !isRegionByShape(last.text)) return null;
  return [
    changeDraft(name, { end: last.end, kind: 'place', rule: 'seat' }),
    changeDraft(name, { start: holder.start, kind: 'person', rule: 'title-holder' }),
  ];
}
