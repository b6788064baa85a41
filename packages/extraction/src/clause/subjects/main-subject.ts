import { isActOf } from '../../events/act-group.js';
import { frameReadings } from '../../events/frame.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { BETWEEN_VERB_AND_SUBJECT } from '../relative-clause.js';
import { reportsAs } from '../reports-as.js';
import { isRoleNoun } from '../role-noun.js';
import { CLAUSE_EDGES, SMALL_WORDS_AND_TIME, skipAhead } from '../skip-chunks.js';
import { hasAnyClass, hasClass } from '../word-class.js';

/** The words that open an adjunct without a subject of its own: `Setelah …`, `Karena …`, `Meski …`, `Jika …`. */
const OPENING = ['borrowing', 'reason', 'adjunct', 'condition'] as const;

/**
 * The subject of the main clause behind an adjunct that opens the sentence, which is that of the adjunct too.
 *
 * @param chunks the chunks of a sentence
 * @param opening index of the word that opens the adjunct
 * @param verb index of the verb of the adjunct
 * @returns index of a name, or null where the main clause is not of that form
 * @example
 * // Seusai bertemu Erdogan, [Lavrov] terbang : the subject of `bertemu` is Lavrov
 */
export function mainSubject(chunks: readonly Chunk[], opening: number, verb: number): number | null {
  const head = chunks[opening]?.head ?? '';
  const opens = opening <= 1 || chunks[opening - 1]?.head === 'bahwa' || isSoonAfter(chunks, opening);
  if (!opens || !hasAnyClass(head, ...OPENING)) return null;
  const phrase = namedBehindComma(chunks, verb);
  return phrase !== null && hasClass(head, 'reason') ? blamedBehind(chunks, phrase) : phrase;
}

/** `Karena memasok senjata ke Israel, Nikaragua menggugat [Jerman]`: who is punished for it did it; null where nobody is named. */
function blamedBehind(chunks: readonly Chunk[], phrase: number): number | null {
  const verb = overPlaces(chunks, phrase);
  if (!hasClass(chunks[verb]?.head ?? '', 'punishing')) return phrase;
  const end = chunks.findIndex(({ kind }, at) => at > verb && CLAUSE_EDGES.has(kind));
  const behind = chunks.slice(verb + 1, end < 0 ? undefined : end);
  const punished = behind.findIndex((chunk, n) => isNamed(chunk) && chunks[verb + n]?.head !== 'di');
  return punished < 0 ? null : verb + 1 + punished;
}

/**
 * The subject of a verb that opens the sentence, which is that of the main clause behind the comma.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb
 * @returns index of a name, or null where the main clause is not of that form
 * @example
 * // Ditangkap KPK, [Anwar Sadali] mengaku … : the subject of `Ditangkap` is Anwar Sadali
 * // Tewas di Rafah, kata [Hamas] … : none
 * // Curi Motor, Polisi Tangkap [Budi] : who is punished did it
 * // Serang Lebanon, PBB Kecam Israel : none
 */
export function frontedSubject(chunks: readonly Chunk[], verb: number): number | null {
  // `Bantah Kirim Drone, UEA Sebut …`
  let last = verb;
  while (kindAt(chunks, last + 1) === 'verb') last += 1;
  const phrase = namedBehindComma(chunks, last);
  if (phrase === null || chunks[verb]?.head.startsWith('di') === true) return phrase;
  const main = overPlaces(chunks, phrase);
  if (hasClass(chunks[main]?.head ?? '', 'penalising')) return blamedBehind(chunks, phrase);
  return mayBeOfReproached(chunks, verb, main) ? null : phrase;
}

/** `Serang Lebanon, PBB Kecam Israel`: who reproaches another by name need not have done it; but `Kunjungi Mesir, PBB Kecam Israel`. */
function mayBeOfReproached(chunks: readonly Chunk[], verb: number, main: number): boolean {
  // `Bantah Serang Lebanon, Israel Kecam PBB`, `Dituduh Serang Lebanon, Israel Kecam PBB`: who denies a deed or is accused is the one it is laid to.
  if (verb > 0 && (isAnswer(chunks[0]) || hasAnyClass(chunks[0]?.head ?? '', 'accused', 'called-so')))
    return false;
  const isContested = frameReadings(chunks[verb]?.head ?? '').some(
    ({ frame: { act } }) => isActOf(act, 'of-states') || isActOf(act, 'harm'),
  );
  if (!isContested || !hasClass(chunks[main]?.head ?? '', 'reproaching')) return false;
  return chunks.slice(main + 1).some((chunk) => holdsName(chunk));
}

/** One past a noun phrase, the places behind it and the small words before its verb. */
function overPlaces(chunks: readonly Chunk[], phrase: number): number {
  let at = phrase + 1;
  while (kindAt(chunks, at) === 'preposition' && kindAt(chunks, at + 1) === 'noun-phrase') at += 2;
  while (BETWEEN_VERB_AND_SUBJECT.has(kindAt(chunks, at) ?? '')) at += 1;
  return at;
}

/** `Tidak lama [setelah]`, `Hanya beberapa hari [setelah]`: how long before or after. */
function isSoonAfter(chunks: readonly Chunk[], opening: number): boolean {
  const [small, long] = chunks;
  const isSmall = small?.kind === 'negator' || small?.kind === 'auxiliary';
  const isBare = long?.kind === 'noun-phrase' && !holdsName(long);
  return opening === 2 && isSmall && isBare;
}

function isNamed(chunk: Chunk): boolean {
  return chunk.heads.length > 0 || isOfState(chunk);
}

/** `delegasi China`, `Menteri Luar Negeri Iran`: an organ or office by whom it serves. */
function isOfState({ head, owners }: Chunk): boolean {
  return owners.length > 0 && (isRoleNoun(head, 'organ') || isRoleNoun(head, 'office'));
}

/** A verb, or `sepakat` where no verb follows it. */
function isPredicateAt(chunks: readonly Chunk[], at: number): boolean {
  return kindAt(chunks, at) === 'verb' || hasClass(chunks[at - 1]?.head ?? '', 'agreeing');
}

/** `Bantah Kirim Drone, [Iran:] Itu Fitnah`, `Ogah Kirim Drone, [Iran:] …`: who answers for a deed of their own speaks on behind a colon; but `Serang Lebanon, PBB: …`, `Gagal Serang Kyiv, Zelensky: …`. */
function isAnswerAt(chunks: readonly Chunk[], at: number): boolean {
  if (kindAt(chunks, at) !== 'mark' || chunks[at]?.head !== ':') return false;
  return isAnswer(chunks[0]) || hasClass(chunks[0]?.head ?? '', 'unwilling');
}

/** `Bantah`, `Tolak`, `Akui` at the head of a title. */
function isAnswer(chunk: Chunk | undefined): boolean {
  return reportsAs(chunk?.head ?? '', 'bare', 'react');
}

/** The subject behind the next comma, a name but for a passive; null where a verb stands before it, or none behind. */
function namedBehindComma(chunks: readonly Chunk[], verb: number): number | null {
  const comma = chunks.findIndex(
    (chunk, at) => at > verb && (chunk.kind === 'comma' || chunk.kind === 'verb'),
  );
  if (kindAt(chunks, comma) !== 'comma') return null;
  const phrase = skipAhead(chunks, comma + 1, SMALL_WORDS_AND_TIME);
  const subject = chunks[phrase];
  const named = subject !== undefined && isNamed(subject);
  const done = chunks[verb]?.head.startsWith('di') === true && subject?.kind === 'noun-phrase';
  const end = overPlaces(chunks, phrase);
  const acts = (isPredicateAt(chunks, end) || isAnswerAt(chunks, end)) && (named || done);
  return acts ? phrase : null;
}
