import { reportingForms } from '@warta/indonesian';
import { abbreviated } from '../clause/abbreviated.js';
import { type Chunk, ownersOf } from '../clause/chunk.js';
import type { SentenceView } from '../clause/clause-view.js';
import type { Complements } from '../clause/complements.js';
import { isRoleNoun } from '../clause/role-noun.js';
import { findSubject } from '../clause/subject.js';
import { hasClass } from '../clause/word-class.js';
import { makerAfter } from '../mentions/word-list.js';
import { isRejectable } from '../statements/rejected-report.js';
import { isPronoun } from '../statements/speaker.js';
import { isActWord } from './act-word.js';
import { bodiesOf } from './bodies-of.js';
import { bothSides } from './both-sides.js';
import { explainedName, namedBehind } from './named-beside.js';
import { ownSide } from './own-side.js';
import { quotedSelf } from './quoted-self.js';

/** `visa Presiden Kolombia Gustavo Petro`: the state in a title owns nothing beside the person. */
function withoutTitles(view: SentenceView, owners: readonly number[]): readonly number[] {
  const titles = owners.flatMap((owner) => view.mentions[owner]?.title ?? []);
  return owners.filter((owner) => {
    const start = view.mentions[owner]?.start ?? 0;
    return !titles.some((title) => title.start <= start && start < title.end);
  });
}

/**
 * Mentions that own a noun phrase: `warga Palestina` belongs to Palestine, `pakar lulusan ITB` to nobody.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 * @param act the act: who is looked into is not their people, and what is struck not its maker
 * @returns indices of mentions, in order
 */
export function holdersIn(view: SentenceView, chunk: Chunk | undefined, act: string): readonly number[] {
  const owners = withoutTitles(view, chunk?.owners ?? []);
  const head = chunk?.head ?? '';
  // `kapal berbendera Liberia`, `pengusaha asal Yunani`
  if (chunk !== undefined && chunk.heads.length === 0 && isForeign(view, chunk)) return [];
  if (!isRoleNoun(head, 'people') || isRoleNoun(head, 'medium')) return owners;
  if (act === 'expulsion') return owners.filter((owner) => view.mentions[owner]?.kind !== 'person');
  if (act === 'investigation') return owners.filter((owner) => view.mentions[owner]?.kind === 'organization');
  return owners.filter((owner) => ['country', 'group', 'place'].includes(view.mentions[owner]?.kind ?? ''));
}

/**
 * Mentions that own the objects of a verb (`fasilitas nuklir Iran`, `41 diplomat Kanada`).
 *
 * @param view the sentence
 * @param complements what follows the verb
 * @param act the act: who is looked into is not their people
 * @returns indices of mentions, in order
 */
export function holdersOf(view: SentenceView, complements: Complements, act: string): number[] {
  return complements.objects
    .flatMap((at) => holdersIn(view, view.chunks[at], act))
    .filter((owner) => (act === 'attack' ? !hasMade(view, owner) : !isMaker(view, owner)));
}

/** `kue bolu buatan Yanti`, `roket buatan AS`: who made a thing does not own what happens to it. */
function hasMade(view: SentenceView, owner: number): boolean {
  const mention = view.mentions[owner];
  const at = view.words.findIndex((word) => word.start === mention?.start);
  return makerAfter.has(view.words[at - 1]?.lower ?? '');
}

function isMaker(view: SentenceView, owner: number): boolean {
  return view.mentions[owner]?.kind === 'person' && hasMade(view, owner);
}

/** Where the clause around a chunk begins: behind the last reporting verb before it. */
function clauseStart(view: SentenceView, chunk: Chunk): number {
  const verb = view.chunks.findLast(
    (one) => one.kind === 'verb' && one.to <= chunk.from && reportingForms(one.head).length > 0,
  );
  return verb === undefined ? view.sentence.start : (view.words[verb.to - 1]?.end ?? view.sentence.start);
}

/** `ia` and `dia` are the one person named before them in their clause; nobody where there are none or several. */
function personBefore(view: SentenceView, chunk: Chunk): readonly number[] {
  const from = clauseStart(view, chunk);
  const at = view.words[chunk.from]?.start ?? 0;
  const before = view.mentions.flatMap((mention, index) =>
    mention.sentence === view.index && mention.kind === 'person' && mention.start >= from && mention.end <= at
      ? [index]
      : [],
  );
  const persons = new Set(before.map((index) => view.mentions[index]?.antecedent ?? index));
  const last = before.at(-1);
  return persons.size === 1 && last !== undefined ? [last] : [];
}

/** Back over days and addressees: `mengatakan [kepada AS] [pada Rabu] bahwa`. */
function beforeAdjuncts(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const kind = view.chunks[at]?.kind;
    const led = view.chunks[at - 1]?.kind === 'preposition';
    if (led && (kind === 'noun-phrase' || kind === 'time')) at -= 2;
    else if (kind === 'time' || kind === 'bracket') at -= 1;
    else return at;
  }
}

/** The verb that reports what stands behind `bahwa`, over the claim that it denies (`membantah tuduhan bahwa`); or -1. */
function reportingVerb(view: SentenceView, that: number): number {
  const before = view.chunks[that - 1];
  const claimed = before?.kind === 'noun-phrase' && before.owners.length === 0 && isRejectable(before.head);
  const at = beforeAdjuncts(view, claimed ? that - 2 : that - 1);
  return view.chunks[at]?.kind === 'verb' ? at : -1;
}

/** `Para pejabat Iran membantah bahwa mereka …`: they are the subject of the reporting verb before `bahwa`; for one person alone, the body that the person speaks for. */
function reportersBefore(view: SentenceView, chunk: Chunk): readonly number[] {
  const at = view.chunks.indexOf(chunk);
  const verb = view.chunks[at - 1]?.head === 'bahwa' ? reportingVerb(view, at - 1) : -1;
  const { phrase } = verb < 0 ? { phrase: null } : findSubject(view.chunks, verb);
  const reporter = phrase === null ? undefined : view.chunks[phrase];
  const names = namesOf(view, reporter);
  const [only, ...others] = names;
  const alone = others.length === 0 && view.mentions[only ?? -1]?.kind === 'person';
  return alone && reporter !== undefined ? bodiesOf(view, reporter) : names;
}

function pronounNames(view: SentenceView, chunk: Chunk): readonly number[] {
  if (hasClass(chunk.head, 'singular-pronoun')) return personBefore(view, chunk);
  if (chunk.head === 'kami' || chunk.head === 'saya') return quotedSelf(view, chunk);
  return chunk.head === 'mereka' ? reportersBefore(view, chunk) : [];
}

/**
 * Tells whether the name in a phrase tells where a thing is from, not who acts: `kapal berbendera Panama`, `drone buatan Iran`.
 *
 * @param view the sentence
 * @param chunk the noun phrase
 */
export function isForeign(view: SentenceView, chunk: Chunk): boolean {
  const first = view.words.findIndex((word) => word.mention === chunk.owners[0]);
  return first > chunk.from && isActWord(view.words[first - 1]?.lower ?? '', 'origin');
}

function isArmed(view: SentenceView, mention: number): boolean {
  const kind = view.mentions[mention]?.kind;
  return kind === 'group' || kind === 'organization';
}

function isPlace(view: SentenceView, mention: number): boolean {
  return view.mentions[mention]?.kind === 'place';
}

/** `mantan pejabat Filipina`: who has left stands for nobody any more. */
function isFormer(view: SentenceView, chunk: Chunk): boolean {
  return view.words
    .slice(chunk.from, chunk.to)
    .some((word, at, words) => isActWord(word.lower, 'former') && words[at + 1]?.lower === chunk.head);
}

/** `mitranya, Shinjiro Koizumi,`: the one person whom a phrase names. */
function personIn(view: SentenceView, chunk: Chunk | undefined): readonly number[] {
  const heads = chunk?.heads ?? [];
  return heads.length === 1 && view.mentions[heads[0] ?? -1]?.kind === 'person' ? heads : [];
}

/** `mitranya dari Australia`: the state that the counterpart comes from. */
function counterpartNames(view: SentenceView, chunk: Chunk): readonly number[] {
  if (chunk.owners.length > 0 || !isActWord(chunk.head, 'counterpart')) return [];
  const at = view.chunks.indexOf(chunk);
  const from = view.chunks[at + 1];
  const origin = view.chunks[at + 2];
  if (from?.kind === 'comma' && chunk.head.endsWith('nya')) return personIn(view, origin);
  if (from?.head !== 'dari' || origin?.kind !== 'noun-phrase') return [];
  // `mitranya dari Arab Saudi, Faisal bin Farhan`
  const called = view.chunks[at + 3]?.kind === 'comma' ? personIn(view, view.chunks[at + 4]) : [];
  if (called.length > 0) return called;
  return origin.heads.filter((head) => !isPlace(view, head));
}

/** Other ways to name the actor than by the phrase's own head, in order of trust. */
const READINGS = [abbreviated, namedBehind, bothSides, counterpartNames] as const;

function readOtherwise(view: SentenceView, chunk: Chunk): readonly number[] {
  for (const read of READINGS) {
    const names = read(view, chunk);
    if (names.length > 0) return names;
  }
  return isFormer(view, chunk) ? [] : explainedName(view, chunk);
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
  if (chunk.heads.length > 0) return chunk.heads.filter((head) => !isMaker(view, head));
  if (isPronoun(chunk)) return pronounNames(view, chunk);
  const otherwise = readOtherwise(view, chunk);
  if (otherwise.length > 0) return otherwise;
  if (isFormer(view, chunk)) return [];
  if (chunk.owners.length === 0) return ownSide(view, chunk);
  if (isRoleNoun(chunk.head, 'state') && chunk.owners.length > 0)
    return ownersOf(chunk).filter((owner) => !isPlace(view, owner));
  if (isRoleNoun(chunk.head, 'fighters')) return ownersOf(chunk).filter((owner) => isArmed(view, owner));
  if (isForeign(view, chunk)) return [];
  const stands = isRoleNoun(chunk.head, 'organ') || isRoleNoun(chunk.head, 'office');
  const serves = isRoleNoun(chunk.head, 'officer');
  if (!serves && (!stands || isRoleNoun(chunk.head, 'people'))) return [];
  return ownersOf(chunk).filter((owner) => !isPlace(view, owner));
}
