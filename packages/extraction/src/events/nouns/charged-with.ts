import type { SentenceView } from '../../clause/clause-view.js';
import { reportsAs } from '../../clause/reports-as.js';
import { AUXILIARY, PHRASES, skipBack } from '../../clause/skip-chunks.js';
import { isAnsweringVerb, isCharge } from '../../clause/subjects/charged-subject.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { entryAt } from '../../entry-at.js';
import { countryOf } from '../../statements/speakers/country-of.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { bodiesOf } from '../roles/bodies-of.js';
import { namesOf } from '../roles/role-names.js';
import type { Governor } from './governor.js';

/** The acts that who answers a charge would have done themselves. */
function isChargeable(act: string): boolean {
  return isActOf(act, 'of-states') || isActOf(act, 'harm') || act === 'aid';
}

/** `pengiriman pasukan ke Ukraina [oleh] Rusia`: its doer is named behind. */
function hasAgentBehind({ chunks }: SentenceView, noun: number): boolean {
  let at = noun + 1;
  while (PHRASES.has(chunks[at]?.kind ?? '') && chunks[at]?.head !== 'oleh') at += 1;
  return chunks[at]?.head === 'oleh';
}

/** `Kremlin mengakui serangan ke [Moskow]`: who has been hit may admit it, too; a side of another state was hit by who admits it. */
function mayBeHit(view: SentenceView, noun: number, doers: readonly number[]): boolean {
  const { heads = [], owners = [] } = view.chunks[noun + 2] ?? {};
  return [...heads, ...owners].some((hit) => {
    const country = countryOf(view.mentions[hit]);
    return country === null || doers.some((one) => countryOf(view.mentions[one]) === country);
  });
}

/** Index of the verb by which somebody answers a charge about a noun's deed (`membantah tudingan soal [pasokan]`), or owns up to it (`mengakui [pasokan]`); or -1. */
function answeringVerb(view: SentenceView, noun: number): number {
  const link = view.chunks[noun - 1];
  if (isActWord(link?.head ?? '', 'owns-up')) {
    const { chain } = findSubject(view.chunks, noun - 1);
    return chain.some((at) => view.chunks[at]?.kind === 'negator') ? -1 : noun - 1;
  }
  const isCharged = isActWord(link?.head ?? '', 'topic') && isCharge(entryAt(view.chunks, noun - 2));
  // `membantah [keras] tudingan soal pasokan`
  const verb = skipBack(view.chunks, noun - 3, AUXILIARY);
  return isCharged && isAnsweringVerb(entryAt(view.chunks, verb)) ? verb : -1;
}

/** `Bantahan Iran atas [pengiriman drone] ke Rusia`: whose denial it is. */
function denialBy(view: SentenceView, noun: number): readonly number[] {
  const denial = entryAt(view.chunks, noun - 2);
  const isLink =
    isActWord(view.chunks[noun - 1]?.head ?? '', 'topic') || view.chunks[noun - 1]?.head === 'atas';
  const denies = denial?.kind === 'noun-phrase' && reportsAs(denial.head, 'noun', 'denies');
  return isLink && denies ? bodiesOf(view, denial) : [];
}

/**
 * Reads who answers a charge about a deed or owns up to it, and so would have done it where nobody else is named for it.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns who answers as the doer; null where no charge stands before, the other side is not told, or the deed is of another kind
 * @example
 * // Iran membantah tudingan AS soal [pasokan drone] ke Rusia. → Iran
 * // Korea Utara mengakui [pengiriman pasukan] ke Rusia. → Korea Utara
 * // Iran membantah tudingan AS soal [pasokan drone]. → null
 * // Korea Utara mengakui [serangan] ke Pyongyang. → null
 * // Iran membahas tudingan AS soal [pasokan drone] ke Rusia. → null
 */
export function chargedWith(view: SentenceView, chunk: number, { act, roles }: Frame): Governor | null {
  // `menepis tuduhan tentang transfer senjata`: it may be pointed at as told before, and by another side.
  const isTold = roles[view.chunks[chunk + 1]?.head ?? ''] !== undefined;
  if (!isTold || !isChargeable(act) || hasAgentBehind(view, chunk)) return null;
  const deniers = denialBy(view, chunk);
  const doers = deniers.length > 0 ? deniers : answerers(view, chunk, act);
  return doers.length > 0 ? { doers, patients: [], chain: [], answered: true } : null;
}

/** Who answers the charge by a verb, or owns up to the deed. */
function answerers(view: SentenceView, chunk: number, act: string): readonly number[] {
  const verb = answeringVerb(view, chunk);
  const answering = verb < 0 ? undefined : view.chunks[findSubject(view.chunks, verb).phrase ?? -1];
  if (answering === undefined) return [];
  const bodies = isActOf(act, 'of-states') ? bodiesOf(view, answering) : [];
  const doers = bodies.length > 0 ? bodies : namesOf(view, answering);
  const ownsUp = verb === chunk - 1 && isActOf(act, 'harm');
  return ownsUp && mayBeHit(view, chunk, doers) ? [] : doers;
}
