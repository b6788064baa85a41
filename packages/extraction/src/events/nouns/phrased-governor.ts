import { withoutNya } from '@warta/indonesian';
import { type Chunk, type ChunkKind, kindAt, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, SMALL_WORDS, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { formerWords } from '../../mentions/titles/title-words.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import type { Frame } from '../frame.js';
import { doersOrOwners, tellsPart } from '../roles/effort-doers.js';
import { namesOf } from '../roles/role-names.js';
import { subjectNames } from '../roles/subject-names.js';
import { wordsOf } from '../status/chain-words.js';
import { NOT_SO, TO_COME } from '../status/signal.js';
import { chargedWith } from './charged-with.js';
import { claimedDeed } from './claimed-deed.js';
import { decidedBy } from './decided-by.js';
import { type Governor, NO_GOVERNOR } from './governor.js';
import { lightVerbs } from './light-verb.js';
import { refusedDeed } from './refused-deed.js';
import { thanked, valued } from './thanked.js';
import { undecided } from './undecided.js';
import { warrantIssuer } from './warrant-issuer.js';

/** `Rusia sedang dalam proses pembelian roket`: the subject of `dalam` acts. */
function inProcess(view: SentenceView, chunk: number): Governor | null {
  if (view.chunks[chunk - 1]?.head !== 'dalam') return null;
  let at = chunk - 2;
  while (view.chunks[at]?.kind === 'auxiliary') at -= 1;
  const before = view.chunks[at];
  return before?.kind === 'noun-phrase' && at < chunk - 2
    ? { ...NO_GOVERNOR, doers: namesOf(view, before) }
    : null;
}

/** `Iran yang disebut sebagai pemasok drone`: others call the subject so. */
function calledByOthers(view: SentenceView, at: number): Governor | null {
  const verb = view.chunks[at];
  if (verb?.kind !== 'verb' || !hasClass(verb.head, 'called-so')) return null;
  const { names, chain } = subjectNames(view, at);
  return names.length > 0 ? { ...NO_GOVERNOR, doers: names, chain: [...chain, verb.head] } : null;
}

/** `X menjadi dalang peretasan`, `menyebut X sebagai otak serangan`, `X adalah pemasok senjata`: X did it. */
function masterminds(view: SentenceView, chunk: number): Governor | null {
  const isCopula = hasClass(view.chunks[chunk - 1]?.head ?? '', 'equating');
  const head = view.chunks[chunk]?.head ?? '';
  if (!isCopula || !(isActWord(head, 'culprit') || isActWord(head, 'supplier'))) return null;
  let at = chunk - 2;
  while (view.chunks[at]?.kind === 'auxiliary' || view.chunks[at]?.kind === 'negator') at -= 1;
  const called = calledByOthers(view, at);
  if (called !== null) return called;
  const names = namesOf(view, view.chunks[at]);
  const between = Array.from({ length: chunk - 2 - at }, (_, n) => at + 1 + n);
  if (names.length === 0) return null;
  // `tidak menyebut X sebagai dalang`
  const calling = view.chunks[at - 1]?.kind === 'verb' ? findSubject(view.chunks, at - 1).chain : [];
  return { ...NO_GOVERNOR, doers: names, chain: wordsOf(view, [...calling, ...between]) };
}

/** `[Rusia], bekas pemasok senjata India, …`: who is one no more. */
function isFormerly({ chunks, words }: SentenceView, chunk: number): boolean {
  return formerWords.has(words[chunks[chunk]?.from ?? -1]?.lower ?? '');
}

/** `[Rusia], pemasok senjata terbesar India, …`, `[Rusia] pemasok senjata terbesar bagi India`: who is said to be one, without a copula. */
function isOne(view: SentenceView, chunk: number): Governor | null {
  const { chunks } = view;
  if (!isActWord(chunks[chunk]?.head ?? '', 'supplier') || isFormerly(view, chunk)) return null;
  const at = kindAt(chunks, chunk - 1) === 'comma' ? chunk - 2 : chunk - 1;
  const named = chunks[at];
  const alone = named?.kind === 'noun-phrase' && named.head === '' && named.heads.length === 1;
  const opens = alone && isClauseStart(kindAt(chunks, at - 1));
  // `AS, Rusia, pemasok senjata Iran, dan China`: one of a list.
  if (!opens || (at === chunk - 2 && kindAt(chunks, chunk + 1) === 'conjunction')) return null;
  return { ...NO_GOVERNOR, doers: namesOf(view, named) };
}

function isClauseStart(kind: ChunkKind | undefined): boolean {
  return kind === undefined || kind === 'mark' || kind === 'quote' || kind === 'subordinator';
}

/** `ambil bagian dalam latihan gabungan`: who joins takes part. */
function joined(view: SentenceView, chunk: number, frame: Frame): Governor | null {
  const into = view.chunks[chunk - 1];
  const last = view.words[(into?.from ?? 0) - 1]?.lower ?? '';
  if (frame.bounded !== true || into?.head !== 'dalam' || !isActWord(last, 'joins')) return null;
  const verb = view.chunks[chunk - 2]?.kind === 'verb' ? chunk - 2 : -1;
  // `ambil bagian` has the shape of a noun phrase.
  const { names, chain } =
    verb < 0 ? { names: namesOf(view, view.chunks[chunk - 3]), chain: [] } : subjectNames(view, verb);
  return names.length > 0 ? { ...NO_GOVERNOR, doers: names, chain } : null;
}

/** `mengancam Iran dengan serangan`, `Iran diancam AS dengan sanksi`: who threatens whom with the deed. */
function threatens(view: SentenceView, chunk: number, { act, roles }: Frame): Governor | null {
  if (!isActOf(act, 'strike') && act !== 'sanction') return null;
  if (roles['subject'] !== 'actors' || view.chunks[chunk - 1]?.head !== 'dengan') return null;
  const verb = view.chunks[chunk - 3]?.head ?? '';
  const isPassive = isActWord(verb, 'threatened');
  if (!isPassive && !isActWord(verb, 'threatens')) return null;
  const { names, chain } = subjectNames(view, chunk - 3);
  const others = namesOf(view, view.chunks[chunk - 2]);
  const [doers, patients] = isPassive ? [others, names] : [names, others];
  return { doers, patients, chain: [TO_COME, ...chain] };
}

/** `Iran terhindar dari sanksi`, `Budi lolos dari penangkapan`: what somebody is spared is not done; a blow that missed is. */
function spared(view: SentenceView, chunk: number, { act }: Frame): Governor | null {
  if (act !== 'sanction' && act !== 'ban' && !isActOf(act, 'judicial')) return null;
  const isSpared = isActWord(view.chunks[chunk - 2]?.head ?? '', 'escapes');
  if (!isSpared || view.chunks[chunk - 1]?.head !== 'dari') return null;
  const { names, chain } = subjectNames(view, chunk - 2);
  const isNot = chain.some((word) => hasClass(word, 'negator'));
  return isNot ? null : { ...NO_GOVERNOR, patients: names, chain: [NOT_SO] };
}

/** `Hamas menolak usulan gencatan senjata`: who refuses a truce keeps none, whoever has proposed it. */
function refusesTruce(view: SentenceView, chunk: number, { act }: Frame): Governor | null {
  const refusal = view.chunks[chunk - 1];
  if (act !== 'ceasefire' || !hasClass(refusal?.head ?? '', 'refusing')) return null;
  const at = skipBack(view.chunks, chunk - 2, AUXILIARY);
  const names = view.chunks[at]?.kind === 'noun-phrase' ? namesOf(view, view.chunks[at]) : [];
  return names.length > 0 ? { ...NO_GOVERNOR, doers: names, chain: wordsOf(view, [chunk - 1]) } : null;
}

/** `menjadi tuan rumah latihan gabungan`: who hosts a drill takes part; a host of talks need not. */
function hosts(view: SentenceView, chunk: number, { act }: Frame): Governor | null {
  if (act !== 'military-exercise' || !isActWord(view.chunks[chunk]?.head ?? '', 'host')) return null;
  if (!hasClass(view.chunks[chunk - 1]?.head ?? '', 'becoming')) return null;
  const at = skipBack(view.chunks, chunk - 2, SMALL_WORDS);
  const between = Array.from({ length: chunk - 2 - at }, (_, n) => at + 1 + n);
  return { ...NO_GOVERNOR, doers: namesOf(view, view.chunks[at]), chain: wordsOf(view, between) };
}

/** Index of the word before a noun by which somebody has a hand in it: `terlibat (dalam)`, `ikut serta dalam`, `ambil bagian dalam`; or -1. */
function involvingWord({ chunks }: SentenceView, chunk: number): number {
  const at = chunks[chunk - 1]?.head === 'dalam' ? chunk - 2 : chunk - 1;
  const head = chunks[at]?.head ?? '';
  if (isActWord(head, 'involved')) return at;
  if (at === chunk - 1) return -1;
  if (isActWord(head, 'taking-part')) return at;
  return isActWord(head, 'share') && isActWord(chunks[at - 1]?.head ?? '', 'takes-share') ? at - 1 : -1;
}

/** `membantah terlibat dalam peretasan`, `Bantah Terlibat Peretasan`, `diduga terlibat dalam pengiriman senjata`: who is involved has a hand in it. */
function involved(view: SentenceView, chunk: number, { act, roles }: Frame): Governor | null {
  if (!isActOf(act, 'harm') && !isActOf(act, 'traded')) return null;
  const verb = involvingWord(view, chunk);
  if (verb < 0) return null;
  // `tidak terlibat dalam serangan Israel`: that is told whoever has a hand in it.
  const isOwned = (view.chunks[chunk]?.owners.length ?? 0) > 0;
  if (isOwned && roles['possessor'] !== 'recipients') return null;
  const { names, chain } = subjectNames(view, verb);
  // `Dua kapal diduga terlibat dalam pengiriman senjata`: it may not be so; a blow that somebody may have a hand in fell.
  const told = names.length > 0 || (isActOf(act, 'traded') && chain.length > 0);
  return told ? { ...NO_GOVERNOR, doers: names, chain } : null;
}

/** `[Pakistan] bersiap untuk pengiriman rudal`: who gets ready for it would do it. */
function preparesFor(view: SentenceView, chunk: number, { act, roles }: Frame): Governor | null {
  if (
    view.chunks[chunk - 1]?.head !== 'untuk' ||
    (roles['subject'] !== 'actors' && roles['possessor'] !== 'actors')
  )
    return null;
  if (!isActOf(act, 'given') || !isActWord(view.chunks[chunk - 2]?.head ?? '', 'gets-ready')) return null;
  const { names, chain } = subjectNames(view, chunk - 2);
  return names.length > 0 ? { ...NO_GOVERNOR, doers: names, chain: [TO_COME, ...chain] } : null;
}

/** `membantah keterlibatan(nya) dalam peretasan`: nobody else's; but `mengonfirmasi keterlibatan AI dalam peretasan`. */
function isOwnHand(view: SentenceView, { from, to }: Chunk): boolean {
  const hand = view.words.findIndex(({ lower }, at) => at >= from && isActWord(withoutNya(lower), 'hand'));
  const behind = view.words.slice(hand + 1, to);
  return behind.every(({ lower }) => isActWord(lower, 'hand-kind') || isActWord(lower, 'own'));
}

/** `peran Iran dalam pengiriman senjata ke Rusia`: who gives it; but `peran Iran dalam pengiriman senjata Rusia`. */
function giverOf(view: SentenceView, chunk: number, part: Chunk | undefined): Governor | null {
  if (part === undefined || !tellsPart(view, part) || (view.chunks[chunk]?.owners.length ?? 0) > 0)
    return null;
  return { ...NO_GOVERNOR, doers: doersOrOwners(view, part) };
}

/** `keterlibatan agen India dalam pembunuhan itu`, `peran Iran dalam serangan`: whose hand is in it. */
function handOf(view: SentenceView, chunk: number, { act, roles, nouns }: Frame): Governor | null {
  if (view.chunks[chunk - 1]?.head !== 'dalam') return null;
  const hand = view.chunks[chunk - 2];
  const giver = isActOf(act, 'given') ? giverOf(view, chunk, hand) : null;
  if (giver !== null || !(isActOf(act, 'harm') || isActOf(act, 'given'))) return giver;
  if (hand?.kind !== 'noun-phrase' || !isActWord(withoutNya(hand.head), 'hand')) return null;
  // `keterlibatan TNI dalam pemberantasan terorisme`
  if (nouns?.some((noun) => noun.split(' ', 1)[0] === view.chunks[chunk]?.head) !== true) return null;
  const isOwned = (view.chunks[chunk]?.owners.length ?? 0) > 0;
  if (isOwned && roles['possessor'] !== 'recipients') return null;
  if (hand.owners.length > 0) return { ...NO_GOVERNOR, doers: ownersOf(hand) };
  const answers = lightVerbs.get(view.chunks[chunk - 3]?.head ?? '') === 'answered';
  return answers && isOwnHand(view, hand)
    ? { ...NO_GOVERNOR, doers: subjectNames(view, chunk - 3).names }
    : null;
}

/** `Lula baru kembali dari lawatan ke Laos`. */
function returned(view: SentenceView, chunk: number, { act }: Frame): Governor | null {
  if (act !== 'visit' || view.chunks[chunk - 1]?.head !== 'dari') return null;
  let at = chunk - 2;
  if (!isActWord(view.chunks[at]?.head ?? '', 'returns')) return null;
  while (view.chunks[at]?.kind === 'auxiliary') at -= 1;
  const before = view.chunks[at];
  if (before?.kind === 'verb') return { ...NO_GOVERNOR, doers: subjectNames(view, at).names };
  const subject = before?.head === 'yang' || before?.kind === 'comma' ? null : before;
  return subject === null ? null : { ...NO_GOVERNOR, doers: namesOf(view, subject) };
}

/**
 * Reads a phrase of several words before a noun that names who does the deed: `dalam proses`, `bertanggung jawab atas`, `ambil bagian dalam`, `menjadi dalang`.
 *
 * @param view the sentence
 * @param chunk index of the noun's chunk
 * @param frame what the noun names
 * @returns who does it, or null where no such phrase stands there
 * @example
 * // Rusia sedang dalam proses [pembelian] roket. → Rusia; Iran menjadi dalang [peretasan] itu. → Iran
 */
export function phrasedGovernor(view: SentenceView, chunk: number, frame: Frame): Governor | null {
  return (
    inProcess(view, chunk) ??
    claimedDeed(view, chunk, frame) ??
    chargedWith(view, chunk, frame) ??
    joined(view, chunk, frame) ??
    threatens(view, chunk, frame) ??
    spared(view, chunk, frame) ??
    warrantIssuer(view, chunk, frame) ??
    refusesTruce(view, chunk, frame) ??
    refusedDeed(view, chunk, frame) ??
    hosts(view, chunk, frame) ??
    involved(view, chunk, frame) ??
    preparesFor(view, chunk, frame) ??
    handOf(view, chunk, frame) ??
    thanked(view, chunk, frame) ??
    valued(view, chunk, frame) ??
    returned(view, chunk, frame) ??
    undecided(view, chunk) ??
    decidedBy(view, chunk, frame) ??
    masterminds(view, chunk) ??
    isOne(view, chunk)
  );
}
