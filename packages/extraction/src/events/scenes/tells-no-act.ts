import { withoutNya } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { findObjectWord } from '../objects/object-class.js';
import { isCrowdSiege } from '../passive/crowd-siege.js';
import { passengersOf } from '../roles/passengers.js';
import type { Trigger } from '../rule.js';
import { isGrantedLeave, isSpared } from '../status/refused-leave.js';
import { NOT_SO, type Sign, TO_COME } from '../status/signal.js';
import { isGoalOrLeave } from './sets-goal.js';

/** `berusaha memperoleh`, `upaya Rusia untuk memperoleh`, `mencari`. */
function seeks(
  view: SentenceView,
  trigger: Trigger,
  phrase: number | null,
  small: readonly string[],
): boolean {
  if (phrase !== null && isRoleNoun(view.chunks[phrase]?.head ?? '', 'effort')) return true;
  return [view.words[trigger.from]?.lower ?? '', ...small].some((word) => isActWord(word, 'seeking'));
}

/** `Houthi yang menguasai Yaman utara` is a state, `yang telah menguasai`, `yang menguasai Goma pada Januari` and `yang merebut` tell of a deed. */
function holdsOnly(view: SentenceView, { chunk, from }: Trigger, small: readonly string[]): boolean {
  if (!isActWord(view.words[from]?.lower ?? '', 'holds')) return false;
  if (view.chunks[chunk - 1]?.head !== 'yang' || small.some((word) => word !== 'yang')) return false;
  const clause = view.chunks.slice(chunk + 1, chunk + 5);
  const end = clause.findIndex(({ kind }) => kind === 'comma' || kind === 'verb');
  return !clause
    .slice(0, end < 0 ? undefined : end)
    .some(({ kind, head }) => kind === 'time' || head === 'setelah');
}

/**
 * Reads `nyaris` and `hampir` before a verb: what almost came about did not, and an agreement `hampir` reached has still to come.
 *
 * @param small the words between subject and verb, in lower case
 * @param frame the act
 * @returns a sign, or none
 */
export function almostSigns(small: readonly string[], { act }: Frame): Sign[] {
  if (!small.some((word) => hasClass(word, 'almost'))) return [];
  return [isActOf(act, 'agreed') && small.some((word) => isActWord(word, 'nearly')) ? TO_COME : NOT_SO];
}

/** `sanksi terhadap Rusia yang menyasar 117 kapal`: the measure is meant, not the one it is against. */
function isMeasure(view: SentenceView, { reading, chunk }: Trigger, phrase: number | null): boolean {
  if (reading.frame.act !== 'attack' || phrase === null || view.chunks[chunk - 1]?.head !== 'yang')
    return false;
  const against = view.chunks[phrase - 1]?.kind === 'preposition';
  return against && isActWord(view.chunks[phrase - 2]?.head ?? '', 'measure');
}

/** `kapal kargo Rusia`, `kapal Rusia yang membawa senjata`. */
function isFreighter(view: SentenceView, phrase: number): boolean {
  const { head = '', from = 0, to = 0 } = view.chunks[phrase] ?? {};
  if (!isRoleNoun(head, 'carrier')) return false;
  if (view.words.slice(from, to).some(({ lower }) => isActWord(lower, 'freight'))) return true;
  const verb = view.chunks[phrase + 1]?.head === 'yang' ? view.chunks[phrase + 2] : undefined;
  return isActWord(verb?.head ?? '', 'carries');
}

function isFired(view: SentenceView, phrase: number): boolean {
  const { from = 0, to = 0 } = view.chunks[phrase] ?? {};
  return findObjectWord(view, from, to, 'munition') >= 0;
}

/** `pesawatnya mendarat di X`, `maskapai yang terbang ke X`, `peluru Iran tiba di X`: nobody calls on anybody; but `pesawat yang membawa Kim mendarat`. */
function isVehicle(view: SentenceView, phrase: number | null): boolean {
  const chunk = view.chunks[phrase ?? -1];
  if (phrase === null || chunk?.kind !== 'noun-phrase') return false;
  const flies = isActWord(withoutNya(chunk.head), 'flies') || isFreighter(view, phrase);
  return isFired(view, phrase) || (flies && passengersOf(view, phrase).length === 0);
}

/** `berlatih menembak`; `sebelum sempat mengirim`: it was prevented. */
function isPractisedOrPrevented(view: SentenceView, { chunk }: Trigger, small: readonly string[]): boolean {
  const prevented = small.includes('sebelum') && small.some((word) => isActWord(word, 'got-to'));
  return prevented || isActWord(view.chunks[chunk - 1]?.head ?? '', 'practises');
}

/** `menerima X sebagai calon`: no meeting, but `menerima X sebagai tamu` is. */
function takesAs(view: SentenceView, { reading, chunk }: Trigger): boolean {
  if (reading.frame.act !== 'meeting' || reading.frame.object !== 'host-or-guest') return false;
  return findComplements(view.chunks, chunk + 1).prepositional.some(
    ({ preposition, phrase }) =>
      preposition === 'sebagai' && isActWord(view.chunks[phrase]?.head ?? '', 'taken-as'),
  );
}

/** `menunjuk X sebagai biang kerok`: it blames, and appoints nobody. */
function blamesAs(view: SentenceView, { reading, chunk }: Trigger): boolean {
  if (reading.frame.act !== 'appointment') return false;
  return findComplements(view.chunks, chunk + 1).prepositional.some(
    ({ preposition, phrase }) =>
      preposition === 'sebagai' && isActWord(view.chunks[phrase]?.head ?? '', 'blamed-as'),
  );
}

/** `mengamankan X dari amukan massa`: it protects. */
function rescues(view: SentenceView, { reading, chunk }: Trigger): boolean {
  if (reading.frame.act !== 'arrest') return false;
  return findComplements(view.chunks, chunk + 1).prepositional.some(
    ({ preposition, phrase }) =>
      preposition === 'dari' && isActWord(view.chunks[phrase]?.head ?? '', 'peril'),
  );
}

/** `memukul [mundur] serangan Rusia`: the others are driven back. */
function drivesBack(view: SentenceView, { from }: Trigger): boolean {
  return isActWord(view.words[from - 1]?.lower ?? '', 'driving-back');
}

/** `hak Iran untuk memperkaya uranium`: what one may do is not done. */
function isRight(view: SentenceView, phrase: number | null): boolean {
  return isRoleNoun(view.chunks[phrase ?? -1]?.head ?? '', 'right');
}

/** `menyerahkan senjatanya`: who lays down arms gives them to nobody; but `menyerahkan senjata kepada Ukraina`. */
function disarms(view: SentenceView, { reading, chunk, from }: Trigger): boolean {
  if (reading.frame.act !== 'arms-transfer' || !isActWord(view.words[from]?.lower ?? '', 'hands-over'))
    return false;
  const { objects, prepositional } = findComplements(view.chunks, chunk + 1);
  const object = view.chunks[objects[0] ?? -1];
  if (object === undefined || object.to - object.from > 1 || object.heads.length > 0) return false;
  return !prepositional.some(({ preposition }) => reading.frame.roles[preposition] === 'recipients');
}

/** `mengajarkan cara meluncurkan rudal`: how it is done is told, and not that it is. */
function isWayOf(view: SentenceView, { from }: Trigger): boolean {
  return isActWord(view.words[from - 1]?.lower ?? '', 'way-of');
}

/** What stands beside the verb makes another thing of it. */
function tellsAnother(view: SentenceView, trigger: Trigger, phrase: number | null): boolean {
  return (
    isRight(view, phrase) ||
    isWayOf(view, trigger) ||
    isGoalOrLeave(view, trigger) ||
    drivesBack(view, trigger) ||
    rescues(view, trigger) ||
    takesAs(view, trigger) ||
    blamesAs(view, trigger) ||
    disarms(view, trigger) ||
    isCrowdSiege(view, trigger, phrase) ||
    isMeasure(view, trigger, phrase)
  );
}

/**
 * Tells whether the small words around a verb leave no act: one told only of who tries, or only where it is not negated.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param phrase index of the subject's chunk, or null
 * @param small the words between subject and verb, in lower case
 * @example
 * // Ghana nyaris menabrak kapal Togo → true; Ghana menabrak kapal Togo → false
 */
export function tellsNoAct(
  view: SentenceView,
  trigger: Trigger,
  phrase: number | null,
  small: readonly string[],
): boolean {
  const { frame } = trigger.reading;
  if (tellsAnother(view, trigger, phrase) || isGrantedLeave(frame, small)) return true;
  if (isSpared(view, trigger)) return true;
  if (frame.act === 'visit' && isVehicle(view, phrase)) return true;
  if (frame.seeks === true && !seeks(view, trigger, phrase, small)) return true;
  if (isPractisedOrPrevented(view, trigger, small)) return true;
  if (frame.act === 'seizure' && holdsOnly(view, trigger, small)) return true;
  // `masih menguasai Uvira` is a state.
  if (frame.act === 'seizure' && small.some((word) => isActWord(word, 'lasting'))) return true;
  // `nyaris menabrak`, but `nyaris sepakat` tells that they did not.
  if (!isActOf(frame.act, 'agreed') && small.some((word) => hasClass(word, 'almost'))) return true;
  return frame.real === true && small.some((word) => hasClass(word, 'negator'));
}
