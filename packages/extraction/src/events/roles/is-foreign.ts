import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isActWord } from '../act-word.js';
import { findObjectWord } from '../objects/object-class.js';

/** `gudang [rudal] pemberian X`: a weapon stands in the words before. */
function holdsWeapon(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (findObjectWord(view, at, to, 'weapon') >= 0) return true;
  return false;
}

/**
 * Tells whether the name in a phrase tells where a thing is from, not who acts: `kapal berbendera Panama`, `drone buatan Iran`, `drone pasokan Iran`, `restoran Turki`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 */
export function isForeign(view: SentenceView, chunk: Chunk): boolean {
  const [owner = -1] = chunk.owners;
  const first = view.words.findIndex((word) => word.mention === owner);
  if (first <= chunk.from) return false;
  const before = view.words[first - 1]?.lower ?? '';
  // `restoran Turki`, `kapal milik perusahaan Yunani`, but `perusahaan Wagner`
  return (
    isActWord(before, 'origin') ||
    // `kapal pasokan Filipina` brings supplies.
    (isActWord(before, 'gift') && holdsWeapon(view, chunk.from, first - 1)) ||
    (isActWord(before, 'business') && hasKind(view.mentions, owner, 'country'))
  );
}
