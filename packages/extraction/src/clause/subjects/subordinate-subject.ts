import { reportingForms } from '@warta/indonesian';
import { entryAt } from '../../entry-at.js';
import { isActOf } from '../../events/act-group.js';
import { frameReadings } from '../../events/frame.js';
import { type Chunk, holdsName, kindAt } from '../chunk.js';
import { isReporting } from '../is-reporting.js';
import { handsOverToObject } from '../object-control.js';
import { isRoleNoun } from '../role-noun.js';
import { AUXILIARY_AND_TIME, SMALL_WORDS, skipAhead, skipBack } from '../skip-chunks.js';
import { isSpeechWord } from '../speech-word.js';
import { overPassed, verbBefore } from '../verb-before.js';
import { hasAnyClass, hasClass } from '../word-class.js';
import { blamedSubject } from './blamed-subject.js';
import { borrowedSubject } from './borrowed-subject.js';
import type { Clauses } from './clauses.js';
import { coordinatedSubject, speakerBehind, subjectOfVerbBefore } from './coordinated-subject.js';
import { comesNext, describedSubject, endingVerb } from './described-subject.js';
import { agentBetween, meansSubject } from './means-subject.js';
import { namesAgent } from './names-agent.js';
import { verbOfObject } from './phrase-subject.js';
import { purposeSubject } from './purpose-subject.js';
import { relativeSubject } from './relative-subject.js';
import { saidBefore } from './said-before.js';
import { isWishedOfOthers, toldAtHead } from './wished-of-others.js';

/** `menjatuhkan sanksi ke Iran setelah memasok drone`: who is punished may have done it. */
function isSanctioned(chunks: readonly Chunk[], at: number, verb: number): boolean {
  if (!hasClass(chunks[at]?.head ?? '', 'after') || chunks[verb]?.head.endsWith('nya') === true) return false;
  return hasClass(chunks[verbBefore(chunks, at)]?.head ?? '', 'sanctioning');
}

/** `membebaskan [Budi] setelah ditahan`: whoever is set free, tried or sent away was held before, and not who does it; index of the object, or -1. */
function heldBefore(chunks: readonly Chunk[], at: number, verb: number): number {
  const main = verbBefore(chunks, at);
  if (!hasClass(chunks[at]?.head ?? '', 'after') || !hasClass(chunks[main]?.head ?? '', 'done-to-held'))
    return -1;
  const holds = frameReadings(chunks[verb]?.head ?? '').some(
    ({ voice, frame: { act } }) => voice === 'passive' && isActOf(act, 'judicial'),
  );
  return holds && kindAt(chunks, main + 1) === 'noun-phrase' ? main + 1 : -1;
}

/** Whether a verb does something to somebody by name whom others may stand up for: `mendukung Israel`, but `menyerang Israel`. */
function sidesWithNamed(chunks: readonly Chunk[], verb: number): boolean {
  const named = (chunks[verb + 1]?.heads.length ?? 0) > 0;
  return named && !frameReadings(chunks[verb]?.head ?? '').some(({ frame }) => isActOf(frame.act, 'hostile'));
}

/** `menggelar latihan meski diprotes X`, `menyerang Y meski diperingatkan X`: who does a deed is asked to leave it, or condemned for it; in `mendukung Y meski dikecam X` either may be meant. */
function isReproach(chunks: readonly Chunk[], at: number, verb: number): boolean {
  if (!hasClass(chunks[at]?.head ?? '', 'conceding')) return false;
  const main = verbBefore(chunks, at);
  if (!/^(?:me|ber)/u.test(chunks[main]?.head ?? '')) return false;
  const forms = reportingForms(chunks[verb]?.head ?? '').filter(({ voice }) => voice === 'passive');
  if (forms.some(({ frame }) => frame === 'ask')) return true;
  return forms.some(({ stance }) => stance === 'condemns') && !sidesWithNamed(chunks, main);
}

/** `menangkap Budi meski dilindungi X`, `menghukum Rusia meski telah menarik pasukan`: what is granted may be told of whom it is done to. */
function isConceded(chunks: readonly Chunk[], at: number, verb: number): boolean {
  if (!hasClass(chunks[at]?.head ?? '', 'conceding')) return false;
  const main = chunks[verbBefore(chunks, at)]?.head ?? '';
  return !(chunks[verb]?.head ?? '').startsWith('me') || hasClass(main, 'punishing');
}

/** `memberi Rusia drone untuk menyerang`, `memasok Houthi dengan rudal untuk menyerang`: who is supplied would do it, and who supplies does not. */
function isSupplied(chunks: readonly Chunk[], at: number): boolean {
  if (!hasClass(chunks[at]?.head ?? '', 'purpose')) return false;
  const main = verbBefore(chunks, at);
  const receiver = chunks[main + 1];
  if (!hasClass(chunks[main]?.head ?? '', 'supplying') || receiver?.kind !== 'noun-phrase') return false;
  // `mempersenjatai Houthi untuk menyerang`: they do it, right before its purpose.
  const isNamed = main + 2 === at && hasClass(chunks[main]?.head ?? '', 'arming');
  return holdsName(receiver) && !isNamed && !hasClass(chunks[main + 2]?.head ?? '', 'leave');
}

/** `permintaan Denmark`, and not `permintaan Presiden Bola Tinubu`, who asks his own senate. */
function isOfOneState({ from, to, joined }: Chunk): boolean {
  return joined > 0 || to - from === 2;
}

/** `mengirim jet ke Ukraina`: it comes to somebody who is named. */
function goesToOther(chunks: readonly Chunk[], verb: number): boolean {
  const to = chunks.findIndex(
    ({ kind, head }, at) => at > verb && (kind === 'verb' || head === 'ke' || head === 'kepada'),
  );
  return kindAt(chunks, to) === 'preposition' && (chunks[to + 1]?.heads.length ?? 0) > 0;
}

/** `mengabulkan permintaan X untuk membeli`, `menyetujui permintaan X untuk mengirim jet ke Y`, `mendukung usulan X untuk mengirim`: X would do it, or it is open who, and not who grants or backs it. */
function isAskersOwn(chunks: readonly Chunk[], at: number, verb: number): boolean {
  const asked = entryAt(chunks, at - 1);
  if (asked?.kind !== 'noun-phrase' || asked.owners.length === 0 || !isRoleNoun(asked.head, 'request'))
    return false;
  return (
    hasClass(asked.head, 'proposal') ||
    hasClass(chunks[verb]?.head ?? '', 'acquiring') ||
    (isOfOneState(asked) &&
      hasClass(chunks[verbBefore(chunks, at)]?.head ?? '', 'granting') &&
      goesToOther(chunks, verb))
  );
}

/** `Jepang akan menjadi sasaran jika mengirim`: who will be a target for it, or -1. */
function targetBefore(chunks: readonly Chunk[], at: number): number {
  const becomes = hasClass(chunks[at - 1]?.head ?? '', 'aimed-at') ? entryAt(chunks, at - 2) : undefined;
  if (becomes === undefined || !hasClass(becomes.head, 'becoming')) return -1;
  const target = skipBack(chunks, at - 3, AUXILIARY_AND_TIME);
  return kindAt(chunks, target) === 'noun-phrase' ? target : -1;
}

/** `Iran akan menanggung akibatnya jika menyerang`: who bears it is who would do it, but `akan menghukum X jika menyerang`. */
function conditionalSubject(clauses: Clauses, at: number): number | null {
  const { chunks } = clauses;
  const target = targetBefore(chunks, at);
  if (target >= 0) return target;
  const before = verbBefore(chunks, at);
  const head = chunks[before]?.head ?? '';
  if (head.startsWith('di')) return clauses.subjectOf(before).phrase;
  if (hasClass(head, 'punishing') || isReporting(chunks[before])) return null;
  return namesAgent(chunks, before, at) ? null : subjectOfVerbBefore(clauses, at);
}

/** `[Iran] tidak hanya membiarkan Houthi berdagang, melainkan membeli drone`: who does not only the one does the other. */
function contrastedSubject(clauses: Clauses, at: number, verb: number): number | null {
  const { chunks } = clauses;
  const opens = chunks.findLastIndex(({ head }, n) => n < at && hasClass(head, 'not-only'));
  const first = opens < 0 ? -1 : skipAhead(chunks, opens, SMALL_WORDS);
  const both = kindAt(chunks, first) === 'verb' ? clauses.subjectOf(first).phrase : null;
  return both ?? coordinatedSubject(clauses, at, verb);
}

/**
 * The subject of a verb behind a subordinator.
 *
 * @param clauses the sentence
 * @param at index of the subordinator
 * @param verb index of the verb
 * @returns index of a noun phrase, or null where none is sure
 * @example
 * // AS menjatuhkan sanksi terhadap [Belarus] karena mendukung … : the subject of `mendukung` is Belarus
 */
export function subordinateSubject(clauses: Clauses, at: number, verb: number): number | null {
  const { chunks } = clauses;
  const word = chunks[at]?.head ?? '';
  if (word === 'yang') return relativeSubject(chunks, at);
  const yang = chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  // `pria yang, saat diperiksa, mengaku`
  if (hasClass(word, 'adjunct') && chunks[yang]?.head === 'yang') return relativeSubject(chunks, yang);
  if (hasClass(word, 'reason')) return blamedSubject(clauses, at, verb);
  if (hasClass(word, 'condition')) return conditionalSubject(clauses, at);
  if (hasAnyClass(word, 'contrast', 'but-rather')) return contrastedSubject(clauses, at, verb);
  // `memuji A seraya mengkritik B`: who speaks does both.
  if (isSpeechWord(word, 'beside') && isReporting(chunks[verb]))
    return agentBetween(chunks, verbBefore(chunks, at), at) ?? coordinatedSubject(clauses, at, verb);
  if (comesNext(chunks, at, verb)) {
    const main = endingVerb(chunks, at, verb);
    return main < 0 ? describedSubject(chunks, at) : clauses.subjectOf(main).phrase;
  }
  return hasClass(word, 'borrowing') ? taken(clauses, at, verb) : null;
}

/** Who was held before what is done to them, or is reproached for what they do; undefined where nobody is. */
function heldOrReproached(clauses: Clauses, at: number, verb: number): number | null | undefined {
  const { chunks } = clauses;
  const held = heldBefore(chunks, at, verb);
  if (held >= 0) return held;
  return isReproach(chunks, at, verb) ? clauses.subjectOf(verbBefore(chunks, at)).phrase : undefined;
}

/** `menegaskan bahwa [tidak ada alasan] untuk menyerang`: nobody is told to do it, and not who says so; a plan is their own. */
function isThereNone(chunks: readonly Chunk[], at: number): boolean {
  return (
    !isRoleNoun(chunks[at - 1]?.head ?? '', 'effort') &&
    kindAt(chunks, at - 1) === 'noun-phrase' &&
    kindAt(chunks, at - 2) === 'negator' &&
    entryAt(chunks, at - 3)?.head === 'bahwa'
  );
}

/** Whether it is not told who does what such a clause tells. */
function isOpen(chunks: readonly Chunk[], at: number, verb: number): boolean {
  return (
    isThereNone(chunks, at) ||
    isSanctioned(chunks, at, verb) ||
    isConceded(chunks, at, verb) ||
    isAskersOwn(chunks, at, verb)
  );
}

/** Such clauses borrow the subject of the clause before: `setelah bertemu`, `dengan mengatakan`. */
function taken(clauses: Clauses, at: number, verb: number): number | null {
  const { chunks } = clauses;
  const word = chunks[at]?.head ?? '';
  // `kata X saat menjawab pertanyaan`: when one speaks tells of no second speech.
  if (hasClass(word, 'adjunct') && isReporting(chunks[verb])) return null;
  const means = word === 'dengan' ? meansSubject(clauses, at, verb) : undefined;
  if (means !== undefined) return means;
  if (isWishedOfOthers(chunks, at)) return toldAtHead(chunks) < 0 ? null : toldAtHead(chunks);
  const other = heldOrReproached(clauses, at, verb);
  if (other !== undefined) return other;
  if (isOpen(chunks, at, verb) || isSupplied(chunks, at)) return null;
  const said = saidBefore(clauses, at);
  if (said !== null) return said;
  const before = overPassed(chunks, at - 1);
  const found = purposeSubject(clauses, at, before) ?? borrowedSubject(clauses, at, verb, before, word);
  return hasClass(word, 'adjunct') && isControlled(chunks, found) ? null : found;
}

/** `meminta Y meningkatkan … ketika mengunjungi`: whether the one who asks or the one who is asked goes, is not told. */
function isControlled(chunks: readonly Chunk[], phrase: number | null): boolean {
  const verb = phrase === null ? -1 : verbOfObject(chunks, phrase);
  const head = chunks[verb]?.head ?? '';
  // `menuduh Y menembaki warga ketika menyerbu X`: of the accused both are told.
  return verb >= 0 && speakerBehind(chunks, verb) !== phrase && handsOverToObject(head) && !accuses(head);
}

function accuses(verb: string): boolean {
  return reportingForms(verb).some(
    ({ voice, frame, stance }) =>
      voice === 'active' && frame !== 'ask' && (stance === 'alleges' || stance === 'states'),
  );
}
