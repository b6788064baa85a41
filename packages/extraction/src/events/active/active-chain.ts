import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { isObjectVoice, objectBeforeDoer } from '../../clause/object-voice.js';
import { reportsAs } from '../../clause/reports-as.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { offeredSigns } from '../objects/offered-signs.js';
import { sendingWords } from '../roles/sender-of.js';
import type { Trigger } from '../rule.js';
import { almostSigns } from '../scenes/tells-no-act.js';
import { allegedBeside } from '../status/alleged-beside.js';
import { calledSigns } from '../status/called-signs.js';
import { conditionsOf, openingWord, signalsOfPurpose } from '../status/chain-words.js';
import { chargedSigns } from '../status/charged-signs.js';
import { conditionBefore, conditionInside } from '../status/condition-before.js';
import { controllerSignals, permittingWords } from '../status/controller-signals.js';
import { doubtBefore } from '../status/doubt-before.js';
import { effortWords } from '../status/effort-words.js';
import { plannedAround } from '../status/planned-around.js';
import { purposeSignals } from '../status/purpose-signals.js';
import { withoutRefusal } from '../status/refused-leave.js';
import { IN_CASE, ownSigns, SAID_SO, type Sign, type Signal, TO_COME } from '../status/signal.js';
import { statusOf } from '../status/status.js';
import { suedFor } from '../status/sued-for.js';

/** What a verb was read with, for the words that tell how real its act is. */
interface Around {
  readonly subject: Subject;
  /** Index of the subject's chunk, or of the effort that stands for it. */
  readonly phrase: number | null;
  readonly complements: Complements;
  readonly small: readonly string[];
  readonly conditional: boolean;
}

/** `mampu merebut Kherson`: what was taken or set free was managed, other ability is no deed; `sepakat menjatuhkan sanksi`: who resolves on it imposes it. */
function withoutSuccess(small: readonly string[], act: string): readonly string[] {
  if (isActOf(act, 'resolved')) return small.filter((word) => !hasClass(word, 'agreeing'));
  return isActOf(act, 'managed') ? small.filter((word) => !isActWord(word, 'able')) : small;
}

/** `[tidak] menampik telah mengirim drone`: who does not deny a deed is not told to have left it; the nearest word stands first. */
function withoutConceded(small: readonly string[]): readonly string[] {
  const gainsaid = (word: string): boolean => isActWord(word, 'gainsays');
  if (!small.some(gainsaid)) return small;
  return small.filter((word, at) => !(hasClass(word, 'negator') && gainsaid(small[at - 1] ?? '')));
}

/** `[tidak mengakui] menyerang`: who does not own up to a deed is said to have done it; the nearest word stands first. */
function unadmittedSigns(small: readonly string[]): readonly Signal[] {
  const at = small.findIndex(
    (word, n) => reportsAs(word, 'confirms') && hasClass(small[n + 1] ?? '', 'negator'),
  );
  return at < 0 ? small : [...small.filter((_, n) => n !== at && n !== at + 1), SAID_SO];
}

/** `ia terbuka untuk mengirim rudal`: ready for it; the nearest word stands first. */
function openToSigns(small: readonly string[]): Sign[] {
  return small.some((word, at) => hasClass(word, 'open-to') && small[at - 1] === 'untuk') ? [TO_COME] : [];
}

/**
 * Reads what tells how real a deed is that an active verb tells.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param around what the verb was read with
 * @returns words in lower case, and signs
 * @example
 * // Iran [tidak akan] mengirim drone. → 'tidak', 'akan'
 */
export function activeChain(view: SentenceView, trigger: Trigger, around: Around): Signal[] {
  const { subject, phrase, complements, conditional } = around;
  const { frame } = trigger.reading;
  const small = withoutConceded(withoutSuccess(withoutRefusal(frame, around.small), frame.act));
  const start = clauseStart(view, trigger, phrase);
  return [
    ...(conditional && isToCome(view, phrase, small) ? [IN_CASE] : conditionBefore(view, start)),
    ...unadmittedSigns(small),
    ...ownSigns(view.words[trigger.from]?.lower ?? '', small),
    ...almostSigns(small, trigger.reading.frame),
    ...openToSigns(small),
    ...(trigger.reading.frame.act === 'attack' ? sendingWords(view, phrase) : []),
    ...conditionInside(view, start, trigger.chunk),
    openingWord(view, start),
    ...doubtBefore(view, view.chunks[start]?.from ?? 0),
    ...chargedSigns(view, trigger.chunk),
    // `China Bungkam soal Dugaan Retas Parlemen`
    ...(view.headline ? doubtBefore(view, trigger.from) : []),
    ...conditionsOf(view, complements, chunkAt(view, trigger.to - 1)),
    ...controllerSignals(view, phrase, trigger.chunk),
    ...permittingWords(view, trigger.chunk),
    ...effortWords(view, trigger.chunk),
    ...suedFor(view, trigger.chunk),
    ...purposeSignals(view, subject, trigger.chunk, trigger.reading.frame.act),
    ...signalsOfPurpose(view, trigger.chunk),
    ...plannedAround(view, trigger.chunk, trigger.reading.frame.act),
    ...allegedBeside(view, subject, trigger.chunk),
    ...calledSigns(view, trigger.chunk),
    ...offeredSigns(view, trigger),
  ];
}

/** `setiap pengiriman senjata melanggar`, `kesepakatan itu akan melanggar`; but `peluncuran itu melanggar` tells of one that took place. */
function isToCome(view: SentenceView, phrase: number | null, small: readonly string[]): boolean {
  const first = view.words[view.chunks[phrase ?? -1]?.from ?? -1]?.lower ?? '';
  const status = statusOf([first, ...small], null, false);
  return status === 'planned' || status === 'possible' || status === 'hypothetical';
}

/**
 * Tells where the clause of an active verb begins: with its subject, but behind `dibalas Israel dengan` with the verb.
 *
 * @param view the sentence
 * @param trigger the verb
 * @param phrase index of its subject's chunk, or null
 * @returns index of a chunk
 */
export function clauseStart(
  { chunks, words }: SentenceView,
  { chunk, from }: Trigger,
  phrase: number | null,
): number {
  // `Tidak benar [tank itu] kami kirim`
  const object = isObjectVoice(words, from) ? objectBeforeDoer(chunks, chunk) : -1;
  if (object >= 0) return object;
  const isAgent =
    phrase !== null && chunks[phrase + 1]?.head === 'dengan' && chunks[phrase - 1]?.kind === 'verb';
  return isAgent ? chunk : Math.min(phrase ?? chunk, chunk);
}
