import type { Span } from '@warta/text';
import type { Chunk } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../clause/skip-chunks.js';
import { hasClass } from '../clause/word-class.js';
import { entryAt } from '../entry-at.js';
import type { Stance } from '../findings.js';
import type { ReadStatement } from '../read-statement.js';
import { isActWord } from './act-word.js';
import type { LocatedEvent } from './locate-events.js';
import { governingVerb } from './nouns/governing-verb.js';
import { openingAt } from './status/chain-words.js';
import { statusOf } from './status/status.js';
import { statusByOthers } from './status/told-by-others.js';
import type { Telling } from './telling.js';

/** `Kami mendesak Iran mundur, dan kami mengirim kapal`: who demands does that without being asked. */
function isOwnDeed({ view, told: { telling } }: LocatedEvent): boolean {
  const subject = view.chunks[telling.clauseStart];
  return (
    subject?.kind === 'noun-phrase' &&
    hasClass(subject.head, 'first-person') &&
    openingAt(view, telling.clauseStart) < 0
  );
}

/** `milisi [yang terkait dengan Iran] menyerang`: a relative clause without a verb ends before the one that tells the act. */
function endsBefore({ chunks }: SentenceView, { chunk, clauseStart, rule }: Telling): boolean {
  const yang = rule === 'active-clause' ? clauseStart + 1 : -1;
  if (chunks[yang]?.head !== 'yang' || chunks[yang + 1]?.kind !== 'preposition') return false;
  const inside = chunks.slice(yang + 1, chunk);
  return inside.some(({ kind }) => kind === 'noun-phrase') && inside.every(({ kind }) => kind !== 'verb');
}

/** `membantah laporan tentang drone [yang dikirim Iran]`; the relative clause of who speaks does not count. */
function isInRelative({ told: { telling }, view, trigger }: LocatedEvent, content: Span): boolean {
  if (!telling.chain.includes('yang') || endsBefore(view, telling)) return false;
  return view.words.some(
    ({ lower, start }) => lower === 'yang' && content.start <= start && start < trigger.start,
  );
}

/** `berjanji membalas serangan Israel`, `mendesak PBB menyelidiki serangan itu`: what is answered was done; and so was what is covered up (`propaganda untuk menutupi dukungan Barat`). */
function isRequited({ told: { telling }, view }: LocatedEvent): boolean {
  const verb = telling.rule === 'noun-event' ? view.chunks[governingVerb(view, telling.chunk)] : undefined;
  return isActWord(verb?.head ?? '', 'requites') || isActWord(verb?.head ?? '', 'covers-up');
}

/** `selama [invasi Rusia]`, `melawan [invasi Rusia]`, `sebagai balasan atas [serangan Rusia]`: a deed of somebody who is named, which the rest is told against. */
function isAmid(
  { told: { telling, roles }, view: { chunks, words } }: LocatedEvent,
  stance: Stance,
): boolean {
  const noun = chunks[telling.chunk];
  if (stance === 'denies' || telling.rule !== 'noun-event' || noun === undefined) return false;
  // `menyusul pelanggaran wilayahnya oleh Rusia`
  if (noun.owners.length + roles.actors.length === 0) return false;
  // `di tengah (semakin) meningkatnya kehadiran militer AS`
  const grown = entryAt(words, telling.from - 1)?.lower ?? '';
  const at = isActWord(grown, 'growing') ? telling.from - 2 : telling.from - 1;
  const before = entryAt(words, at)?.lower ?? '';
  const reply = before === 'atas' || before === 'terhadap';
  return reply ? isActWord(entryAt(words, at - 1)?.lower ?? '', 'reply') : isActWord(before, 'told-against');
}

/** `menyebut [peluncuran rudal Korea Utara] sebagai pelanggaran`: what is called so is taken for done. */
function isCalledAsDone({ told: { telling }, view }: LocatedEvent, content: Span): boolean {
  const from = view.words[view.chunks[telling.chunk]?.from ?? -1];
  if (telling.rule !== 'noun-event' || from?.start !== content.start) return false;
  const { prepositional } = telling.complements;
  const last = Math.max(telling.chunk, ...prepositional.map(({ phrase }) => phrase));
  return (
    view.chunks[last + 1]?.head === 'sebagai' ||
    prepositional.some(({ preposition }) => preposition === 'sebagai')
  );
}

/** `Tidak ada senjata yang dikirim`: the denial itself says that it was not done. */
function isNegated({ told: { telling } }: LocatedEvent): boolean {
  return statusOf(telling.chain, null, false) === 'negated';
}

/** `menjanjikan dana dalam kunjungannya ke X`: where somebody promises or asks for something is told besides. */
function isOccasion({ told: { telling }, view }: LocatedEvent): boolean {
  const link = view.chunks[telling.chunk - 1]?.head ?? '';
  const own = view.words[telling.to - 1]?.lower.endsWith('nya') === true;
  return telling.rule === 'noun-event' && own && isActWord(link, 'occasion');
}

/** `berjanji mengirim rudal [saat] bertemu X`: what opens the clause of a verb that borrows its subject. */
function openingOfVerb({ view: { chunks }, told: { telling } }: LocatedEvent): Chunk | undefined {
  if (telling.rule !== 'active-clause' || telling.clauseStart === telling.chunk) return undefined;
  const opening = entryAt(chunks, skipBack(chunks, telling.chunk - 1, SMALL_WORDS_AND_TIME));
  return opening?.kind === 'subordinator' ? opening : undefined;
}

/** A deed of who demands, or the occasion of a demand or promise. */
function isToldBesides(stance: Stance, event: LocatedEvent): boolean {
  return (stance === 'demands' && isOwnDeed(event)) || (stance !== 'denies' && isOccasion(event));
}

/** `mendesak Iran mundur [sebelum Trump bertemu Putin]`: told in a clause of time or reason inside what is said. */
function isInAdjunct(event: LocatedEvent, content: Span): boolean {
  const { chunks, words } = event.view;
  const opening = chunks[openingAt(event.view, event.told.telling.clauseStart)] ?? openingOfVerb(event);
  if (opening === undefined || !hasClass(opening.head, 'adjunct')) return false;
  return (words[opening.from]?.start ?? 0) >= content.start;
}

/**
 * Tells whether a statement takes an act inside it for done, and does not claim, deny, demand or promise the act itself.
 *
 * @param teller the statement that tells it, or null
 * @param stance its stance, or null
 * @param event the act
 * @example
 * // AS mendesak Iran mundur [sebelum pertemuan Trump dan Putin]. → true for the meeting
 * // AS mendesak [Trump bertemu Putin]. → false
 */
export function isTakenForGranted(
  teller: ReadStatement | null,
  stance: Stance | null,
  event: LocatedEvent,
): boolean {
  const content = teller?.draft.content;
  if (stance === null || content === null || content === undefined) return false;
  if (stance === 'alleges') return isCalledAsDone(event, content);
  if (isRequited(event) || isAmid(event, stance)) return true;
  // `laporan tentang X yang merebut Y`: a report tells it.
  const { clauseStart } = event.told.telling;
  if (statusByOthers(event.view, event.view.chunks[clauseStart]?.from ?? 0, false) !== null) return false;
  if (stance === 'denies' && isNegated(event)) return false;
  if (event.told.telling.granted === true || isInRelative(event, content)) return true;
  if (isToldBesides(stance, event)) return true;
  return isInAdjunct(event, content);
}
