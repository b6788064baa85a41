import type { ReportingForm } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { isReporting } from '../../clause/is-reporting.js';
import { isRoleNoun } from '../../clause/role-noun.js';
import { AUXILIARY, SMALL_WORDS_AND_TIME, skipAhead, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { takesTarget } from '../claims/takes-target.js';
import { claimEnd, findClaimClause } from '../content/claim-clause.js';
import { thatClause, wishClause } from '../content/content-clause.js';
import { tellsWrong } from '../wrongs/tells-wrong.js';
import { isMadeToSay } from './is-made-to-say.js';
import { reportingWords } from './reporting-words.js';
import { reportsObject } from './reports-object.js';
import { uncovers } from './uncovers.js';

/** `Kabar bahwa X meminta suaka dibantah Y`: what a claim tells to be said is not said. */
function isHearsay(view: SentenceView, verb: number): boolean {
  const clause = findClaimClause(view);
  // `Laporan PBB yang menyebut …` says so itself.
  if (clause === null || claimEnd(view, verb) !== null) return false;
  return clause.claim < verb && verb < clause.verb;
}

/** `ICW menemukan kementerian itu menggelembungkan harga`: a wrong of somebody is found. */
function findsWrong(view: SentenceView, verb: number): boolean {
  const doer = view.chunks[verb + 1];
  const at = skipAhead(view.chunks, verb + 2, AUXILIARY);
  return doer?.kind === 'noun-phrase' && view.chunks[at]?.kind === 'verb' && tellsWrong(view, at, [], doer);
}

/** `Survei X menunjukkan …`, `Komnas HAM menemukan bahwa …`; `Jepang menunjukkan …` and `polisi menemukan …` tell deeds. */
function canFind(view: SentenceView, { root }: ReportingForm, phrase: number, verb: number): boolean {
  const subject = view.chunks[phrase];
  if (subject === undefined) return false;
  const words = view.words.slice(subject.from, subject.to);
  if (words.some((word) => word.mention < 0 && isRoleNoun(word.lower, 'document'))) return true;
  // `Real Madrid menunjukkan bahwa …`: a body shows by what it does.
  if (isSpeechWord(root, 'showing')) return false;
  const body = subject.heads.some((one) => view.mentions[one]?.kind === 'organization');
  return body && (thatClause(view.chunks, verb + 1) === verb + 1 || findsWrong(view, verb));
}

/**
 * Tells whether the clause of a subject is a condition: nothing in it was said.
 *
 * @param view the sentence
 * @param phrase index of the subject's chunk
 * @example
 * // bila [mereka] mengumumkan itu → true
 * // menyampaikan kalau [pemerintah] memerintahkan … → false, it only opens what is said
 */
export function isSupposed({ chunks }: SentenceView, phrase: number): boolean {
  if (!hasClass(entryAt(chunks, phrase - 1)?.head ?? '', 'condition')) return false;
  return !isReporting(chunks.slice(0, phrase - 1).findLast(({ kind }) => kind === 'verb'));
}

/** `menuduhnya mengangkut solar`, `memintanya mundur`; in `bila keduanya memintanya secara resmi` nothing is said. */
function pursues(view: SentenceView, form: ReportingForm, verb: number): boolean {
  const head = view.chunks[verb]?.head ?? '';
  // `anak-anak minta ke Manado`
  if (reportingWords.is(head, 'bare-asking') && !view.headline)
    return wishClause(view.chunks, verb + 1) > verb;
  if (!takesTarget(form.frame) || !head.endsWith('nya')) return true;
  // `ketertarikan itu mendorongnya merumuskan konsep`
  if (isSpeechWord(form.root, 'moving')) return false;
  const next = view.chunks[skipAhead(view.chunks, verb + 1, SMALL_WORDS_AND_TIME)];
  return next?.kind === 'verb' || hasClass(next?.head ?? '', 'content-opener') || next?.head === 'sebagai';
}

/** `menerapkan aturan untuk memastikan stok aman`, `datang untuk membujuk X agar mundur`: what is done so that it is so. */
function ensures(view: SentenceView, { root }: ReportingForm, verb: number): boolean {
  const before = entryAt(view.chunks, skipBack(view.chunks, verb - 1, AUXILIARY))?.head ?? '';
  // `mengajak AMD untuk menambahkan unsur grafik`
  if (isSpeechWord(root, 'adding')) return hasClass(before, 'purpose');
  if (!reportingWords.is(root, 'ensuring') && !isSpeechWord(root, 'persuading')) return false;
  // `dengan memastikan`; but `dengan tegas memastikan` tells how somebody speaks.
  const right = entryAt(view.chunks, verb - 1)?.head ?? '';
  return isSpeechWord(before, 'ensuring') || isSpeechWord(right, 'ensuring-by');
}

/** `punya alasan untuk menuduh X`, `tidak memiliki dasar hukum untuk mengklaim`: who has a ground or a right has not spoken yet. */
function onlyMay({ chunks }: SentenceView, verb: number): boolean {
  const to = skipBack(chunks, verb - 1, AUXILIARY);
  const ground = entryAt(chunks, to - 1);
  if (entryAt(chunks, to)?.head !== 'untuk' || !isSpeechWord(ground?.head ?? '', 'ground')) return false;
  return isSpeechWord(entryAt(chunks, to - 2)?.head ?? '', 'having');
}

/** `yang meminta untuk tidak disebutkan namanya`: how somebody speaks, and nothing is asked. */
function asksForAnonymity(view: SentenceView, { frame }: ReportingForm, verb: number): boolean {
  if (frame !== 'ask') return false;
  const from = view.chunks[verb]?.to ?? 0;
  const behind = view.words.slice(from, from + UNNAMED_REACH).map(({ lower }) => lower);
  return (
    behind.some((word) => hasClass(word, 'negator')) &&
    behind.some((word) => isSpeechWord(word, 'being-named')) &&
    behind.some((word) => isSpeechWord(word, 'own-name'))
  );
}

/** How many words may tell that somebody wants not to be named: `agar nama dan jabatannya tidak disebutkan`. */
const UNNAMED_REACH = 7;

/** `memastikan lolos ke semifinal`: what is reached, not said. */
function secures(view: SentenceView, { root }: ReportingForm, verb: number): boolean {
  const next = view.words[view.chunks[verb]?.to ?? -1]?.lower ?? '';
  return reportingWords.is(root, 'ensuring') && isSpeechWord(next, 'secured');
}

/** Whether the verb tells of what somebody does and not of what he says. */
function isDeedOnly(view: SentenceView, form: ReportingForm, verb: number): boolean {
  return ensures(view, form, verb) || secures(view, form, verb) || uncovers(view, form, verb);
}

/**
 * Tells whether a reporting verb with its subject reports speech that was made: not what somebody is told to say, not hearsay, nor a mere deed.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @param phrase index of its subject's chunk
 * @returns false for `mendesak negara menjamin`, `kabar bahwa X meminta … dibantah`, `Jepang menunjukkan`
 * @example
 * // Iran [mengatakan] stok aman. → true
 * // PBB mendesak Iran [mengatakan] stok aman. → false
 */
export function reportsHere(view: SentenceView, form: ReportingForm, verb: number, phrase: number): boolean {
  // `jelas bagi dunia siapa yang menyerukan dialog`: nobody is named who does.
  const last = view.words[(view.chunks[phrase]?.to ?? 0) - 1]?.lower ?? '';
  if (isSpeechWord(last, 'asked-who')) return false;
  return !isMadeToSay(view, phrase) && !isSupposed(view, phrase) && mayReportHere(view, form, verb, phrase);
}

/**
 * Tells the same of speech that need not be made: it may be asked of its subject, or supposed.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @param phrase index of its subject's chunk
 * @example
 * // PBB mendesak Iran [mengecam] serangan itu. → true
 */
export function mayReportHere(
  view: SentenceView,
  form: ReportingForm,
  verb: number,
  phrase: number,
): boolean {
  if (!reportsObject(view, form, verb) || isHearsay(view, verb) || onlyMay(view, verb)) return false;
  if (!pursues(view, form, verb) || isDeedOnly(view, form, verb)) return false;
  if (asksForAnonymity(view, form, verb)) return false;
  return !form.finds || canFind(view, form, phrase, verb);
}
