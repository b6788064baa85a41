import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { isActOf } from '../../events/act-group.js';
import { frameReadings } from '../../events/frame.js';
import { reportingWords } from '../cues/reporting-words.js';
import { mainPhrase } from './main-phrase.js';

/** `KPK menahan Andi setelah mengaku …`: it may well be the one it is done to who spoke; not so `setelah menuduhnya …`. */
function mayBeObject({ chunks, mentions }: SentenceView, main: number, verb: number): boolean {
  if (chunks[verb]?.head.endsWith('nya') === true) return false;
  const object = chunks[main + 1];
  if (object?.kind !== 'noun-phrase') return false;
  const isPerson = hasKind(mentions, object.heads[0] ?? -1, 'person') || isRoleNoun(object.head, 'people');
  return (
    isPerson &&
    frameReadings(chunks[main]?.head ?? '').some(
      ({ frame, voice }) => voice === 'active' && isActOf(frame.act, 'to-people'),
    )
  );
}

/**
 * Finds who speaks by a verb behind `setelah`, which has no subject of its own: who does what the main clause tells.
 *
 * @param view the sentence
 * @param verb index of the verb
 * @returns index of the phrase, or -1 where none is sure
 * @example
 * // [Ceko] memanggil duta besar China setelah menuduh …; Setelah menuding Seoul, [Pyongyang] meledakkan jalan
 * // KPK menahan Andi Wijaya setelah mengaku … → -1
 * // Ceko memanggil duta besar China; setelah menuduh … → -1
 */
export function mainSubjectOf(view: SentenceView, verb: number): number {
  const { chunks } = view;
  const at = skipBack(chunks, verb - 1, AUXILIARY);
  if (at < 0 || !reportingWords.is(chunks[at]?.head ?? '', 'having')) return -1;
  if (at === 0) return mainPhrase(chunks);
  const main = chunks.findIndex(({ kind }, n) => n < at && kind === 'verb');
  const parted = chunks.slice(main, at).some(({ kind }) => kind === 'mark' || kind === 'quote');
  return main < 0 || parted || mayBeObject(view, main, verb) ? -1 : (findSubject(chunks, main).phrase ?? -1);
}
