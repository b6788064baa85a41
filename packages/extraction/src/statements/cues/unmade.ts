import type { ReportingForm } from '@warta/indonesian';
import type { SentenceView } from '../../clause/clause-view.js';
import { AUXILIARY, skipBack } from '../../clause/skip-chunks.js';
import { isSpeechWord } from '../../clause/speech-word.js';
import type { Subject } from '../../clause/subjects/clauses.js';
import { hasClass } from '../../clause/word-class.js';
import { entryAt } from '../../entry-at.js';
import { SPEECH_ACTS } from '../../events/speech/speech-acts.js';
import { openingWord, signalsOfPurpose, wordsOf } from '../../events/status/chain-words.js';
import { conditionBefore, conditionInside } from '../../events/status/condition-before.js';
import { controllerSignals } from '../../events/status/controller-signals.js';
import { openersBefore } from '../../events/status/opener-before.js';
import { IN_CASE, type Sign, type Signal } from '../../events/status/signal.js';
import { statusOf } from '../../events/status/status.js';
import type { Stance } from '../../findings.js';
import type { RuleDraft } from '../draft.js';
import { isReal } from './is-real.js';
import { neitherNor } from './neither-nor.js';
import { isRefusalWord } from './refusal-words.js';
import { mayReportHere } from './reports-here.js';

/** `akan menuntut X jika …`; in `akan memperingatkan X bahwa jika …` the condition is said. */
function conditionBehind({ chunks }: SentenceView, verb: number): Sign[] {
  for (let at = verb + 1; at < chunks.length; at += 1) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.kind === 'mark' || chunk.kind === 'quote' || chunk.head === 'bahwa')
      return [];
    if (chunk.kind === 'subordinator' && hasClass(chunk.head, 'condition')) return [IN_CASE];
  }
  return [];
}

/** `berhenti mengecam`, `tidak berhenti mengecam`: what ceases was done before, and what does not goes on; but `batal mengecam`. */
function ceases(view: SentenceView, { chain }: Subject): boolean {
  return chain.some((at) => {
    const chunk = view.chunks[at];
    return chunk !== undefined && chunk.kind !== 'negator' && hasClass(chunk.head, 'cessation');
  });
}

/**
 * Whether what a verb of speech tells is an act aimed at somebody: a demand, a threat, an accusation.
 * @example
 * isActOfSpeech({ stance: 'alleges' }) // true
 * isActOfSpeech({ stance: 'states' }) // false
 */
export function isActOfSpeech({ stance }: { readonly stance: Stance }): boolean {
  return SPEECH_ACTS[stance] !== undefined;
}

/** `tidak menuduh India terlibat, hanya meminta Iran mundur`: over a comma the phrase that another verb acts on may not be the subject. */
function isOverComma({ chunks }: SentenceView, phrase: number, verb: number): boolean {
  return (
    chunks[phrase - 1]?.kind !== 'verb' || chunks.slice(phrase, verb).every(({ kind }) => kind !== 'comma')
  );
}

/**
 * Tells whether a verb of speech that nobody is told to have uttered tells an act of speech all the same: planned, refused, wished.
 *
 * @param view the sentence
 * @param form the verb's reading
 * @param verb index of its chunk
 * @param phrase index of its subject's chunk
 * @example
 * // Iran akan [menuntut] Israel membayar. → true; Iran akan [mengatakan] itu, Iran akan [membujuk] Israel → false: neither is such an act
 */
export function mayBeUnmade(view: SentenceView, form: ReportingForm, verb: number, phrase: number): boolean {
  if (form.needsComplement || isSpeechWord(view.chunks[verb]?.head ?? '', 'proposing')) return false;
  return isActOfSpeech(form) && isOverComma(view, phrase, verb) && mayReportHere(view, form, verb, phrase);
}

/** Words and signs around the clause, not beside its verb: `Akankah …`, `Apakah …`, `Jika …, `. */
function signalsAround(view: SentenceView, start: number): Signal[] {
  return [
    ...openersBefore(view, start),
    entryAt(view.chunks, start - 1)?.kind === 'subordinator' ? openingWord(view, start) : '',
  ];
}

/** `tidak pernah ditekan atau [diancam]`: the negation holds for both. */
function isSecondDenied(view: SentenceView, verb: number): boolean {
  const { chunks } = view;
  const [first, or] = [entryAt(chunks, verb - 2), entryAt(chunks, verb - 1)];
  // `tidak dibenarkan maupun dibantah` declines.
  if (neitherNor(view, verb) >= 0) return false;
  if (first?.kind !== 'verb' || or?.kind !== 'conjunction' || !isRefusalWord(or.head, 'joint')) return false;
  return or.head !== 'dan' && entryAt(chunks, skipBack(chunks, verb - 3, AUXILIARY))?.kind === 'negator';
}

/**
 * Tells whether speech is made: not negated, planned or supposed, nor asked about.
 *
 * @param view the sentence
 * @param subject the subject of the verb of speech, with the words passed
 * @param verb index of the chunk of the verb
 * @example
 * // Iran [menuduh] AS. → true; Akankah Iran [menuduh] AS? → false
 */
export function isMade(view: SentenceView, subject: Subject, verb: number): boolean {
  if (!isReal(view, subject) || isSecondDenied(view, verb)) return false;
  // `menolak untuk mengutuk`
  if (statusOf(signalsOfPurpose(view, verb), null, false) === 'negated') return false;
  const start = Math.min(subject.phrase ?? verb, verb);
  // `ditanya apakah ia akan pergi, menjawab …`
  if (view.chunks.slice(start, verb).some(({ kind }) => kind === 'comma')) return true;
  const around = signalsAround(view, start);
  return !['possible', 'hypothetical'].includes(statusOf(around, null, false));
}

/**
 * What tells that an act of speech is not made: words and signs around its verb.
 *
 * @param view the sentence
 * @param subject its subject, with the words passed
 * @param verb index of the chunk of its verb
 * @returns the property of a draft
 * @example
 * // Iran [akan] menuntut Israel. → { unmade: ['akan', ''] }
 */
export function withUnmade(view: SentenceView, subject: Subject, verb: number): Pick<RuleDraft, 'unmade'> {
  if (ceases(view, subject)) return { unmade: [] };
  const start = Math.min(subject.phrase ?? verb, verb);
  const unmade: Signal[] = [
    ...wordsOf(view, subject.chain),
    ...signalsOfPurpose(view, verb),
    ...signalsAround(view, start),
    openingWord(view, start),
    ...conditionBefore(view, start),
    ...conditionInside(view, start, verb),
    ...conditionBehind(view, verb),
    ...controllerSignals(view, subject.phrase, verb),
  ];
  return { unmade };
}
