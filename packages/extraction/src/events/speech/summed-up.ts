import data from '../../../data/content-ends.json' with { type: 'json' };
import { createClassTest } from '../../class-test.js';
import type { SentenceView } from '../../clause/clause-view.js';
import { findComplements } from '../../clause/complements.js';
import { BETWEEN_VERB_AND_SUBJECT } from '../../clause/relative-clause.js';
import { SMALL_WORDS_AND_TIME, skipBack } from '../../clause/skip-chunks.js';
import { findSubject } from '../../clause/subjects/subject.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker, Statement } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import type { ReadStatement } from '../../read-statement.js';
import { passiveCue } from '../../statements/rules/passive-cue.js';
import { isOneSide, partyOf } from '../../take-ups/party.js';
import { isPointing } from '../../take-ups/pointing-words.js';
import type { LocatedEvent } from '../locate-events.js';
import { namesOf } from '../roles/role-names.js';

const sumsUp = createClassTest<string>(data.entries);

/** `langkah yang [dipuji] X tetapi dikritik Y`: the first of two passives that one `yang` opens, else the verb itself. */
function firstPassiveOfYang(chunks: SentenceView['chunks'], verb: number): number {
  const link = skipBack(chunks, verb - 1, SMALL_WORDS_AND_TIME);
  const joins = chunks[link]?.kind === 'conjunction' || hasClass(chunks[link]?.head ?? '', 'contrast');
  if (!joins) return verb;
  const first = chunks.findLastIndex(({ kind }, at) => at < link && kind === 'verb');
  const between = chunks.slice(first + 1, link);
  const passive = chunks[first]?.head.startsWith('di') === true;
  const near = between.every(
    ({ kind, head }) => kind === 'noun-phrase' || head === 'oleh' || kind === 'auxiliary' || kind === 'comma',
  );
  return passive && near ? first : verb;
}

/** `langkah [yang] oleh X dikecam`: over an agent that stands before its verb, or the place itself. */
function beforeAgent(chunks: SentenceView['chunks'], at: number): number {
  return chunks[at]?.kind === 'noun-phrase' && chunks[at - 1]?.head === 'oleh' ? at - 2 : at;
}

/** Index of the comma behind which `langkah yang` or `yang` takes up the clause before it, or -1. */
function commaBeforeSummary({ chunks, words }: SentenceView, cue: number): number {
  const verb = chunks.findIndex((chunk) => words[chunk.from]?.start === cue);
  const yang = beforeAgent(
    chunks,
    skipBack(chunks, firstPassiveOfYang(chunks, verb) - 1, BETWEEN_VERB_AND_SUBJECT),
  );
  if (verb < 0 || chunks[yang]?.head !== 'yang') return -1;
  const noun = chunks[yang - 1];
  const isClaim = sumsUp(noun?.head ?? '', 'said') || isPointing(noun?.head, 'bare');
  const summing = noun?.kind === 'noun-phrase' && isClaim && noun.owners.length === 0;
  const comma = summing ? yang - 2 : yang - 1;
  if (chunks[comma]?.kind !== 'comma') return -1;
  return summing || isLastClause({ chunks }, verb, comma) ? comma : -1;
}

/** `Budi, yang dikecam warga, mundur` tells of Budi; `A membeli B, yang dikecam C` of what A did. */
function isLastClause({ chunks }: Pick<SentenceView, 'chunks'>, verb: number, comma: number): boolean {
  const opens = chunks.slice(0, comma).some(({ kind }) => kind === 'verb');
  return opens && !chunks.slice(verb).some(({ kind }) => kind === 'comma');
}

/** Who does what the clause before a comma tells: the doers of its last act, else its subject. */
function doersOfSummed(
  view: SentenceView,
  comma: number,
  events: readonly LocatedEvent[],
): readonly number[] {
  const end = view.words[view.chunks[comma]?.from ?? 0]?.start ?? 0;
  const told = events.findLast((event) => event.view === view && event.trigger.end <= end);
  if (told !== undefined) return told.told.roles.actors;
  const verb = view.chunks.findIndex(({ kind }) => kind === 'verb');
  const { phrase } = findSubject(view.chunks, verb);
  // `Budi batal datang karena AS menolak visanya, langkah yang dikritik X`: whose step it is, is not sure.
  const opens = view.chunks.slice(verb, comma);
  if (opens.some(({ head }) => hasClass(head, 'reason') || hasClass(head, 'adjunct'))) return [];
  return phrase === null || verb > comma ? [] : namesOf(view, view.chunks[phrase]);
}

/** The stances of who may have claimed what another denies. */
const CLAIMS: ReadonlySet<string> = new Set(['alleges', 'states', 'confirms']);

/** Who claimed what is denied: the speaker of the last claim before. */
function claimantsBefore(one: ReadStatement, read: readonly ReadStatement[]): readonly number[] {
  const before = read.findLast(
    ({ view, draft, statements }) =>
      view === one.view &&
      draft.cue.start < one.draft.cue.start &&
      CLAIMS.has(statements[0]?.stance ?? 'states'),
  );
  return flatMap(before?.statements ?? [], ({ speaker }: Statement) =>
    speaker.kind === 'mention' ? [speaker.mention] : [],
  );
}

/** `Jepang mengirim pasukan, langkah yang dikecam [Tokyo]`: no state condemns what it does; persons of one state do. */
function isOwnStep({ mentions }: SentenceView, speaker: Speaker, name: number): boolean {
  if (speaker.kind !== 'mention') return false;
  const persons = [speaker.mention, name].some((one) => mentions[one]?.kind === 'person');
  return !persons && isOneSide(partyOf(mentions, speaker.mention), partyOf(mentions, name));
}

/** `manuver yang diprotes Tokyo [kepada Beijing]`: to whom the protest goes. */
function complainedTo(view: SentenceView, cue: number): readonly number[] {
  const verb = view.chunks.findIndex((chunk) => view.words[chunk.from]?.start === cue);
  const { prepositional } = findComplements(view.chunks, verb + 1);
  const to = prepositional.find(({ preposition }) => preposition === 'kepada');
  return to === undefined ? [] : namesOf(view, view.chunks[to.phrase]);
}

/**
 * Names whose deed or claim a relative clause answers that takes up all of the clause before it.
 *
 * @param one the condemnation or denial
 * @param read the statements of the article
 * @param events its acts
 * @returns mentions, empty where they are not told; null where the relative clause tells of a noun of its own
 * @example
 * // AS memveto resolusi itu, langkah yang disesalkan Mesir. → AS
 * // AS mengirim drone ke Taiwan, yang dikecam China. → AS, not Taiwan
 * // Iran menuduh Irak, tuduhan yang dibantah Bagdad. → Iran
 */
export function targetsSummedUp(
  one: ReadStatement,
  read: readonly ReadStatement[],
  events: readonly LocatedEvent[],
): readonly number[] | null {
  const { view, draft, statements } = one;
  const comma = draft.rule === passiveCue.name ? commaBeforeSummary(view, draft.cue.start) : -1;
  if (comma < 0 || statements[0]?.stance === 'alleges') return null;
  if (statements[0]?.stance === 'denies') return claimantsBefore(one, read);
  const told = complainedTo(view, draft.cue.start);
  if (told.length > 0) return told;
  const isOwn = (name: number): boolean => statements.some(({ speaker }) => isOwnStep(view, speaker, name));
  return doersOfSummed(view, comma, events).filter((name) => !isOwn(name));
}
