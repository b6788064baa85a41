import { type ReportingForm, reportingForms } from '@warta/indonesian';
import { chunkAt, type SentenceView } from '../../clause/clause-view.js';
import { antecedentOf } from '../../clause/relative-clause.js';
import { findSubject } from '../../clause/subjects/subject.js';
import type { Word } from '../../clause/word.js';
import { hasClass } from '../../clause/word-class.js';
import type { Speaker } from '../../findings.js';
import { flatMap } from '../../flat-map.js';
import { mapList } from '../../map-list.js';
import { contentFrom } from '../content/content.js';
import type { StatementDraft } from '../draft.js';
import { draftAtWord } from '../draft-at-word.js';
import type { StatementContext } from '../rule.js';
import { resolveSpeakers } from '../speakers/resolve-speakers.js';
import { readSpeakers } from '../speakers/speaker.js';
import { reportingWords } from './reporting-words.js';

/**
 * The reading of a verb of speech in the object voice, without a prefix: `ia sebut`, `mereka tuduh`.
 *
 * @param lower a word in lower case
 * @returns its reading, or null for other words
 * @example
 * objectForm('tuduh')?.stance // 'alleges'
 */
export function objectForm(lower: string): ReportingForm | null {
  return (
    reportingForms(lower).find(
      (form) => form.voice === 'bare' && (form.frame === 'say' || form.frame === 'accuse'),
    ) ?? null
  );
}

/** `Warga mengecam X, yang mereka tuduh …`: `mereka` are who does what the clause around tells, where that may be several. */
function groupBefore(view: SentenceView, yang: number): readonly Speaker[] {
  const verbs = flatMap(view.chunks, ({ kind }, n) => (n < yang && kind === 'verb' ? [n] : []));
  const phrase = mapList(verbs, (verb) => findSubject(view.chunks, verb).phrase).findLast(
    (one) => one !== null,
  );
  const subject = view.chunks[phrase ?? -1];
  const person = subject?.heads.some((head) => view.mentions[head]?.kind === 'person') ?? false;
  return subject === undefined || (person && subject.heads.length === 1) ? [] : readSpeakers(view, subject);
}

/** `Rwanda, yang ia tuding menjarah mineral`: who is accused stands before `yang`; null where that is several or nobody by name. */
function accusedBefore(view: SentenceView, yang: number, { frame }: ReportingForm): number | null {
  const antecedent = frame === 'accuse' ? antecedentOf(view.chunks, yang) : null;
  const [accused, ...others] = view.chunks[antecedent ?? -1]?.heads ?? [];
  return accused === undefined || others.length > 0 ? null : accused;
}

/** Whom `ia` takes up, where the mentions tell. */
function pronounSpeakers(view: SentenceView, chunk: number, context: StatementContext): Speaker[] {
  const own = view.chunks[chunk]?.heads[0];
  const antecedent = own === undefined ? null : (view.mentions[own]?.antecedent ?? null);
  return antecedent === null
    ? resolveSpeakers(view, chunk, context)
    : [{ kind: 'mention', mention: antecedent }];
}

/**
 * Reads the object voice with its pronoun right before it.
 *
 * @param view the sentence
 * @param n index of the verb's word
 * @param context who spoke before
 * @param rule name of the rule that finds it
 * @returns one statement or none
 * @example
 * // Budi meninggalkan rapat yang ia [sebut] sebagai penghinaan. → Budi: penghinaan
 * // pulau yang mereka [sebut] pangkalan → none, it only names it
 */
export function readObjectVoice(
  view: SentenceView,
  n: number,
  context: StatementContext,
  rule: string,
): StatementDraft[] {
  const word = view.words[n] as Word;
  const form = word.mention >= 0 ? null : objectForm(word.lower);
  const pronoun = chunkAt(view, n - 1);
  if (form === null || view.chunks[pronoun - 1]?.head !== 'yang') return [];
  const before = view.words[n - 1]?.lower ?? '';
  // `yang mereka tuduh` accuses.
  const several = before === 'mereka' && form.frame === 'accuse';
  if (!hasClass(before, 'singular-pronoun') && !several) return [];
  const at = chunkAt(view, n);
  const behind = reportingWords.is(view.chunks[at + 1]?.head ?? '', 'opens-said') ? at + 2 : at + 1;
  const speakers = several ? groupBefore(view, pronoun - 1) : pronounSpeakers(view, pronoun, context);
  const content = contentFrom(view, behind);
  if (speakers.length === 0 || content === null) return [];
  const draft = draftAtWord(view, word, form, { speakers, content, rule });
  return [{ ...draft, addressee: accusedBefore(view, pronoun - 1, form) }];
}
