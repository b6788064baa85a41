import { holdsName } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { AUXILIARY_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { leadersIn } from '../roles/leaders-in.js';
import { hackersBeside } from '../roles/masters-of.js';
import { namesOf } from '../roles/role-names.js';
import type { Trigger } from '../rule.js';
import { ACCUSED, type Signal } from '../status/signal.js';
import { agentOfPassive } from './agent-of-passive.js';
import { isDeedItself } from './is-deed-itself.js';
import { isWarrant } from './warrant-issuer.js';

/** Who did a deed by the verb behind its noun. */
export interface DoneBy {
  /** Indices of mentions. */
  readonly names: readonly number[];
  /** Index of the phrase that says who, where the verb only says that it was done; or -1. */
  readonly agent: number;
  /** What they own up to or have ordered has taken place: a word that makes no doubt of it. */
  readonly sure: string;
  /** What tells how real their part is. */
  readonly chain: readonly Signal[];
}

/** `pembunuhan itu diperintahkan X`: what is pointed at took place; else it has only been ordered. */
function isSureOf(view: SentenceView, verb: string, noun: number): boolean {
  return isActWord(verb, 'claimed') || (isActWord(verb, 'commissioned') && endsPointing(view, noun));
}

const NOBODY: DoneBy = { names: [], agent: -1, sure: '', chain: [] };

/** `pembebasan sandera [tanpa syarat] dilakukan`: one past what a deed is done without, or the place itself. */
function overLacked({ chunks }: SentenceView, at: number): number {
  const lacked = chunks[at + 1];
  const isLacked = chunks[at]?.head === 'tanpa' && lacked?.kind === 'noun-phrase';
  return isLacked && !holdsName(lacked) ? at + 2 : at;
}

/** `serangan itu [Senin] diklaim`, `penjualan jet ke Taiwan, yang diajukan`: index of the verb behind the phrases of the noun, or -1. */
function verbBehind(view: SentenceView, noun: number, { prepositional }: Complements): number {
  const last = Math.max(noun, ...prepositional.map(({ phrase }) => phrase));
  const at = skipAhead(view.chunks, overLacked(view, last + 1), AUXILIARY_AND_TIME);
  const link = view.chunks[at]?.kind === 'comma' ? at + 1 : at;
  if (view.chunks[link]?.head !== 'yang') return at;
  const verb = overSupposed(view, skipAhead(view.chunks, overCited(view, link + 1), AUXILIARY_AND_TIME));
  // `pertemuan itu dalam seminar yang digelar X`: the seminar is; `serangan terhadap konsulat Iran yang dilakukan X`: a thing is not done.
  const isOwn = last === noun || (view.chunks[last]?.heads.length ?? 0) > 0;
  return isOwn || (isActWord(view.chunks[verb]?.head ?? '', 'done') && isThingOfName(view, last)) ? verb : -1;
}

/** `serangan terhadap [konsulat Iran]`: what is somebody's by name, and no deed. */
function isThingOfName({ chunks }: SentenceView, at: number): boolean {
  const chunk = chunks[at];
  if (chunk === undefined || chunk.owners.length === 0) return false;
  return !frameReadings(chunk.head).some(({ voice }) => voice === 'noun');
}

/** `serangan yang [diduga] dilakukan Rusia`: one past what makes a doubt of who did it, or the place itself. */
function overSupposed({ chunks }: SentenceView, at: number): number {
  const supposes = chunks[at]?.kind === 'verb' && hasClass(chunks[at]?.head ?? '', 'called-so');
  return supposes && isActWord(chunks[at + 1]?.head ?? '', 'done') ? at + 1 : at;
}

/** Whether a doubt of who did it stands right before a verb. */
function isSupposed({ chunks }: SentenceView, verb: number): boolean {
  const before = entryAt(chunks, verb - 1);
  return before?.kind === 'verb' && hasClass(before.head, 'called-so');
}

/** `serangan yang [menurut ASIO] didalangi Iran`: one past who is cited for it, or the place itself. */
function overCited({ chunks }: SentenceView, at: number): number {
  const cites = chunks[at]?.kind === 'preposition' && isActWord(chunks[at]?.head ?? '', 'citing');
  return cites && chunks[at + 1]?.kind === 'noun-phrase' ? at + 2 : at;
}

/** Whether somebody is cited right before a verb for what it tells. */
function isCited(view: SentenceView, verb: number): boolean {
  return verb > 1 && overCited(view, verb - 2) === verb;
}

/** `serangan yang diklaim Hamas`; in `serangan itu diklaim Israel menewaskan dua orang` something else is claimed. */
function isClaimedBy(view: SentenceView, agent: number): boolean {
  const next = view.chunks[agent + 1];
  if (next === undefined || ['mark', 'comma', 'time'].includes(next.kind)) return true;
  if (next.kind === 'preposition') return next.head !== 'sebagai';
  return next.kind === 'verb' && endsPointing(view, agent);
}

/** `yang diklaim Al Shabaab [itu]` ends the relative clause. */
function endsPointing(view: SentenceView, agent: number): boolean {
  return hasClass(view.words[(view.chunks[agent]?.to ?? 0) - 1]?.lower ?? '', 'this-or-that');
}

/** `penculikan itu dituduhkan kepada Rwanda`. */
function attributedTo(view: SentenceView, verb: number): DoneBy {
  const { prepositional } = findComplements(view.chunks, verb + 1);
  const to = prepositional.find(({ preposition }) => isActWord(preposition, 'attributed-to'));
  return to === undefined || view.chunks[to.phrase + 1]?.head === 'yang'
    ? NOBODY
    : { ...NOBODY, names: namesOf(view, view.chunks[to.phrase]), chain: [ACCUSED] };
}

function mayHaveSides({ act, roles, sides }: Frame): boolean {
  return sides !== undefined || roles['antara'] !== undefined || act === 'military-exercise';
}

/** `Latihan dengan Selandia Baru dibatalkan [TNI]`: the other side of what is offered or called off. */
function isOtherSide(verb: string, frame: Frame, { prepositional }: Complements): boolean {
  if (!isActWord(verb, 'halted') && !isActWord(verb, 'proposed')) return false;
  return mayHaveSides(frame) && prepositional.some(({ preposition }) => preposition === 'dengan');
}

/** `latihan yang melibatkan Rusia dan Belarus`: of what has several sides, who takes part. */
function takesPart(view: SentenceView, verb: number, frame: Frame): DoneBy {
  const isShared = mayHaveSides(frame);
  const names = namesOf(view, view.chunks[verb + 1]);
  const mediates =
    view.chunks[verb + 2]?.head === 'sebagai' && isActWord(view.chunks[verb + 3]?.head ?? '', 'go-between');
  return isShared && names.length > 1 && !mediates ? { ...NOBODY, names } : NOBODY;
}

/** `[dugaan serangan itu] dilakukan`, not `[sidang dugaan pelanggaran] digelar` or `[pembelian tank dan sistem mutu] dijalankan`. */
function isSubject(view: SentenceView, trigger: Trigger): boolean {
  const { to } = trigger;
  if (isWarrant(view, trigger.chunk)) return true;
  const chunk = view.chunks[trigger.chunk];
  const names = (chunk?.heads.length ?? 0) + (chunk?.owners.length ?? 0);
  const behind = view.words.slice(to, chunk?.to ?? to);
  // `peluncuran rudal dan kegiatan lainnya yang dilakukan`: of the same kind.
  const isJoined =
    !hasClass(behind.at(-1)?.lower ?? '', 'some-more') &&
    behind.some(({ lower }) => hasClass(lower, 'conjunction'));
  return isDeedItself(view, trigger) && (names > 0 || !isJoined);
}

/** Whether a verb tells who has an act done: any act is `dilakukan`, what harms `diperintahkan`, what a state decides `diumumkan`. */
function tellsDoer(verb: string, { act, sides }: Frame): boolean {
  if (isActWord(verb, 'done')) return true;
  if (isActWord(verb, 'overseen')) return act === 'missile-test';
  if (isActWord(verb, 'commissioned')) return isActOf(act, 'hostile');
  if (sides !== undefined || !isActOf(act, 'decided')) return false;
  if (isActWord(verb, 'announced')) return isActOf(act, 'announced');
  if (isActWord(verb, 'halted')) return isActOf(act, 'halted');
  return isActWord(verb, 'decreed');
}

/** `peluncuran itu diawasi [Kim Jong Un]`: a leader who looks on has it done, a state does not. */
function namedBy(view: SentenceView, verb: string, agent: number): readonly number[] {
  const chunk = view.chunks[agent];
  const names = namesOf(view, chunk);
  return isActWord(verb, 'overseen') ? leadersIn(view, chunk, names) : names;
}

/** `Penyelidikan itu dihentikan Trump`: only a body stops its own inquiry. */
function isStoppedByOther(view: SentenceView, verb: string, agent: number, { act }: Frame): boolean {
  if (act !== 'investigation' || !isActWord(verb, 'halted')) return false;
  const names = namesOf(view, view.chunks[agent]);
  return !names.every((name) => view.mentions[name]?.kind === 'organization');
}

/** Whether the verb tells a doer; `dihentikan pengadilan Belanda`: a court that stops a deed did not do it. */
function hasDoer(view: SentenceView, verb: string, agent: number, frame: Frame): boolean {
  const isStopped = isActWord(verb, 'halted') && view.chunks[agent]?.head !== '';
  return !isStopped && !isStoppedByOther(view, verb, agent, frame) && tellsDoer(verb, frame);
}

/** Who did it by a verb at a place. */
function doneByVerb(view: SentenceView, trigger: Trigger, complements: Complements, verb: number): DoneBy {
  const { frame } = trigger.reading;
  const head = view.chunks[verb]?.head ?? '';
  if (isActWord(head, 'attributed')) return isActOf(frame.act, 'hostile') ? attributedTo(view, verb) : NOBODY;
  if (isActWord(head, 'involves')) return takesPart(view, verb, frame);
  const agent = agentOfPassive(view, verb);
  if (isOtherSide(head, frame, complements)) return { ...NOBODY, names: namesOf(view, view.chunks[agent]) };
  const claimed = isActWord(head, 'claimed') && isActOf(frame.act, 'strike') && isClaimedBy(view, agent);
  if (!claimed && !hasDoer(view, head, agent, frame)) return NOBODY;
  const named = namedBy(view, head, agent);
  const isSure = claimed || isActOf(frame.act, 'hostile');
  return {
    names: named.length > 0 ? named : hackersBeside(view, frame.act, agent),
    agent: isActWord(head, 'done') ? agent : -1,
    sure: isSure && isSureOf(view, head, trigger.chunk) ? head : '',
    chain: [],
  };
}

/**
 * Names who did what a noun tells, by the verb behind it.
 *
 * @param view the sentence
 * @param trigger the noun
 * @param complements the phrases behind it
 * @returns mentions; none where no such verb follows
 * @example
 * // [Pembunuhan itu] diperintahkan Teheran. → Teheran
 * // [Serangan] yang diklaim Al Shabaab itu menewaskan enam orang. → Al Shabaab, sure
 * // [Serangan itu] diklaim Israel menewaskan dua komandan. → none
 */
export function doneBy(view: SentenceView, trigger: Trigger, complements: Complements): DoneBy {
  if (!isSubject(view, trigger)) return NOBODY;
  const verb = verbBehind(view, trigger.chunk, complements);
  const done = doneByVerb(view, trigger, complements, verb);
  return isCited(view, verb) || (verb >= 0 && done.names.length > 0 && isSupposed(view, verb))
    ? { ...done, sure: '', chain: [...done.chain, ACCUSED] }
    : done;
}
