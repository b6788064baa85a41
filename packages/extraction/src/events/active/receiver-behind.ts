import type { SentenceView } from '../../clause/clause-view.js';
import { type Complements, findComplements } from '../../clause/complements.js';
import { opensPredicate } from '../../clause/opens-predicate.js';
import { AUXILIARY, SMALL_WORDS_AND_TIME, skipAhead } from '../../clause/skip-chunks.js';
import { overPhrases } from '../../clause/subjects/over-phrases.js';
import { hasClass } from '../../clause/word-class.js';
import { isActOf } from '../act-group.js';
import { isActWord } from '../act-word.js';
import { type Frame, frameReadings } from '../frame.js';
import { isFiredAt } from '../passive/fired-on.js';
import { nounTakes, verbTakes } from './takes-phrase.js';

/** How many chunks a clause may have that describes a thing or says why. */
const REACH = 12;

/** What such a clause may hold. */
const INSIDE: ReadonlySet<string> = new Set([
  'verb',
  'noun-phrase',
  'preposition',
  'time',
  'auxiliary',
  'negator',
  'bracket',
  'conjunction',
]);

/** Whether a preposition brings a side of the deed that a clause before it may hide. */
function bringsSide({ roles }: Frame, preposition: string, isNoun: boolean): boolean {
  const role = roles[preposition];
  if (role === undefined || !isActWord(preposition, 'bridged')) return false;
  // `bantuan yang dibutuhkan dari X`; but `mengirim tank yang disimpan di gudang dari X`
  if (preposition === 'dari') return role === 'recipients' || roles['subject'] === 'recipients' || isNoun;
  return preposition === 'dengan' || preposition === 'oleh' || role === 'recipients';
}

/** `menerima jet yang dijanjikan [AS]`: whoever is said to give it. */
function giverBehind(view: SentenceView, { roles }: Frame, yang: number): Complements['prepositional'] {
  if (view.chunks[yang]?.head !== 'yang' || roles['dari'] === undefined) return [];
  if (roles['subject'] !== 'recipients') return [];
  const verb = skipAhead(view.chunks, yang + 1, SMALL_WORDS_AND_TIME);
  const named = (view.chunks[verb + 1]?.heads.length ?? 0) > 0;
  const isGiven = isActWord(view.chunks[verb]?.head ?? '', 'given-by');
  return isGiven && named ? [{ preposition: 'dari', phrase: verb + 1 }] : [];
}

/** `sanksi yang menargetkan [Iran]`, `yang ditujukan kepada [Iran]`: whom what is imposed is meant for. */
function targetBehind(view: SentenceView, { roles }: Frame, yang: number): Complements['prepositional'] {
  if (view.chunks[yang]?.head !== 'yang' || roles['terhadap'] !== 'recipients') return [];
  const verb = skipAhead(view.chunks, yang + 1, SMALL_WORDS_AND_TIME);
  if (!isActWord(view.chunks[verb]?.head ?? '', 'aimed')) return [];
  const { objects, prepositional } = findComplements(view.chunks, verb + 1);
  const meant = prepositional.filter(({ preposition }) => isActWord(preposition, 'meant-for'));
  return [...objects, ...meant.map(({ phrase }) => phrase)].map((phrase) => ({
    preposition: 'terhadap',
    phrase,
  }));
}

/** `drone yang dimodifikasi untuk [menjatuhkan] bom kepada X`: what a thing is made for has no receiver. */
function tellsUse({ chunks }: SentenceView, verb: number): boolean {
  const [yang, made, purpose] = chunks.slice(Math.max(0, verb - 3), verb);
  const describes = yang?.head === 'yang' && isActWord(made?.head ?? '', 'describes');
  return (
    describes && hasClass(purpose?.head ?? '', 'purpose') && chunks[verb]?.head.startsWith('me') === true
  );
}

/** Whether a noun or verb of the clause may have the phrase for its own. */
function isTakenAt(view: SentenceView, at: number, link: number): boolean {
  const chunk = view.chunks[at];
  const preposition = view.chunks[link]?.head ?? '';
  if (preposition === 'kepada' && (tellsUse(view, at) || tellsUse(view, at - 1))) return false;
  if (chunk?.kind === 'noun-phrase')
    return (
      nounTakes(chunk.head, preposition) ||
      frameReadings(chunk.head).some(({ voice, frame }) => voice === 'noun' && preposition in frame.roles)
    );
  if (chunk?.kind !== 'verb') return false;
  const between = view.chunks.slice(at + 1, link);
  return verbTakes(chunk.head, preposition, {
    hasObject: between[0]?.kind === 'noun-phrase',
    prepositions: between.filter(({ kind }) => kind === 'preposition').map(({ head }) => head),
  });
}

/** `menembakkan rudal yang [dipasok] X ke Y`: a weapon is fired at somebody, wherever it comes from. */
function isSupplyOfFired(view: SentenceView, { act }: Frame, weapon: number, at: number): boolean {
  const { chunks } = view;
  if (act !== 'attack') return false;
  return frameReadings(chunks[at]?.head ?? '').some(
    ({ voice, frame }) => voice === 'passive' && isFiredAt(view, frame, weapon),
  );
}

/** Whether something between the opening and the preposition may have the phrase for its own. */
function isTaken(view: SentenceView, frame: Frame, open: number, link: number): boolean {
  // `mengirim kontainer yang membawa amunisi ke Rusia`: it goes where its load goes.
  const carries = isActOf(frame.act, 'given') && view.chunks[open]?.head === 'yang';
  for (let at = open + 1; at < link; at += 1) {
    if (carries && isActWord(view.chunks[at]?.head ?? '', 'load')) continue;
    if (isTakenAt(view, at, link) && !isSupplyOfFired(view, frame, open - 1, at)) return true;
  }
  return false;
}

/** `yang dibangun di Gdansk`, `untuk memperkuat pertahanan udara`, `berisi beras`. */
function opensOtherClause(view: SentenceView, open: number, preposition: string): boolean {
  const chunk = view.chunks[open];
  const byMeans = chunk?.kind === 'verb' && isActWord(chunk.head, 'by-means');
  if (byMeans || chunk?.head === 'yang') return true;
  // `dijatuhi sanksi karena kekerasan terhadap X`: the reason has it more often.
  if (hasClass(chunk?.head ?? '', 'reason') && preposition === 'terhadap') return false;
  const opens = hasClass(chunk?.head ?? '', 'adjunct') || hasClass(chunk?.head ?? '', 'purpose');
  return chunk?.kind === 'subordinator' && opens;
}

/** `tiba di Brasil setelah [Korea Utara] meluncurkan rudal`: what follows the deed of somebody else belongs to it. */
function hasOwnSubject(view: SentenceView, open: number): boolean {
  const [opener, subject] = [view.chunks[open], view.chunks[open + 1]];
  if (opener?.kind !== 'subordinator' || opener.head === 'yang' || subject?.kind !== 'noun-phrase')
    return false;
  if (subject.heads.length > 0) return true;
  return subject.owners.length > 0 && opensPredicate(view.chunks[overPhrases(view.chunks, open + 2)]);
}

/** Index of the preposition behind a clause that brings a side of the deed before it, or -1. */
function linkBehind(view: SentenceView, frame: Frame, open: number, isNoun: boolean): number {
  if (hasOwnSubject(view, open)) return -1;
  // `serangan yang kemarin oleh X disebut teror`: the predicate is still to come.
  const predicate = skipAhead(view.chunks, open + 1, SMALL_WORDS_AND_TIME);
  for (let at = open + 1; at <= open + REACH; at += 1) {
    const chunk = view.chunks[at];
    if (chunk?.kind === 'preposition' && bringsSide(frame, chunk.head, isNoun))
      return at > predicate && opensOtherClause(view, open, chunk.head) && !isTaken(view, frame, open, at)
        ? at
        : -1;
    if (!INSIDE.has(chunk?.kind ?? '') && chunk?.head !== 'untuk') return -1;
  }
  return -1;
}

/** `mengirim rudal ke Suriah untuk diteruskan kepada [Hizbullah]`: who gets it in the end, and not the place on the way; null where it goes no further. */
function withPassedOn(
  view: SentenceView,
  { act, roles }: Frame,
  complements: Complements,
  last: number,
): Complements | null {
  const verb = skipAhead(view.chunks, last + 2, AUXILIARY);
  if (view.chunks[last + 1]?.head !== 'untuk' || !isActOf(act, 'given')) return null;
  if (!isActWord(view.chunks[verb]?.head ?? '', 'passes-on')) return null;
  const gets = ({ preposition }: Complements['prepositional'][number]): boolean =>
    roles[preposition] === 'recipients';
  const receivers = findComplements(view.chunks, verb + 1).prepositional.filter(gets);
  if (receivers.length === 0) return null;
  const others = complements.prepositional.filter((one) => !gets(one));
  return { ...complements, prepositional: [...others, ...receivers] };
}

/**
 * Adds to whom a thing is given, from whom it comes or whom a deed is done to, from behind the clause that describes it or says why.
 *
 * @param view the sentence
 * @param frame the deed
 * @param chunk index of the chunk that tells it
 * @param complements the phrases right behind it
 * @returns the same where no such clause follows, or where what it tells may take the phrase itself
 * @example
 * // Iran mengirim drone yang dirakit di Teheran [ke Rusia]. → ke Rusia
 * // Iran memproduksi drone yang dikirim [ke Rusia]. → none
 * // Iran mengirim drone ke Suriah untuk diteruskan [kepada Hizbullah]. → to Hizbullah only
 */
export function withReceiver(
  view: SentenceView,
  frame: Frame,
  chunk: number,
  complements: Complements,
): Complements {
  const { objects, prepositional } = complements;
  const isNoun = view.chunks[chunk]?.kind === 'noun-phrase';
  const last = Math.max(chunk, ...objects, ...prepositional.map(({ phrase }) => phrase));
  const giver = prepositional.length === 0 ? giverBehind(view, frame, last + 1) : [];
  if (giver.length > 0) return { ...complements, prepositional: giver };
  const passedOn = withPassedOn(view, frame, complements, last);
  if (passedOn !== null) return passedOn;
  const next = skipAhead(view.chunks, last + 1, AUXILIARY);
  const target = prepositional.length === 0 && !isNoun ? targetBehind(view, frame, next) : [];
  if (target.length > 0) return { ...complements, prepositional: target };
  if (prepositional.some(({ preposition }) => bringsSide(frame, preposition, isNoun))) return complements;
  const link = linkBehind(view, frame, last + 1, isNoun);
  if (link < 0) return complements;
  const behind = findComplements(view.chunks, link).prepositional;
  return { ...complements, prepositional: [...prepositional, ...behind] };
}
