import type { Chunk } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { isPersonNoun } from '../../clause/role-noun.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActWord } from '../act-word.js';
import { ownComplements } from '../active/own-complements.js';
import { withPlaceOfAim } from '../active/place-behind-relative.js';
import type { Frame } from '../frame.js';
import { isUnfit } from '../objects/object-class.js';
import { isOfClass } from '../roles/can-act.js';
import { captorsOf } from '../roles/captors.js';
import { namesOf } from '../roles/role-names.js';
import type { EventRule, Trigger } from '../rule.js';
import { isNoAct } from '../scenes/no-act.js';
import { conditionsOf, openingWord } from '../status/chain-words.js';
import { IN_CASE, MAYBE, type Sign, type Signal, TO_COME } from '../status/signal.js';
import type { Telling } from '../telling.js';
import { aimOf } from './aim-of.js';
import { blamedDoers } from './blamed-doers.js';
import { calledBreach } from './called-breach.js';
import { deedDoers } from './deed-doers.js';
import { deedOwners } from './deed-owners.js';
import { doneBy } from './done-by.js';
import { type Governor, NO_GOVERNOR } from './governor.js';
import { isDeedItself } from './is-deed-itself.js';
import { withEffects } from './noun-effects.js';
import { governorOf } from './noun-governor.js';
import { nounObject, ownedBy, undergoes } from './noun-object.js';
import { type Victims, victimsOf } from './noun-victims.js';
import { secondSide } from './second-side.js';
import { strikersIn } from './strike-in-which.js';
import { tellingSide } from './telling-side.js';
import { venueWords } from './venue-words.js';
import { isAny, signalsAfter, wordsBefore } from './words-around-noun.js';

/** `belum ada pembicaraan apa pun`. */
function isLacking(before: readonly string[]): boolean {
  return before.some((word) => hasClass(word, 'negator'));
}

/** `proses kesepakatan AS dan Iran`: it is not made yet. */
function unsettledSigns({ reading }: Trigger, before: readonly string[]): Sign[] {
  const open = reading.frame.act === 'agreement' && before.some((word) => isActWord(word, 'unsettled'));
  return open ? [TO_COME] : [];
}

/** `Satu-satunya cara adalah dengan penghancuran Beirut`: so it might be done. */
function waySigns({ chunks }: SentenceView, noun: number): Sign[] {
  const is = chunks.findLastIndex(({ head }, at) => at < noun && at >= noun - 3 && head === 'adalah');
  const way = chunks.slice(Math.max(0, is - 4), Math.max(0, is)).some(({ head }) => isActWord(head, 'way'));
  // `Cara terbaik mengenang mereka adalah kunjungan itu`: without `dengan` it may have been done.
  return is > 0 && way && chunks[noun - 1]?.head === 'dengan' ? [MAYBE] : [];
}

/** The words that tell how real the act is; `end` is the last chunk that names it. */
function nounChain(
  view: SentenceView,
  trigger: Trigger,
  before: readonly string[],
  governor: Governor,
  complements: Complements,
  end: number,
): Signal[] {
  return [
    ...before,
    ...unsettledSigns(trigger, before),
    ...waySigns(view, trigger.chunk),
    ...(isAny(view, trigger) && !isLacking(before) ? [IN_CASE] : []),
    ...governor.chain,
    ...venueWords(view, trigger),
    ...signalsAfter(view, complements, end),
    ...conditionsOf(view, complements, trigger.chunk),
    openingWord(view, trigger.chunk),
  ];
}

/** `menuntut penyelidikan atas serangan`: what somebody is to answer for has been done. */
function isAnsweredFor(view: SentenceView, noun: number): boolean {
  const link = view.chunks[noun - 1];
  if (link?.head !== 'atas' && link?.head !== 'terhadap') return false;
  return isActWord(view.words[link.from - 1]?.lower ?? '', 'answer-for');
}

/** Whether the subject of the verb before the noun does the deed. */
function lendsDoers(
  view: SentenceView,
  trigger: Trigger,
  { answered }: Governor,
  owners: readonly number[],
): boolean {
  if (answered === true && owners.length > 0) return false;
  // `membuka pintu bantuan`, `mengonfirmasi adanya peretasan`: another gives, another did it.
  if (answered === true && view.words[trigger.from - 1]?.lower === 'adanya') return false;
  // `meningkatkan kedatangan turis`
  if (isActWord(view.words[trigger.to]?.lower ?? '', 'guest')) return false;
  // `menambah destinasi perjalanan`
  if (isActWord(view.words[trigger.from - 1]?.lower ?? '', 'travel')) return false;
  return trigger.reading.frame.act !== 'aid' || isDeedItself(view, trigger);
}

/** Whether the deed is taken for done: who did it is blamed, stops it or has ordered it. */
function isGranted({ stoppers, ordered }: Governor, blamed: readonly number[]): boolean {
  return blamed.length > 0 || stoppers !== undefined || ordered === true;
}

/** `penetapan Budi sebagai tersangka`, `penetapan tersangka Budi`; not `penetapan partai politik`. */
function lacksCharge(
  view: SentenceView,
  { act, through }: Frame,
  chunk: number,
  complements: Complements,
): boolean {
  if (act !== 'arrest' || through === undefined) return false;
  return ![chunk, ...complements.prepositional.map(({ phrase }) => phrase)].some((at) =>
    isOfClass(view, at, through),
  );
}

/** `Deputi Penindakan dan Eksekusi KPK`, `Divisi Hukum dan Investigasi`: a capital behind another makes a name of the noun. */
function isInName({ words, headline }: SentenceView, { from }: Trigger): boolean {
  const [before, word] = [words[from - 1], words[from]];
  if (headline || before?.kind !== 'word' || word === undefined || !isCapital(word)) return false;
  return before.lower === 'dan' || isCapital(before);
}

function isCapital({ text, lower }: Word): boolean {
  return text.charAt(0) !== lower.charAt(0);
}

/** The phrase of the noun, or null where it names no deed. */
function phraseOf(view: SentenceView, trigger: Trigger): Chunk | null {
  const chunk = view.chunks[trigger.chunk];
  const isNoun = trigger.reading.voice === 'noun' && chunk?.kind === 'noun-phrase';
  return isNoun && !isInName(view, trigger) ? chunk : null;
}

function readNoun(view: SentenceView, trigger: Trigger): Telling | null {
  const chunk = phraseOf(view, trigger);
  if (chunk === null) return null;
  const { frame } = trigger.reading;
  const before = wordsBefore(view, trigger);
  if (isNoAct(view, trigger.chunk, before, frame)) return null;
  const other = secondSide(view, trigger);
  const end = Math.max(trigger.chunk, other);
  const complements = ownComplements(view, findComplements(view.chunks, end + 1));
  const object = nounObject(view, trigger, chunk, complements);
  if (isUnfit(view, trigger.to, chunk.to, frame)) return null;
  const governor = withVictims(verbOver(view, trigger), victimsOf(view, trigger));
  if (lacksCharge(view, frame, trigger.chunk, complements)) return null;
  if (frame.object !== undefined && object < 0 && !undergoes(governor, frame)) return null;
  const owned = [...deedOwners(view, trigger, chunk), ...namesOf(view, entryAt(view.chunks, other))];
  const owners = owned.length > 0 ? owned : (governor.stoppers ?? []);
  const lent = lendsDoers(view, trigger, governor, owners) ? governor.doers : [];
  const blamed = owners.length > 0 ? [] : blamedDoers(view, trigger.chunk);
  const breach = calledBreach(view, trigger.chunk, frame);
  const done = doneBy(view, trigger, complements);
  const teller = owners.length > 0 ? [] : tellingSide(view, trigger.chunk, frame, complements);
  const strikers = owners.length > 0 ? [] : strikersIn(view, trigger.chunk, frame);
  const captors = captorsOf(view, frame, trigger.chunk);
  const named =
    [lent, blamed, breach, done.names, teller, strikers, captors].find((names) => names.length > 0) ?? [];
  const effects = withEffects(view, frame, trigger.chunk, withPlaceOfAim(view, frame, complements));
  return {
    frame,
    from: trigger.from,
    to: trigger.to,
    chunk: trigger.chunk,
    doers: deedDoers(view, trigger, named, owners, complements),
    targets: effects.targets,
    patients: governor.patients,
    aim: aimOf(view, complements, trigger.chunk, frame.act),
    owners,
    granted: isGranted(governor, blamed) || isAnsweredFor(view, trigger.chunk),
    complements: effects.complements,
    arrives: effects.arrives === true,
    holders: ownedBy(view, trigger, object) ?? effects.holders,
    object,
    chain: [
      ...nounChain(view, trigger, before, governor, complements, end).filter((word) => word !== done.sure),
      ...done.chain,
    ],
    clauseStart: trigger.chunk,
    rule: nounEvent.name,
  };
}

/** `mengizinkan ekstradisi tersangka peledakan`: behind somebody in its own phrase the deed is theirs, and no verb lends it a doer. */
function verbOver(view: SentenceView, { chunk, from, reading: { frame } }: Trigger): Governor {
  const before = view.words.slice(view.chunks[chunk]?.from ?? from, from);
  return before.some(({ lower }) => isPersonNoun(lower)) ? NO_GOVERNOR : governorOf(view, chunk, frame);
}

/** Who the strike hits counts with whom it comes to. */
function withVictims(governor: Governor, { names, chain }: Victims): Governor {
  if (names.length === 0) return governor;
  return { ...governor, patients: [...governor.patients, ...names], chain: [...governor.chain, ...chain] };
}

/** A noun that names the act, with its owner and its prepositions: `pengiriman senjata Korut ke Rusia`. */
export const nounEvent: EventRule = {
  name: 'noun-event',
  read: readNoun,
  positive: {
    text: 'Pengiriman senjata Korea Utara ke Rusia dibahas di Seoul.',
    finds: ['arms-transfer: Korea Utara → Rusia'],
  },
  negative: { text: 'Pengiriman atlet Korea Utara ke Rusia dibahas di Seoul.', finds: [] },
};
