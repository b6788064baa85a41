import type { SentenceView } from '../../clause/clause-view.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { frameReadings } from '../frame.js';
import type { Trigger } from '../rule.js';
import { isMedicalCheck } from '../scenes/medical-check.js';
import { isGoalOrLeave } from '../scenes/sets-goal.js';
import { wordsOf } from '../status/chain-words.js';
import { isGrantedLeave } from '../status/refused-leave.js';
import { isOwnArrival } from './own-arrival.js';

/** `kota yang masih dikuasai Kinshasa` tells no seizure. */
function isLastingHold(
  view: SentenceView,
  { reading: { frame }, chunk, from }: Trigger,
  { chain }: Subject,
): boolean {
  if (frame.act !== 'seizure') return false;
  // `wilayah yang dikuasai Houthi`
  const described = view.chunks[chunk - 1]?.head === 'yang';
  if (described && isActWord(view.words[from]?.lower ?? '', 'holds-passively')) return true;
  return wordsOf(view, chain).some((word) => isActWord(word, 'lasting'));
}

/** `Sebelum ditetapkan sebagai tersangka, Kejagung menggeledah rumah Budi`: who investigates behind the comma is not the one investigated. */
function isTheirWork(view: SentenceView, { chunk, reading: { frame } }: Trigger, subject: number): boolean {
  const [body = -1] = view.chunks[subject]?.heads ?? [];
  const isBody = view.mentions[body]?.kind === 'organization';
  if (subject < chunk || !isBody || !isActOf(frame.act, 'judicial')) return false;
  const main = view.chunks.find(({ kind }, at) => at > subject && kind === 'verb')?.head ?? '';
  return frameReadings(main).some(
    ({ voice, frame: { act } }) => voice === 'active' && isActOf(act, 'judicial'),
  );
}

/** `masih bungkam saat dimintai keterangan`, `dicecar (pertanyaan oleh) pewarta`: the press asks, and nobody investigates. */
function isAskedByPress(view: SentenceView, { chunk, reading: { frame, rest } }: Trigger): boolean {
  if (frame.act !== 'investigation') return false;
  const behind = view.chunks.slice(chunk + 1, chunk + PRESS_NEAR);
  if (behind.some(({ head, kind }) => kind === 'noun-phrase' && isActWord(head, 'press'))) return true;
  return rest.length === 1 && view.chunks.slice(0, chunk).some(({ head }) => isActWord(head, 'keeps-silent'));
}

/** `Senjata Iran ditemukan [sampai] ke Yordania`: how far another deed reaches. */
function isReachOf({ chunks }: SentenceView, { chunk }: Trigger, { chain }: Subject): boolean {
  return chunks[chunk]?.kind === 'preposition' && chain.some((at) => chunks[at]?.kind === 'verb');
}

/** How many chunks behind the passive who asks may stand: over `keterangan` and `oleh`. */
const PRESS_NEAR = 4;

/**
 * Tells whether a passive tells no deed that befell its subject: a state that lasts, a goal or leave, a question of the press, or the work of who stands behind the comma.
 *
 * @param view the sentence
 * @param trigger the passive
 * @param subject its subject, with the small words passed
 * @param at index of the chunk of whom it would befall
 * @example
 * // Goma [dikuasai] M23 sejak Januari lalu, Biden [diperiksa] di rumah sakit → true; Goma [direbut] M23 → false
 */
export function isNoDeedOf(view: SentenceView, trigger: Trigger, subject: Subject, at: number): boolean {
  return (
    isGrantedLeave(trigger.reading.frame, wordsOf(view, subject.chain)) ||
    isGoalOrLeave(view, trigger) ||
    isMedicalCheck(view, trigger.reading.frame, trigger.chunk) ||
    isLastingHold(view, trigger, subject) ||
    isReachOf(view, trigger, subject) ||
    isAskedByPress(view, trigger) ||
    isOwnArrival(view, trigger, at) ||
    isTheirWork(view, trigger, at)
  );
}
