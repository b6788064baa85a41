import { beginsReportingPhrase, reportingForms } from '@warta/indonesian';
import { nameByApposition } from './apposition.js';
import type { Chunk } from './chunk.js';
import { handsOverToObject } from './object-control.js';
import { antecedentOf, beforeRelative, PASSED, relativeOf } from './relative-clause.js';
import { isPersonNoun, isRoleNoun } from './role-noun.js';
import { isSpeechWord } from './speech-word.js';
import { hasClass } from './word-class.js';

/** The subject of a verb, and what stands between them. */
export interface Subject {
  /** Index of the noun phrase, or null where the clause has none that is sure. */
  readonly phrase: number | null;
  /** Indices of the auxiliaries, negators and chained verbs on the way (`tidak`, `akan`, `berencana`), nearest first. */
  readonly chain: readonly number[];
}

/** Subjects read before: one verb asks for those of the verbs before it, over and over in long sentences. */
const subjects = new WeakMap<readonly Chunk[], Map<number, Subject>>();

/** Those of the sentence that was last asked for: most questions are for the same one again. */
let last: { readonly chunks: readonly Chunk[]; readonly known: Map<number, Subject> } | undefined;

function knownIn(chunks: readonly Chunk[]): Map<number, Subject> {
  if (last?.chunks === chunks) return last.known;
  const known = subjects.get(chunks) ?? new Map<number, Subject>();
  subjects.set(chunks, known);
  last = { chunks, known };
  return known;
}

const NONE: Subject = { phrase: null, chain: [] };

function kindAt(chunks: readonly Chunk[], at: number): Chunk['kind'] | undefined {
  return chunks[at]?.kind;
}

/** `menolak` is a negator before a verb, and a verb of its own before a thing. */
function refuses(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'negator' && (chunk.head === 'menolak' || chunk.head === 'enggan');
}

/** Nearest verb before a place in the same clause, or -1. */
function verbBefore(chunks: readonly Chunk[], at: number): number {
  for (let j = at - 1; j >= 0; j -= 1) {
    const kind = kindAt(chunks, j);
    if (kind === 'verb' || refuses(chunks[j])) return j;
    if (kind === 'mark' || kind === 'quote') return -1;
  }
  return -1;
}

/** The subject of the nearest verb before that has a sure one. */
function subjectOfVerbBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let verb = verbBefore(chunks, at); verb >= 0; verb = verbBefore(chunks, verb)) {
    const phrase = speakerBehind(chunks, verb) ?? findSubject(chunks, verb).phrase;
    if (phrase !== null) return phrase;
  }
  return null;
}

/** `…," kata [Scott Bessent] di Jenewa, seusai berunding`: who speaks stands behind the word of speech. */
function speakerBehind(chunks: readonly Chunk[], verb: number): number | null {
  const tags = reportingForms(chunks[verb]?.head ?? '').some((form) => form.voice === 'tag');
  const marked = ['comma', 'quote'].includes(kindAt(chunks, verb - 1) ?? '');
  const next = chunks[verb + 1];
  const speaks = canSpeak(next) || isRoleNoun(next?.head ?? '', 'document');
  return tags && marked && next?.kind === 'noun-phrase' && speaks ? verb + 1 : null;
}

function canSpeak(chunk: Chunk | undefined): boolean {
  if (chunk === undefined) return false;
  return chunk.heads.length > 0 || isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'organ');
}

function reports(chunk: Chunk | undefined): boolean {
  if (refuses(chunk)) return true;
  if (chunk?.kind !== 'verb') return false;
  if (beginsReportingPhrase(chunk.head)) return true;
  // `menyebutnya`, `membantahnya`
  const forms = [chunk.head, chunk.head.replace(/nya$/u, '')].flatMap((word) => reportingForms(word));
  return forms.some((form) => form.voice === 'active' || form.voice === 'stative');
}

/** The subject of the nearest verb before that can speak; else of the nearest that has one. */
function speakerBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let verb = verbBefore(chunks, at); verb >= 0; verb = verbBefore(chunks, verb)) {
    const { phrase } = findSubject(chunks, verb);
    if (phrase !== null && canSpeak(chunks[phrase])) return phrase;
  }
  return subjectOfVerbBefore(chunks, at);
}

/** The sure subject of the nearest reporting verb before. */
function reporterBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let verb = verbBefore(chunks, at); verb >= 0; verb = verbBefore(chunks, verb)) {
    const tagged = speakerBehind(chunks, verb);
    const { phrase } = reports(chunks[verb]) ? findSubject(chunks, verb) : NONE;
    if (tagged !== null || phrase !== null) return tagged ?? phrase;
  }
  return null;
}

/** A reporting verb goes with the reporting verb before it (`X memastikan Y datang dan membantah …`), unless Y may well ask or own up itself (`meminta`, `mengaku`). */
function coordinated(chunks: readonly Chunk[], at: number, verb: number): number | null {
  const nearest = reports(chunks[verb]) ? speakerBefore(chunks, at) : subjectOfVerbBefore(chunks, at);
  const reporter = reports(chunks[verb]) ? reporterBefore(chunks, at) : null;
  if (reporter === null || reporter === nearest) return nearest;
  const personal = isSpeechWord(chunks[verb]?.head ?? '', 'personal') && kindAt(chunks, at - 1) !== 'comma';
  return personal && nearest !== null && canSpeak(chunks[nearest]) ? nearest : reporter;
}

function atComma(chunks: readonly Chunk[], at: number, verb: number): number | null {
  return nameByApposition(chunks, at) ?? beforeRelative(chunks, at) ?? coordinated(chunks, at, verb);
}

function overPassed(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (PASSED.has(kindAt(chunks, at) ?? '')) at -= 1;
  return at;
}

function isObjectOf(chunks: readonly Chunk[], phrase: number): number {
  const at = overPassed(chunks, phrase - 1);
  return kindAt(chunks, at) === 'verb' ? at : -1;
}

/** `upaya Rusia untuk mendapatkan`: the owner of the effort acts. */
function isEffort(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'noun-phrase' && chunk.owners.length > 0 && isRoleNoun(chunk.head, 'effort');
}

/** `mengumumkan rencana membeli`: who has the plan carries it out. */
function isOwnEffort(chunk: Chunk | undefined, verb: string): boolean {
  if (chunk?.kind !== 'noun-phrase' || chunk.owners.length + chunk.heads.length > 0) return false;
  return hasClass(verb, 'planning') && isRoleNoun(chunk.head.replace(/nya$/u, ''), 'effort');
}

/** `Langkah Malaysia menutup pabrik itu [dipuji]`: the effort is the subject of the main verb. */
function effortBefore(chunks: readonly Chunk[], verb: number): number | null {
  const { phrase } = findSubject(chunks, verb);
  return phrase !== null && isEffort(chunks[phrase]) ? phrase : null;
}

function isOwnOrgan(noun: string): boolean {
  return noun.endsWith('nya') && isRoleNoun(noun.slice(0, -3), 'organ');
}

/** `Iran membantah [negaranya] mengirim drone`: somebody right behind a denial or an admission does what is denied. */
function reactsToDeed(chunks: readonly Chunk[], verb: string, phrase: number): boolean {
  const chunk = chunks[phrase];
  if (chunk === undefined || (chunk.heads.length === 0 && !isOwnOrgan(chunk.head))) return false;
  return reportingForms(verb).some(
    ({ frame, voice, stance }) =>
      frame === 'react' && voice === 'active' && (stance === 'denies' || stance === 'confirms'),
  );
}

/** `…, dengan [Taipei] meminta bantuan`: a clause of its own. */
function isAbsolute(chunks: readonly Chunk[], at: number): boolean {
  const opens = chunks[at - 1]?.head === 'dengan' && kindAt(chunks, at - 2) === 'comma';
  return opens && kindAt(chunks, at + 1) === 'verb' && (chunks[at]?.heads.length ?? 0) > 0;
}

function atPhrase(chunks: readonly Chunk[], at: number): number | null | 'skip' {
  if (kindAt(chunks, at - 1) === 'preposition') return isAbsolute(chunks, at) ? at : 'skip';
  const verb = isObjectOf(chunks, at);
  if (verb < 0 || isEffort(chunks[at])) return at;
  const head = chunks[verb]?.head ?? '';
  if (isOwnEffort(chunks[at], head)) return findSubject(chunks, verb).phrase;
  // `drone yang dipakai Houthi menyerang kapal`: who uses it strikes.
  if (hasClass(head, 'used')) return at;
  if (head.startsWith('di')) return findSubject(chunks, verb).phrase;
  if (handsOverToObject(head) || reactsToDeed(chunks, head, at)) return at;
  const yang = relativeOf(chunks, verb);
  if (yang < 0) return effortBefore(chunks, verb);
  const antecedent = antecedentOf(chunks, yang);
  return antecedent === null ? null : atPhrase(chunks, antecedent);
}

/** Whether somebody who may act stands between a verb and the end of its clause. */
function namesAgent(chunks: readonly Chunk[], verb: number, end: number): boolean {
  return chunks.slice(verb + 1, end).some((chunk) => chunk.kind === 'noun-phrase' && mayAct(chunk));
}

/** Who does what a borrowing word opens, behind a phrase: the one that phrase is the object of, or nobody where it is a place. */
function pastPhrase(chunks: readonly Chunk[], before: number, word: string): number | null | undefined {
  const found = atPhrase(chunks, before);
  if (typeof found === 'number' && isObjectOf(chunks, before) >= 0) return found;
  // Behind a phrase of place, a wish or purpose may belong to anybody named before.
  const motion = hasClass(chunks[verbBefore(chunks, before)]?.head ?? '', 'motion');
  return found === 'skip' && !motion && hasClass(word, 'purpose') ? null : undefined;
}

/** A name, or somebody: `X melindungi Y dengan meluncurkan`, but `X melanggar kesepakatan Y dengan melarang`. */
function mayAct(chunk: Chunk): boolean {
  if (chunk.heads.length > 0 || chunk.head === '') return true;
  return isPersonNoun(chunk.head) || isRoleNoun(chunk.head, 'organ');
}

/** `menjatuhkan sanksi ke Iran setelah memasok drone`: who is punished may have done it. */
function isSanctioned(chunks: readonly Chunk[], at: number, verb: number): boolean {
  if (!hasClass(chunks[at]?.head ?? '', 'after') || chunks[verb]?.head.endsWith('nya') === true) return false;
  return hasClass(chunks[verbBefore(chunks, at)]?.head ?? '', 'sanctioning');
}

/** `India dan Pakistan sepakat untuk melakukan`: who agrees does it. */
function agreedBefore(chunks: readonly Chunk[], at: number, before: number): number | null {
  const agrees = before < at - 1 && hasClass(chunks[at - 1]?.head ?? '', 'control');
  if (!agrees || !hasClass(chunks[at]?.head ?? '', 'purpose') || kindAt(chunks, before) !== 'noun-phrase')
    return null;
  const phrase = atPhrase(chunks, before);
  return phrase === 'skip' ? null : phrase;
}

/** `memohon kepada Jepang agar mengirim`: who is asked does it; `dibeli India untuk menyerang`: who bought it does. */
function askedBefore(chunks: readonly Chunk[], before: number, word: string): number | null {
  if (!hasClass(word, 'purpose') || (chunks[before]?.heads.length ?? 0) === 0) return null;
  const preposition = chunks[before - 1];
  const verb = chunks[verbBefore(chunks, before)]?.head ?? '';
  if (preposition?.head === 'kepada') {
    return reportingForms(verb).some((form) => form.frame === 'ask') ? before : null;
  }
  const agent = preposition?.kind === 'verb' || preposition?.head === 'oleh';
  const passive = verb.startsWith('di') && !hasClass(verb, 'control') && reportingForms(verb).length === 0;
  return agent && passive ? before : null;
}

/** `menjatuhkan sanksi terhadap Belarus karena mendukung`: who is punished for it did it. */
function blamedBefore(chunks: readonly Chunk[], at: number): number | null {
  const verb = verbBefore(chunks, at);
  const head = chunks[verb]?.head ?? '';
  if (head.startsWith('di') || head.startsWith('ter')) return findSubject(chunks, verb).phrase;
  if (!hasClass(head, 'punishing')) return null;
  for (let j = at - 1; j > verb; j -= 1) if (kindAt(chunks, j) === 'noun-phrase') return j;
  return null;
}

/** `X melindungi Y dengan meluncurkan`: either may launch; without a Y, or where a comma parts one who goes on speaking, it is the subject. */
function byWhich(chunks: readonly Chunk[], at: number, verb: number): number | null | undefined {
  if (kindAt(chunks, at - 1) === 'comma')
    return reports(chunks[verb]) ? coordinated(chunks, at, verb) : undefined;
  return namesAgent(chunks, verbBefore(chunks, at), at) ? null : subjectOfVerbBefore(chunks, at);
}

function atSubordinator(chunks: readonly Chunk[], at: number, verb: number): number | null {
  const word = chunks[at]?.head ?? '';
  if (word === 'yang') return antecedentOf(chunks, at);
  if (hasClass(word, 'reason')) return blamedBefore(chunks, at);
  if (hasClass(word, 'contrast')) return coordinated(chunks, at, verb);
  // Such clauses borrow the subject of the clause before: `setelah bertemu`, `dengan mengatakan`.
  if (!hasClass(word, 'borrowing')) return null;
  // `kata X saat menjawab pertanyaan`: when one speaks tells of no second speech.
  if (hasClass(word, 'adjunct') && reports(chunks[verb])) return null;
  const means = word === 'dengan' ? byWhich(chunks, at, verb) : undefined;
  if (means !== undefined) return means;
  if (isSanctioned(chunks, at, verb)) return null;
  const before = overPassed(chunks, at - 1);
  const found =
    agreedBefore(chunks, at, before) ??
    askedBefore(chunks, before, word) ??
    borrowed(chunks, at, verb, before, word);
  return hasClass(word, 'adjunct') && isControlled(chunks, found) ? null : found;
}

/** `meminta Y meningkatkan … ketika mengunjungi`: whether the one who asks or the one who is asked goes, is not told. */
function isControlled(chunks: readonly Chunk[], phrase: number | null): boolean {
  const verb = phrase === null ? -1 : isObjectOf(chunks, phrase);
  return verb >= 0 && handsOverToObject(chunks[verb]?.head ?? '');
}

/** Whether the nearest verb before blocks what it has for its object. */
function blocks(chunks: readonly Chunk[], at: number): boolean {
  const verb = verbBefore(chunks, at);
  return hasClass(chunks[verb]?.head ?? '', 'blocking') && kindAt(chunks, verb + 1) === 'noun-phrase';
}

/** The subject of the clause before, or its object where that acts (`meminta X untuk …`, `upaya X untuk …`). */
function borrowed(
  chunks: readonly Chunk[],
  at: number,
  verb: number,
  before: number,
  word: string,
): number | null {
  if (isEffort(chunks[before])) return before;
  // `memveto resolusi untuk menjatuhkan sanksi`: who blocks it does not want it.
  if (hasClass(word, 'purpose') && blocks(chunks, at)) return null;
  if (isRoleNoun(chunks[before]?.head ?? '', 'request') && isObjectOf(chunks, before) < 0) return null;
  // `memanggil Budi untuk diperiksa`: what is to be done is done to the object.
  const done = hasClass(word, 'purpose') && chunks[verb]?.head.startsWith('di') === true;
  if (done && (chunks[before]?.heads.length ?? 0) > 0 && isObjectOf(chunks, before) >= 0) return before;
  const found = kindAt(chunks, before) === 'noun-phrase' ? pastPhrase(chunks, before, word) : undefined;
  return found === undefined ? subjectOfVerbBefore(chunks, at) : found;
}

/** `Iran dengan tegas membantah`. */
function tellsHow(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.head === 'dengan' && kindAt(chunks, at + 1) === 'auxiliary';
}

/** `X pada Senin mengirim`, `X sejak Senin mengirim`. */
function opensTime(chunks: readonly Chunk[], at: number): boolean {
  const isOpening = kindAt(chunks, at) === 'preposition' || chunks[at]?.head === 'sejak';
  return isOpening && kindAt(chunks, at + 1) === 'time';
}

/** One step of the way back from a verb: where to go on, or the subject found. */
function step(
  chunks: readonly Chunk[],
  at: number,
  verb: number,
): { readonly next: number } | { readonly found: number | null } {
  const kind = kindAt(chunks, at);
  const isAdjunct = opensTime(chunks, at) || (kind === 'preposition' && tellsHow(chunks, at));
  if (isAdjunct) return { next: at - 1 };
  if (kind === undefined || kind === 'mark' || kind === 'quote' || kind === 'preposition')
    return { found: null };
  if (kind === 'subordinator') return { found: atSubordinator(chunks, at, verb) };
  if (kind === 'comma')
    return besideTime(chunks, at) ? { next: at - 1 } : { found: atComma(chunks, at, verb) };
  if (kind === 'conjunction') return { found: coordinated(chunks, at, verb) };
  if (kind !== 'noun-phrase') return { next: at - 1 };
  if (isObjectVoice(chunks, at)) return { found: antecedentOf(chunks, at - 1) };
  const found = atPhrase(chunks, at);
  return found === 'skip' ? { next: at - 2 } : { found };
}

/** `negara yang mereka tuduh mempersenjatai milisi`: a pronoun with its bare verb; who is told of stands before `yang`. */
function isObjectVoice(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const two = chunk !== undefined && chunk.to === chunk.from + 2;
  return two && hasClass(chunk.head, 'pronoun') && chunks[at - 1]?.head === 'yang';
}

/** `X dalam suratnya, Senin mengatakan`: the comma only sets off the day. */
function besideTime(chunks: readonly Chunk[], comma: number): boolean {
  return kindAt(chunks, comma + 1) === 'time' && kindAt(chunks, comma - 1) === 'noun-phrase';
}

/** `Seusai bertemu Erdogan, [Lavrov] terbang`: the subject of the main clause behind an adjunct that opens the sentence. */
function mainSubject(chunks: readonly Chunk[], opening: number, verb: number): number | null {
  if (opening > 1 || !hasClass(chunks[opening]?.head ?? '', 'borrowing')) return null;
  const comma = chunks.findIndex(
    (chunk, at) => at > verb && (chunk.kind === 'comma' || chunk.kind === 'verb'),
  );
  if (kindAt(chunks, comma) !== 'comma') return null;
  const phrase = kindAt(chunks, comma + 1) === 'time' ? comma + 2 : comma + 1;
  let next = phrase + 1;
  while (PASSED.has(kindAt(chunks, next) ?? '')) next += 1;
  const acts = kindAt(chunks, next) === 'verb' && (chunks[phrase]?.heads.length ?? 0) > 0;
  return acts ? phrase : null;
}

function chainsToVerbBefore(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== 'subordinator' || !hasClass(chunk.head, 'borrowing')) return false;
  return kindAt(chunks, overPassed(chunks, at - 1)) === 'verb';
}

/**
 * Finds the subject of a verb: over auxiliaries, phrases of time and place, apposition, relative clauses, coordination and control.
 *
 * @param chunks the chunks of a sentence
 * @param verb index of the verb's chunk
 * @returns the phrase that is the subject, or null where none is sure, with the chain of small words passed
 * @example
 * // Gedung Putih meminta [Korea Utara] untuk tidak memberikan … : the subject of `memberikan` is Korea Utara
 */
export function findSubject(chunks: readonly Chunk[], verb: number): Subject {
  const known = knownIn(chunks);
  const before = known.get(verb);
  if (before !== undefined) return before;
  const subject = readSubject(chunks, verb);
  known.set(verb, subject);
  return subject;
}

function readSubject(chunks: readonly Chunk[], verb: number): Subject {
  const chain: number[] = [];
  let at = verb - 1;
  while (at >= 0) {
    const kind = kindAt(chunks, at);
    const chained = chainsToVerbBefore(chunks, at);
    if (chained || kind === 'auxiliary' || kind === 'negator' || kind === 'verb') {
      chain.push(at);
      at -= 1;
      continue;
    }
    const went = step(chunks, at, verb);
    if (kind === 'subordinator') chain.push(at);
    if ('found' in went) return { phrase: went.found ?? mainSubject(chunks, at, verb), chain };
    at = went.next;
  }
  return { phrase: null, chain };
}
