import { type Chunk, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import { findObjectWord } from '../objects/object-class.js';
import { namesOf } from './role-names.js';

/** Index of the chunk that tells who sent a weapon or has it (`yang diyakini [ditembakkan] X`, `yang diduga [milik] X`), or -1. */
function sendingAt(view: SentenceView, weapon: number): number {
  const chunk = view.chunks[weapon];
  if (chunk?.kind !== 'noun-phrase' || view.chunks[weapon + 1]?.head !== 'yang') return -1;
  if (findObjectWord(view, chunk.from, chunk.to, 'weapon') < 0) return -1;
  let at = weapon + 2;
  while (!tellsWhose(entryAt(view.chunks, at)) && leadsOn(view, at)) {
    // `yang tidak diluncurkan X`, `yang dibantah diluncurkan X`: who did not send it.
    if (
      entryAt(view.chunks, at)?.kind === 'negator' ||
      isActWord(entryAt(view.chunks, at)?.head ?? '', 'denied')
    )
      return -1;
    at += 1;
  }
  return tellsWhose(entryAt(view.chunks, at)) ? at : -1;
}

function tellsWhose(chunk: Chunk | undefined): boolean {
  return isActWord(chunk?.head ?? '', 'sent') || isActWord(chunk?.head ?? '', 'belongs-to');
}

/** `baru saja`, `diyakini`: small words and verbs before the one that tells. */
function leadsOn(view: SentenceView, at: number): boolean {
  const next = view.chunks[at + 1];
  return (
    entryAt(view.chunks, at)?.kind === 'auxiliary' ||
    next?.kind === 'verb' ||
    isActWord(next?.head ?? '', 'belongs-to')
  );
}

/**
 * Names who sent a weapon that strikes, or whose it is: `rudal yang diyakini ditembakkan [Houthi]`.
 *
 * @param view the sentence
 * @param weapon index of the weapon's chunk
 * @returns indices of mentions; empty behind other things, and where nobody is named
 * @example
 * // Drone yang diluncurkan [Ukraina] menghantam kilang. → Ukraina
 * // Drone yang diduga milik militer [Mali] menghantam pasar. → Mali
 * // Drone yang jatuh di Ukraina menghantam kilang. → none
 */
export function senderOf(view: SentenceView, weapon: number): readonly number[] {
  const at = sendingAt(view, weapon);
  const sending = entryAt(view.chunks, at);
  if (sending === undefined) return [];
  if (!isActWord(sending.head, 'belongs-to')) return namesOf(view, view.chunks[at + 1]);
  const owners = sending.heads.length > 0 ? sending.heads : ownersOf(sending);
  const isPrivate = view.words
    .slice(sending.from, sending.to)
    .some(({ lower }) => isActWord(lower, 'private'));
  return isPrivate ? [] : owners.filter((owner) => view.mentions[owner]?.kind !== 'place');
}

/**
 * Words that tell how sure it is who sent a weapon: `rudal yang [diyakini] ditembakkan Houthi`.
 *
 * @param view the sentence
 * @param weapon index of the weapon's chunk, or null
 * @returns words in lower case; none where nobody is named
 */
export function sendingWords(view: SentenceView, weapon: number | null): string[] {
  const at = weapon === null ? -1 : sendingAt(view, weapon);
  if (weapon === null || at < 0 || senderOf(view, weapon).length === 0) return [];
  return view.chunks.slice(weapon + 2, at).map(({ head }) => head);
}
