import { abbreviated } from '../../clause/abbreviated.js';
import { type Chunk, holdsName, ownersOf } from '../../clause/chunk.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { hasKind } from '../../clause/has-kind.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { formerWords } from '../../mentions/titles/title-words.js';
import { isPronoun } from '../../statements/speakers/speaker.js';
import { isActWord } from '../act-word.js';
import { reportingVerb } from '../speech/reporting-verb.js';
import { bodiesOf } from './bodies-of.js';
import { bothSides } from './both-sides.js';
import { counterpartNames, isPlace } from './counterpart-names.js';
import { namesVictim } from './culprit-phrase.js';
import { isForeign } from './is-foreign.js';
import { isMaker } from './maker.js';
import { explainedName, namedBehind } from './named-beside.js';
import { isOtherThanNamed } from './other-than-named.js';
import { ownSide } from './own-side.js';
import { personBefore } from './person-before.js';
import { plantOwner } from './plant-owner.js';
import { quotedSelf } from './quoted-self.js';
import { rulingIn } from './ruling-in.js';
import { servingFrom } from './serving-from.js';
import { staffOf } from './staff-of.js';
import { thatState } from './that-state.js';

/** `mengumumkan [pada Rabu], mereka`: back over a day. */
function overDay(chunks: readonly Chunk[], at: number): number {
  if (entryAt(chunks, at)?.kind !== 'time') return at;
  return entryAt(chunks, at - 1)?.head === 'pada' ? at - 2 : at - 1;
}

/** `Houthi [mengatakan] mereka menyerang`: the verb by which somebody tells of themselves right before, or -1; but `menyebut mereka menyerang`. */
function saidRightBefore({ chunks }: SentenceView, at: number): number {
  const verb = entryAt(chunks, at - 1)?.kind === 'comma' ? overDay(chunks, at - 2) : at - 1;
  const says = isActWord(entryAt(chunks, verb)?.head ?? '', 'tells-of-self');
  return says && opensPredicate(chunks[at + 1]) ? verb : -1;
}

/** `Houthi mengatakan mereka menyerang`; but `Putin mengatakan mereka menyerang`, `AS menuduh [Iran] dan mengatakan mereka menyerang`: one person, or whoever is named in between, may mean others. */
function isOfThemselves(
  { chunks, mentions }: SentenceView,
  phrase: number,
  verb: number,
  names: readonly number[],
): boolean {
  return (
    !chunks.slice(phrase + 1, verb).some(holdsName) &&
    !names.some((name) => hasKind(mentions, name, 'person'))
  );
}

/** `Para pejabat Iran membantah bahwa mereka …`: they are the subject of the reporting verb before `bahwa`; for one person alone, the body that the person speaks for. */
function reportersBefore(view: SentenceView, chunk: Chunk): readonly number[] {
  const at = view.chunks.indexOf(chunk);
  const verb =
    view.chunks[at - 1]?.head === 'bahwa' ? reportingVerb(view, at - 1) : saidRightBefore(view, at);
  const { phrase } = verb < 0 ? { phrase: null } : findSubject(view.chunks, verb);
  const reporter = phrase === null ? undefined : view.chunks[phrase];
  const names = namesOf(view, reporter);
  if (
    verb >= 0 &&
    view.chunks[at - 1]?.head !== 'bahwa' &&
    !isOfThemselves(view, phrase ?? verb, verb, names)
  )
    return [];
  const [only, ...others] = names;
  const alone = others.length === 0 && view.mentions[only ?? -1]?.kind === 'person';
  return alone && reporter !== undefined ? bodiesOf(view, reporter) : names;
}

/** `X menepis kabar bahwa [dirinya] …`: who reports it. */
function selfBefore(view: SentenceView, chunk: Chunk): readonly number[] {
  const at = view.chunks.indexOf(chunk);
  const verb = reportingVerb(view, view.chunks[at - 1]?.head === 'bahwa' ? at - 1 : at);
  const { phrase } = verb < 0 ? { phrase: null } : findSubject(view.chunks, verb);
  const names = phrase === null ? [] : namesOf(view, view.chunks[phrase]);
  return names.length === 1 ? names : [];
}

function pronounNames(view: SentenceView, chunk: Chunk): readonly number[] {
  if (hasClass(chunk.head, 'singular-pronoun')) return personBefore(view, chunk);
  if (chunk.head === 'kami' || chunk.head === 'saya') return quotedSelf(view, chunk);
  if (isActWord(chunk.head, 'the-two')) return bothSides(view, chunk);
  if (chunk.head === 'dirinya') return selfBefore(view, chunk);
  return chunk.head === 'mereka' ? reportersBefore(view, chunk) : [];
}

function isArmed(view: SentenceView, mention: number): boolean {
  const kind = view.mentions[mention]?.kind;
  return kind === 'group' || kind === 'organization';
}

/** `militan Hamas`, `massa FPI`, but `massa pendukung Hamas`: whom they only follow does not act. */
function fightsFor(view: SentenceView, chunk: Chunk): readonly number[] {
  return ownersOf(chunk).filter((owner) => {
    const first = view.words.findIndex((word) => word.mention === owner);
    return isArmed(view, owner) && !isRoleNoun(entryAt(view.words, first - 1)?.lower ?? '', 'follower');
  });
}

/** `mantan pejabat Filipina`: who has left stands for nobody any more. */
function isFormer(view: SentenceView, chunk: Chunk): boolean {
  return view.words
    .slice(chunk.from, chunk.to)
    .some((word, at, words) => formerWords.has(word.lower) && words[at + 1]?.lower === chunk.head);
}

/** `kelompok pemuda Iran`, but `polisi perempuan India`, `menteri pemuda Malaysia`. */
function isFolk(word: string, head: string): boolean {
  return isActWord(word, 'folk') && !isActWord(head, 'minister') && !isRoleNoun(head, 'officer');
}

/** `wakil kelompok pemuda Iran`: who only lives in a state does not stand for it. */
function isOfFolk(view: SentenceView, chunk: Chunk): boolean {
  const [owner = -1] = chunk.owners;
  const first = view.words.findIndex((word) => word.mention === owner);
  if (first - 1 <= chunk.from || view.mentions[owner]?.kind !== 'country') return false;
  return isFolk(view.words[first - 1]?.lower ?? '', chunk.head);
}

/** `drone buatan Turki milik [Kongo]`: behind a craft or weapon whose name tells who made it. */
function possessorOf(view: SentenceView, chunk: Chunk): readonly number[] {
  const thing = isActWord(chunk.head, 'belongs-to')
    ? (view.chunks[view.chunks.indexOf(chunk) - 1]?.head ?? '')
    : '';
  if (!isRoleNoun(thing, 'organ') && !isRoleNoun(thing, 'arms')) return [];
  return ownersOf(chunk).filter((owner) => hasKind(view.mentions, owner, 'country', 'group'));
}

/** Other ways to name the actor than by the phrase's own head, in order of trust. */
const READINGS = [
  possessorOf,
  plantOwner,
  abbreviated,
  namedBehind,
  bothSides,
  counterpartNames,
  servingFrom,
  rulingIn,
] as const;

function readOtherwise(view: SentenceView, chunk: Chunk): readonly number[] {
  for (const read of READINGS) {
    const names = read(view, chunk);
    if (names.length > 0) return names;
  }
  return isFormer(view, chunk) ? [] : explainedName(view, chunk);
}

/** Behind an organ without a name: whose own it is, or the state that it points at. */
function ownOrPointed(view: SentenceView, chunk: Chunk): readonly number[] {
  const own = ownSide(view, chunk);
  return own.length > 0 ? own : thatState(view, chunk);
}

/** `putra presiden Iran`, but `putra mahkota Arab Saudi`. */
function isChild({ words }: SentenceView, { from }: Chunk): boolean {
  const first = words[from]?.lower;
  return isRoleNoun(first ?? '', 'offspring') && !isRoleNoun(words[from + 1]?.lower ?? '', 'crown');
}

/** `dua negara anggota NATO`, `sejumlah negara anggota Uni Eropa`: some of a body's members do not stand for it. */
function isSomeMembers({ words }: SentenceView, { from, to }: Chunk): boolean {
  const first = words[from];
  const counts = first?.kind === 'number' || hasClass(first?.lower ?? '', 'quantifier');
  return counts && words.slice(from + 1, to).some(({ lower }) => isRoleNoun(lower, 'member'));
}

/** `tentara bayaran Kolombia`: whoever pays them, it is not the state that they come from. */
function areHired({ words, mentions }: SentenceView, { from, to }: Chunk): boolean {
  return words.slice(from, to).some(({ lower, mention }, at, inside) => {
    const after = inside[at + 1];
    return mention < 0 && isActWord(lower, 'hired') && mentions[after?.mention ?? -1]?.kind === 'country';
  });
}

/** Who has left, or fights for pay. */
function actsForNone(view: SentenceView, chunk: Chunk): boolean {
  return isFormer(view, chunk) || areHired(view, chunk);
}

function standsForNone(view: SentenceView, chunk: Chunk): boolean {
  if (isRoleNoun(chunk.head, 'organ') && isSomeMembers(view, chunk)) return true;
  if (isForeign(view, chunk) || isOfFolk(view, chunk) || isChild(view, chunk)) return true;
  return isOtherThanNamed(view, chunk.from, chunk.owners[0] ?? -1);
}

/** `Kapal induk USS Gerald R. [Ford]`: a person whom a craft is called after. */
function isCalledAfter({ mentions }: SentenceView, { head }: Chunk, name: number): boolean {
  return mentions[name]?.kind === 'person' && (isRoleNoun(head, 'craft') || isRoleNoun(head, 'carrier'));
}

/** Its heads; nobody in `pembunuh siswi berinisial NU` (the victim), nor who only made the thing. */
function headNames(view: SentenceView, chunk: Chunk): readonly number[] {
  return namesVictim(view, chunk) ? [] : chunk.heads.filter((head) => !isMaker(view, head));
}

/**
 * Names the actors that a noun phrase stands for: its heads, or behind an organ or office the state or body it belongs to.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @returns indices of mentions; empty for things, private people and unnamed ones
 * @example
 * // [militer Israel] → Israel; [warga Rusia] → none
 */
export function namesOf(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  if (chunk?.kind !== 'noun-phrase') return [];
  if (chunk.heads.length > 0) return headNames(view, chunk);
  if (isPronoun(chunk)) return pronounNames(view, chunk);
  const otherwise = readOtherwise(view, chunk);
  if (otherwise.length > 0) return otherwise;
  if (actsForNone(view, chunk)) return [];
  if (chunk.owners.length === 0) return ownOrPointed(view, chunk);
  if (isRoleNoun(chunk.head, 'state') && chunk.owners.length > 0)
    return ownersOf(chunk).filter((owner) => !isPlace(view, owner));
  if (isRoleNoun(chunk.head, 'fighters')) return fightsFor(view, chunk);
  if (standsForNone(view, chunk)) return [];
  const stands = isRoleNoun(chunk.head, 'organ') || isRoleNoun(chunk.head, 'office');
  const serves = isRoleNoun(chunk.head, 'officer') || isRoleNoun(chunk.head, 'arms');
  if (!serves && (!stands || isRoleNoun(chunk.head, 'people'))) return staffOf(view, chunk);
  return ownersOf(chunk).filter((owner) => !isPlace(view, owner) && !isCalledAfter(view, chunk, owner));
}
