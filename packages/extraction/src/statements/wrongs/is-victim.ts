import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { namesAct } from '../../events/frame.js';
import { isWrong } from './wrong-acts.js';

/**
 * Whether a name in the phrase of a deed is whom it was done to.
 *
 * @param view the sentence
 * @param chunk a noun phrase
 * @param name a mention in it
 * @example
 * // penembakan relawan [UNRWA], pembunuhan wartawan [Palestina], pengeboman [Kabul] oleh AS → true
 * // serangan militer [Israel], kebijakan [Israel] oleh menterinya → false
 */
export function isVictim(view: SentenceView, chunk: Chunk, name: number): boolean {
  if (chunk.heads.length > 0) return false;
  const strikes = isWrong(chunk.head, 'struck-by');
  const byAnother = view.chunks[view.chunks.indexOf(chunk) + 1]?.head === 'oleh';
  if (byAnother && (strikes || namesAct(chunk.head))) return true;
  if (!strikes) return false;
  const at = view.words.findIndex(({ mention }, n) => n > chunk.from && mention === name);
  const before = view.words[at - 1]?.lower ?? '';
  // `penangkapan Budi Santoso`: a person right behind the deed is who it is done to.
  const struck = view.mentions[name]?.kind === 'person' && at === chunk.from + 1;
  return struck || isRoleNoun(before, 'people') || isWrong(before, 'victim');
}
