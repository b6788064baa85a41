import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { SMALL_WORDS, skipBack } from '../../clause/skip-chunks.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { hasClass } from '../../clause/word-class.js';
import { isActWord } from '../act-word.js';
import { offeredSigns } from '../objects/offered-signs.js';
import { sendingWords } from '../roles/sender-of.js';
import { sponsorWords } from '../roles/sponsor-of.js';
import type { Trigger } from '../rule.js';
import { almostSigns } from '../scenes/tells-no-act.js';
import { conditionsOf, openingWord, wordsOf } from '../status/chain-words.js';
import { chargedSigns } from '../status/charged-signs.js';
import { conditionBefore, conditionInside } from '../status/condition-before.js';
import { controllerSignals } from '../status/controller-signals.js';
import { doubtBefore } from '../status/doubt-before.js';
import { plannedAround } from '../status/planned-around.js';
import { withoutRefusal } from '../status/refused-leave.js';
import { IN_CASE, MAYBE, ownSigns, SAID_SO, type Sign, type Signal, TO_COME } from '../status/signal.js';

/** `senjata yang mereka sebut dikirim Iran`: they say so. */
function signsOfTellers(view: SentenceView, verb: number): Sign[] {
  const before = view.chunks[verb - 1];
  const last = view.words[(before?.to ?? 0) - 1]?.lower ?? '';
  const told = before?.kind === 'noun-phrase' && before.to - before.from > 1 && hasClass(last, 'told-so');
  return told ? [SAID_SO] : [];
}

/** `takut diserang`: it may come; `takut menyerang` does not. */
function withFear(small: readonly string[]): readonly Signal[] {
  return small.map((word) => (hasClass(word, 'afraid') ? MAYBE : word));
}

/** `senjata apa pun yang dikirim X`: any that may come. */
function isWhatever({ chunks, words }: SentenceView, verb: number): boolean {
  const yang = chunks[skipBack(chunks, verb - 1, SMALL_WORDS)];
  if (yang?.head !== 'yang' || yang.from < 2) return false;
  const last = words[yang.from - 1]?.lower ?? '';
  return isActWord(last, 'whatever') || isActWord(`${words[yang.from - 2]?.lower ?? ''} ${last}`, 'whatever');
}

/** `membangun kapal untuk [dijual] ke X`: it has still to come. */
function isPurpose({ chunks }: SentenceView, verb: number): boolean {
  const before = chunks[skipBack(chunks, verb - 1, SMALL_WORDS)]?.head ?? '';
  return hasClass(before, 'purpose');
}

/**
 * Reads what tells how real a deed is that a passive tells.
 *
 * @param view the sentence
 * @param trigger the passive
 * @param around its subject, the chunk of whom or what it is done to, and what follows
 * @returns words in lower case, and signs
 * @example
 * // Drone itu [tidak akan] dikirim ke Rusia. → 'tidak', 'akan'
 */
export function passiveChain(
  view: SentenceView,
  trigger: Trigger,
  around: { readonly subject: Subject; readonly at: number; readonly complements: Complements },
): Signal[] {
  const { subject, at, complements } = around;
  const start = Math.min(at, trigger.chunk);
  const small = withoutRefusal(trigger.reading.frame, wordsOf(view, subject.chain));
  return [
    ...withFear(small),
    ...ownSigns(view.words[trigger.from]?.lower ?? '', small),
    ...almostSigns(small, trigger.reading.frame),
    ...conditionInside(view, start, trigger.chunk),
    openingWord(view, start),
    ...doubtBefore(view, view.chunks[at]?.from ?? 0),
    ...chargedSigns(view, trigger.chunk),
    ...conditionBefore(view, start),
    ...controllerSignals(view, at, trigger.chunk),
    ...plannedAround(view, trigger.chunk, trigger.reading.frame.act),
    ...signsOfTellers(view, trigger.chunk),
    ...(isWhatever(view, trigger.chunk) ? [IN_CASE] : []),
    ...(isPurpose(view, trigger.chunk) ? [TO_COME] : []),
    ...(trigger.reading.frame.act === 'attack' ? sendingWords(view, trigger.chunk + 1) : []),
    ...(trigger.reading.frame.act === 'cyber-attack' ? sponsorWords(view, trigger.chunk + 1) : []),
    ...conditionsOf(view, complements, chunkAt(view, trigger.to - 1)),
    ...offeredSigns(view, trigger),
  ];
}
