import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import type { Complements } from '../../clause/complements.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import type { Trigger } from '../rule.js';
import { conditionsOf, openingWord, wordsOf } from '../status/chain-words.js';
import { doubtBefore } from '../status/doubt-before.js';
import { withoutLiftedHold } from '../status/lifted-hold.js';
import { plannedOccasion } from '../status/planned-around.js';
import {
  ASKED,
  ENDED,
  IN_CASE,
  isSignalOf,
  MAYBE,
  type Sign,
  type Signal,
  TO_COME,
} from '../status/signal.js';
import { statusOf } from '../status/status.js';
import { suedFor } from '../status/sued-for.js';
import { untalkedSigns } from '../status/untalked.js';
import { governingVerb } from './governing-verb.js';
import type { Governor } from './governor.js';
import { venueWords } from './venue-words.js';
import { isAny, signalsAfter } from './words-behind-noun.js';

/** `belum ada pembicaraan apa pun`. */
function isLacking(before: readonly Signal[]): boolean {
  return before.some((word) => isSignalOf(word, 'negator'));
}

/** `latihan untuk [invasi]`, `persiapan untuk [serangan]`: it has still to come. */
function rehearsalSigns({ chunks }: SentenceView, noun: number, { act }: Frame): Sign[] {
  const isFor = chunks[noun - 1]?.head === 'untuk';
  const before = chunks[noun - 2]?.head ?? '';
  // `kesepakatan untuk [penarikan] pasukan`; a truce is agreed on with it.
  const isDeal = hasClass(before, 'pact') && !isActOf(act, 'agreed');
  return isFor && (isDeal || isActWord(before, 'rehearsal')) ? [TO_COME] : [];
}

/** `proses kesepakatan AS dan Iran`: it is not made yet. */
function unsettledSigns({ reading }: Trigger, before: readonly string[]): Sign[] {
  const open = reading.frame.act === 'agreement' && before.some((word) => isActWord(word, 'unsettled'));
  return open ? [TO_COME] : [];
}

/** `surat penahanan Budi`: it is only ordered. */
function warrantSigns({ reading }: Trigger, before: readonly string[]): Sign[] {
  const ordered =
    isActOf(reading.frame.act, 'judicial') && before.some((word) => isActWord(word, 'order-paper'));
  return ordered ? [ASKED] : [];
}

/** `Satu-satunya cara adalah dengan penghancuran Beirut`: so it might be done. */
function waySigns({ chunks }: SentenceView, noun: number): Sign[] {
  const is = chunks.findLastIndex(({ head }, at) => at < noun && at >= noun - 3 && head === 'adalah');
  const way = chunks.slice(Math.max(0, is - 4), Math.max(0, is)).some(({ head }) => isActWord(head, 'way'));
  // `Cara terbaik mengenang mereka adalah kunjungan itu`: without `dengan` it may have been done.
  return is > 0 && way && chunks[noun - 1]?.head === 'dengan' ? [MAYBE] : [];
}

/** `Bentuk dukungan yang diduga adalah pengiriman senjata`: what something is said or held to be. */
function signsOfCopula({ chunks }: SentenceView, noun: number): string[] {
  const said = chunks[noun - 2]?.head ?? '';
  if (!hasClass(chunks[noun - 1]?.head ?? '', 'copula')) return [];
  return statusOf([said], null, false) === 'alleged' ? [said] : [];
}

/** `dapat mendorong sanksi`: what might be brought about. */
function signsOfCause(view: SentenceView, { chunk }: Trigger): string[] {
  const verb = governingVerb(view, chunk);
  if (!isActWord(view.chunks[verb]?.head ?? '', 'sets-off')) return [];
  return wordsOf(view, findSubject(view.chunks, verb).chain).filter((word) =>
    ['possible', 'planned'].includes(statusOf([word], null, false)),
  );
}

/** `jika negara itu melancarkan invasi ke Rafah`: told for the case only that its verb opens with. */
function conditionOver(view: SentenceView, { chunk }: Trigger): string[] {
  const verb = governingVerb(view, chunk);
  if (verb < 0 || verb !== chunk - 1) return [];
  const word = openingWord(view, findSubject(view.chunks, verb).phrase ?? verb);
  return hasClass(word, 'condition') ? [word] : [];
}

/** `mengamati apakah kunjungan itu membuka jalan bagi pasokan amunisi`: it is open whether. */
function isAskedWhether({ chunks }: SentenceView, { chunk }: Trigger): boolean {
  for (let at = chunk - 1; at > 0; at -= 1) {
    const { kind, head } = chunks[at] as Chunk;
    if (head === 'apakah') return true;
    if (kind === 'comma' || kind === 'mark' || kind === 'quote') return false;
  }
  return false;
}

/** `Tidak benar ada serangan Rusia`: what is said of there being one. */
function absenceSigns(view: SentenceView, noun: number, [first]: readonly string[]): Sign[] {
  const from = view.chunks[noun]?.from ?? 0;
  if (first === 'ada' || first === 'adanya') return doubtBefore(view, from);
  return entryAt(view.words, from - 1)?.lower === 'ada' ? doubtBefore(view, from - 1) : [];
}

/** `jika Iran [melakukan] pengiriman`: the condition that the verb over the noun stands in. */
function conditionOverVerb(view: SentenceView, noun: number): string[] {
  const verb = governingVerb(view, noun);
  if (verb < 0) return [];
  const { phrase } = findSubject(view.chunks, verb);
  const word = openingWord(view, Math.min(phrase ?? verb, verb));
  return hasClass(word, 'condition') && !hasClass(word, 'exception') ? [word] : [];
}

/**
 * Reads what tells how real an act is that a noun names.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param before the words before it in its phrase, in lower case
 * @param governor what the verb before it lends
 * @param complements the phrases behind it
 * @param end index of the last chunk that names the act
 * @returns words in lower case, and signs
 * @example
 * // [rencana] [serangan] Rusia → 'rencana'
 */
export function nounChain(
  view: SentenceView,
  trigger: Trigger,
  before: readonly string[],
  governor: Governor,
  complements: Complements,
  end: number,
): Signal[] {
  const own = withoutLiftedHold(view, trigger, before);
  return [
    ...own,
    ...unsettledSigns(trigger, before),
    ...warrantSigns(trigger, before),
    ...waySigns(view, trigger.chunk),
    ...signsOfCopula(view, trigger.chunk),
    ...untalkedSigns(view, trigger.chunk, trigger.reading.frame),
    ...(isAny(view, trigger) && !isLacking(before) && !isLacking(governor.chain) ? [IN_CASE] : []),
    ...rehearsalSigns(view, trigger.chunk, trigger.reading.frame),
    // `mengakhiri pembekuan bantuan`: what ends is the freeze.
    ...(own === before ? governor.chain : governor.chain.filter((signal) => signal !== ENDED)),
    ...signsOfCause(view, trigger),
    ...conditionOver(view, trigger),
    ...suedFor(view, trigger.chunk),
    ...plannedOccasion(view, trigger.chunk, trigger.reading.frame.act),
    ...venueWords(view, trigger),
    ...absenceSigns(view, trigger.chunk, before),
    ...signalsAfter(view, complements, end),
    ...conditionsOf(view, complements, trigger.chunk),
    openingWord(view, trigger.chunk),
    ...conditionOverVerb(view, trigger.chunk),
    ...(isAskedWhether(view, trigger) ? [MAYBE] : []),
  ];
}
